// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;

/** Affairs that go from 邻长 to 组长 to 片长, as in Baojing (2024); the article gives no dates, those here are chosen. */
class AffairsTest {
    private static final Affair FENCE = Affair.of(
            "fence",
            AffairKind.DISPUTE,
            step(AffairStage.REPORTED, "lin", 1),
            step(AffairStage.HANDED_ON, "zu", 2),
            step(AffairStage.HANDED_ON, "pian", 4),
            step(AffairStage.RESOLVED, "pian", 8));
    private static final Affair WATER = Affair.of(
            "water", AffairKind.DISPUTE, step(AffairStage.REPORTED, "lin", 3), step(AffairStage.RESOLVED, "lin", 3));
    private static final Affair CARD = Affair.of(
            "card", AffairKind.SERVICE, step(AffairStage.REPORTED, "lin", 5), step(AffairStage.RESOLVED, "lin", 7));
    private static final Affair ROAD = Affair.of("road", AffairKind.DISPUTE, step(AffairStage.REPORTED, "lin", 5));
    private static final Affair DROPPED = Affair.of(
            "dropped", AffairKind.DISPUTE, step(AffairStage.REPORTED, "lin", 5), step(AffairStage.WITHDRAWN, "lin", 6));
    private static final Affairs MATTERS = Affairs.of(FENCE, WATER, CARD, ROAD, DROPPED);

    /** From the 1st to the 8th are 7 days, 0 and 2 the others: mean 3, median 2. */
    @Test
    void turnaround_is_from_report_to_resolution() {
        assertThat(FENCE.turnaround()).contains(7L);
        assertThat(WATER.turnaround()).contains(0L);
        assertThat(ROAD.turnaround()).isEmpty();
        assertThat(DROPPED.turnaround()).isEmpty();
        assertThat(MATTERS.meanTurnaround()).contains(Ratio.of(3));
        assertThat(MATTERS.medianTurnaround()).contains(Ratio.of(2));
        assertThat(MATTERS.of(AffairKind.DISPUTE).medianTurnaround()).contains(Ratio.of(7, 2));
        assertThat(Affairs.of(ROAD).meanTurnaround()).isEmpty();
        assertThat(Affairs.of(ROAD).medianTurnaround()).isEmpty();
    }

    @Test
    void affairs_are_open_from_report_to_end() {
        assertThat(MATTERS.openOn(day(4)).all()).containsExactly(FENCE);
        assertThat(MATTERS.openOn(day(5)).all()).containsExactly(FENCE, CARD, ROAD, DROPPED);
        assertThat(MATTERS.openOn(day(8)).all()).containsExactly(ROAD);
        assertThat(MATTERS.overdueOn(day(8), 2).all()).containsExactly(ROAD);
        assertThat(MATTERS.overdueOn(day(8), 3).all()).isEmpty();
    }

    @Test
    void affairs_are_counted_by_kind_period_and_chief() {
        assertThat(MATTERS.of(AffairKind.DISPUTE)
                        .resolvedIn(Period.month(2024, 5))
                        .all())
                .containsExactly(FENCE, WATER);
        assertThat(MATTERS.resolvedIn(Period.month(2024, 4)).all()).isEmpty();
        assertThat(MATTERS.resolvedBy()).isEqualTo(Map.of("lin", 2L, "pian", 1L));
        assertThat(FENCE.hops()).isEqualTo(2);
    }

    @Test
    void affairs_print_where_they_lie() {
        assertThat(Affairs.of(ROAD)).hasToString("Affairs: 1\n  road (矛盾纠纷): 2024-05-05 REPORTED with lin");
    }

    @Test
    void steps_that_do_not_follow_each_other_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Affair.of("m", AffairKind.SERVICE))
                .withMessage("Affair m must begin with a report, but began with nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Affair.of("m", AffairKind.SERVICE, step(AffairStage.RESOLVED, "lin", 1)))
                .withMessage("Affair m must begin with a report, but began with 2024-05-01 RESOLVED with lin");
        AffairStep reported = step(AffairStage.REPORTED, "lin", 2);
        refuse(reported, step(AffairStage.REPORTED, "zu", 3), "be reported once", "2024-05-03 REPORTED with zu");
        refuse(
                reported,
                step(AffairStage.HANDED_ON, "lin", 3),
                "be handed on to another",
                "2024-05-03 HANDED_ON with lin");
        refuse(reported, step(AffairStage.RESOLVED, "zu", 3), "end where it lies", "2024-05-03 RESOLVED with zu");
        refuse(reported, step(AffairStage.RESOLVED, "lin", 1), "go on no earlier", "2024-05-01 RESOLVED with lin");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Affair.of(
                        "m",
                        AffairKind.SERVICE,
                        reported,
                        step(AffairStage.RESOLVED, "lin", 3),
                        step(AffairStage.HANDED_ON, "zu", 4)))
                .withMessage(
                        "Affair m must end with 2024-05-03 RESOLVED with lin, but went on with 2024-05-04 HANDED_ON with zu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Affairs.of(ROAD, ROAD))
                .withMessage("Affair must be listed once, but road was listed twice");
    }

    private static void refuse(AffairStep before, AffairStep step, String rule, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Affair.of("m", AffairKind.SERVICE, before, step))
                .withMessage("Affair m must " + rule + ", but after " + before + " was " + shown);
    }

    private static AffairStep step(AffairStage stage, String with, int day) {
        return new AffairStep(stage, with, day(day));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 5, day);
    }
}
