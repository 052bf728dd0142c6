// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Name;

/** The rule of Keqiao (柯桥区), 2022, on villages and incomes that are invented; 32万元 is the fixed 10 % on 320万元. */
class ProgrammeTest {
    private static final Programme KEQIAO = programme("(.., 100)", "(150, ..)", LookBack.LAST);
    private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 1);
    private static final Earnings INCOME = Earnings.NONE
            .with(Period.year(2021), wan(Map.of("a", 90, "b", 99, "c", 100, "d", 400)))
            .with(Period.year(2024), wan(Map.of("a", 160, "b", 183, "c", 95, "d", 150)))
            .with(Period.year(2027), wan(Map.of("a", 182, "b", 120, "c", 190, "d", 90)));
    private static final Earnings RETURN = Earnings.NONE
            .with(Period.year(2024), wan(Map.of("a", 32, "b", 32)))
            .with(Period.year(2027), wan(Map.of("a", 32, "c", 32)));

    @Test
    void below_one_hundred_enters() {
        assertThat(KEQIAO.adjust(Set.of(), FOUNDED, INCOME)).hasToString("""
                2 entered, 0 left, 0 stayed
                  + a
                  + b""");
    }

    /** By hand: in 2024 a had 160 - 32 = 128 and stays, b had 183 - 32 = 151 and leaves; in 2027 a had exactly 150 and stays. */
    @Test
    void above_one_hundred_and_fifty_without_the_pools_own_return_leaves_every_three_years() {
        SortedMap<LocalDate, Turnover> adjustments =
                KEQIAO.adjustments(List.of("a", "b"), Period.parse("2022..2030"), 3, INCOME.without(RETURN));

        assertThat(adjustments.keySet()).containsExactly(FOUNDED.plusYears(3), FOUNDED.plusYears(6));
        assertThat(adjustments.get(FOUNDED.plusYears(3))).hasToString("""
                1 entered, 1 left, 1 stayed
                  + c
                  - b""");
        assertThat(adjustments.get(FOUNDED.plusYears(6))).hasToString("""
                1 entered, 1 left, 1 stayed
                  + d
                  - c""");
    }

    @Test
    void with_its_own_return_the_help_would_end_itself() {
        assertThat(KEQIAO.adjust(Set.of("a", "b"), FOUNDED.plusYears(3), INCOME).left())
                .containsExactly("a", "b");
    }

    /** As printed, the adjustments take in whoever has 150万元 or less, not below 100 as at the founding: d comes in then. */
    @Test
    void another_bound_for_the_adjustments_is_another_programme() {
        assertThat(programme("(.., 150]", "(150, ..)", LookBack.LAST)
                        .adjust(Set.of("a", "b"), FOUNDED.plusYears(3), INCOME.without(RETURN))
                        .entered())
                .containsExactly("c", "d");
    }

    /** By hand: a had 90, 128 and 150, never above 150; the mean of c, 100, 95 and 158, is 353 / 3 = 117.67. */
    @Test
    void several_periods_count_each_or_in_the_mean() {
        Earnings judged = INCOME.without(RETURN);
        LocalDate day = FOUNDED.plusYears(6);

        assertThat(programme("(.., 100)", "(150, ..)", new LookBack(3, LookBack.Judging.EVERY))
                        .adjust(Set.of("c", "d"), day, judged))
                .hasToString("0 entered, 0 left, 2 stayed");
        assertThat(programme("(.., 100)", "(117, ..)", new LookBack(3, LookBack.Judging.MEAN))
                        .adjust(Set.of("c", "d"), day, judged)
                        .left())
                .containsExactly("c", "d");
    }

    @Test
    void nobody_is_judged_by_what_is_not_known() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEQIAO.adjust(Set.of("e"), FOUNDED, INCOME))
                .withMessage("Earnings of e in 2021 must be known, but were not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEQIAO.adjust(Set.of(), LocalDate.of(2021, 12, 31), INCOME))
                .withMessage("Earnings must be known of 1 periods that ended by 2021-12-31, but were of []");
    }

    @Test
    void bad_programmes_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme("(.., 150]", "[150, ..)", LookBack.LAST))
                .withMessage("Programme keqiao must not take in and let go at one number,"
                        + " but enters (.., 150] and leaves [150, ..)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LookBack(0, LookBack.Judging.MEAN))
                .withMessage("Look-back must be over at least 1 period, but was over 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KEQIAO.adjustments(List.of(), Period.since(FOUNDED), 3, INCOME))
                .withMessage("Programme keqiao must be adjusted every 1 or more years in a closed period,"
                        + " but was every 3 in 2022..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Programme(
                        "p",
                        Name.of("p"),
                        Unit.PERSON,
                        Bounds.parse("(.., 1)"),
                        Bounds.parse("(2, ..)"),
                        LookBack.LAST,
                        "s"))
                .withMessage("Unit of programme p must be one of money, but was 人");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Programme(
                        "p",
                        Name.of("p"),
                        Unit.YUAN,
                        Bounds.parse("(.., 1)"),
                        Bounds.parse("(2, ..)"),
                        LookBack.LAST,
                        ""))
                .withMessage("Programme p must name its source, but did not");
    }

    private static Programme programme(String enters, String leaves, LookBack lookBack) {
        return new Programme(
                "keqiao",
                Name.of("抱团项目"),
                Unit.WAN_YUAN,
                Bounds.parse(enters),
                Bounds.parse(leaves),
                lookBack,
                "press, 2022-12-09");
    }

    private static Map<String, Money> wan(Map<String, Integer> amounts) {
        return Maps.transformValues(amounts, Money::wan);
    }
}
