// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class StatuteMessagesTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "10, 11, 1", "10, 5, 6", "10, -1, 0"})
    void votes_that_cannot_be_are_refused(long all, long present, long inFavour) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Votes(all, present, inFavour))
                .withMessage("Votes must be in favour <= present <= all and of at least 1, but were " + inFavour + ", "
                        + present + " and " + all);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "10, 11", "10, -1"})
    void heads_that_cannot_be_are_refused(long heads, long headsPresent) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Votes(10, 10, 10, heads, headsPresent))
                .withMessage(
                        "Heads must be present <= all and of at least 1, but were " + headsPresent + " and " + heads);
    }

    @Test
    void a_meeting_before_its_notice_is_refused() {
        LocalDate day = LocalDate.of(2025, 12, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Meeting(Organ.COUNCIL, Matter.OTHER, day, day.minusDays(1), new Votes(3, 3, 3)))
                .withMessage("Meeting must be held after notice on 2025-12-01, but was on 2025-11-30");
    }

    @Test
    void a_count_is_no_amount_and_never_negative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Particulars.NONE.with(Particular.HOLDERS, Money.yuan(1)))
                .withMessage("HOLDERS must be a count, but was CNY 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Particulars.NONE.with(Particular.HOLDERS, -1))
                .withMessage("HOLDERS must not be negative, but was -1");
        assertThat(Particulars.NONE.with(Particular.NET_INCOME, Money.yuan(-1)).number(Particular.NET_INCOME))
                .hasValue(-100);
    }

    @Test
    void a_part_lies_between_nothing_and_the_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixtures.llc().heldBy(ImmutableSortedMap.of("a", Ratio.percent(101))))
                .withMessage("Part of a in company must be 0% to 100%, but was 101%");
    }

    @Test
    void a_collective_that_holds_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fixtures.llc()
                        .heldBy(ImmutableSortedMap.of("village", Ratio.ONE))
                        .withCollectives("vilage"))
                .withMessage("Collective that holds a part of company must be one of [village], but was vilage."
                        + " Did you mean \"village\"?");
    }

    @Test
    void a_shortfall_of_nothing_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shortfall(VotingRules.statutes().get(0), 5, 5))
                .withMessage("Shortfall must be of less than needed 5, but was 5");
    }

    @Test
    void what_stands_inside_a_tier_has_its_purpose_unless_another_is_said() {
        Purposes purposes = Purposes.of(Map.of("a", Purpose.RESERVE, "a/b/c", Purpose.LOSSES));

        assertThat(purposes.at("a/b")).contains(Purpose.RESERVE);
        assertThat(purposes.at("a/b/c/d")).contains(Purpose.LOSSES);
        assertThat(purposes.at("ab")).isEmpty();
    }

    @Test
    void values_print_in_a_line() {
        LocalDate day = LocalDate.of(2025, 12, 1);
        Meeting meeting = new Meeting(Organ.COUNCIL, Matter.OTHER, day, day, new Votes(7, 6, 5));

        assertThat(meeting).hasToString("2025-12-01 理事会（董事会）, 其他事项: 5 of 6 present of 7");
        assertThat(Fixtures.collective("zhejiang")).hasToString("village, 农村集体经济组织 in [zhejiang] as of 2025-12-31");
        assertThat(VotingRules.statutes().get(1)).hasToString("MEMBER_ASSEMBLY QUORUM at least 2/3, 农村集体经济组织法第27条第1款");
    }
}
