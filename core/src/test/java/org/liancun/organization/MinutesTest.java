// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Invented meetings: the articles tell that joint meetings are held regularly, and neither how often nor what they decide. */
class MinutesTest {
    private static final Name ANY = Name.of("事项", "matter");
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final JointMeeting FIRST = meeting(
            "m-1",
            MARCH,
            List.of("a", "b"),
            decision("road", DecisionOutcome.ADOPTED, "..2024-05"),
            decision("orchard", DecisionOutcome.ADOPTED, ".."),
            decision("hall", DecisionOutcome.REJECTED, "..2024-04"));
    private static final JointMeeting SECOND =
            meeting("m-2", JUNE, List.of("a"), decision("well", DecisionOutcome.DEFERRED, ".."));
    private static final Minutes MINUTES = Minutes.of("joint", "c", "b", "a").with(List.of(SECOND, FIRST), List.of());

    @Test
    void meetings_stand_in_the_order_of_their_days() {
        assertThat(MINUTES.meetings()).containsExactly(FIRST, SECOND);
        assertThat(MINUTES.decisions())
                .extracting(Decision::toString)
                .containsExactly("road adopted", "orchard adopted", "hall rejected", "well deferred");
        assertThat(MINUTES).hasToString("joint: meetings 2, decisions 4, reports 0");
        assertThat(FIRST).hasToString("m-1 on 2024-03-01: present 2, decisions 3");
        assertThat(SECOND).hasToString("m-2 on 2024-06-01: present 1, decisions 1");
    }

    /** 2024 has 366 days: 61 to 1 March, 92 from then to 1 June, 213 from then on. */
    @Test
    void stretches_without_a_meeting_are_told_by_their_days() {
        Period year = Period.year(2024);

        assertThat(MINUTES.gaps(92, year)).containsExactly(Period.parse("2024-06-02..2024-12-31"));
        assertThat(MINUTES.gaps(91, year))
                .containsExactly(Period.parse("2024-03-02..2024-06-01"), Period.parse("2024-06-02..2024-12-31"));
        assertThat(MINUTES.gaps(213, year)).isEmpty();
        assertThat(MINUTES.gaps(61, Period.parse("2024-01..2024-02"))).isEmpty();
        assertThat(MINUTES.gaps(59, Period.parse("2024-01..2024-02"))).hasSize(1);
        assertThat(MINUTES.gaps(1, Period.day(JUNE))).isEmpty();
        assertThatThrownBy(() -> MINUTES.gaps(0, year))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Days between meetings must be at least 1, but was 0");
        assertThatThrownBy(() -> MINUTES.gaps(7, Period.parse("2024.."))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void members_who_stay_away_are_told() {
        assertThat(SECOND.absent(List.of("c", "a", "b"))).containsExactly("c", "b");
        assertThat(MINUTES.attendance())
                .containsExactly(entry("a", Ratio.ONE), entry("b", Ratio.of(1, 2)), entry("c", Ratio.ZERO));
    }

    @Test
    void what_is_adopted_stays_open_until_it_is_reported() {
        Minutes reported =
                MINUTES.with(MINUTES.meetings(), List.of(new DecisionReport("road", JUNE, Name.of("通车", "open"))));

        assertThat(reported.open(MARCH.minusDays(1))).isEmpty();
        assertThat(reported.open(MARCH)).extracting(Decision::id).containsExactly("road", "orchard");
        assertThat(reported.overdue(LocalDate.of(2024, 5, 31))).isEmpty();
        assertThat(MINUTES.overdue(JUNE)).extracting(Decision::id).containsExactly("road");
        assertThat(reported.overdue(JUNE)).isEmpty();
        assertThat(reported.open(JUNE)).extracting(Decision::id).containsExactly("orchard");
    }

    @Test
    void what_does_not_fit_is_refused() {
        assertThatThrownBy(() -> MINUTES.with(List.of(FIRST, FIRST), List.of()))
                .hasMessage("Meeting must be listed once, but m-1 was listed twice");
        assertThatThrownBy(() -> Minutes.of("joint", "a", "a"))
                .hasMessage("Member of joint must be listed once, but a was listed twice");
        assertThatThrownBy(() -> reported("raod", JUNE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Decision of a report must be adopted, but was \"raod\". Did you mean \"road\"?");
        assertThatThrownBy(() -> reported("well", JUNE))
                .hasMessage("Decision of a report must be adopted, but was \"well\"");
        assertThatThrownBy(() -> reported("road", MARCH.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Report of road must not precede the meeting of 2024-03-01, but was of 2024-02-29");
        assertThatThrownBy(() -> meeting("m-4", JUNE, List.of("a", "a")))
                .hasMessage("Present at m-4 must be listed once, but a was listed twice");
        assertThatThrownBy(() -> decision("a b", DecisionOutcome.ADOPTED, ".."))
                .hasMessage("Decision id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
    }

    private static Minutes reported(String decision, LocalDate day) {
        return MINUTES.with(MINUTES.meetings(), List.of(new DecisionReport(decision, day, ANY)));
    }

    private static JointMeeting meeting(String id, LocalDate day, List<String> present, Decision... decisions) {
        return new JointMeeting(id, day, present, List.of(decisions), List.of());
    }

    private static Decision decision(String id, DecisionOutcome outcome, String during) {
        return new Decision(id, ANY, outcome, "", Period.parse(during));
    }
}
