// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.bands.Ranked;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;

/** 凤凰县 (2023): 周调度、月排名、季通报、年考核. The article gives no weights and no scores; those here are chosen. */
class AssessmentCycleTest {
    private static final PointsSystem SYSTEM = PointsSystem.of(
            "targets",
            PointsDimension.of("party", Ratio.decimal("0.4")),
            PointsDimension.of("industry", Ratio.decimal("0.6")));
    private static final Period JANUARY = Period.month(2022, 1);
    private static final List<Report> REPORTS = List.of(
            report("a", 3, 100, 50),
            report("a", 10, 100, 50),
            report("a", 17, 100, 50),
            report("a", 24, 100, 50),
            report("b", 3, 70, 70),
            report("b", 10, 70, 70),
            report("b", 17, 70, 70),
            report("b", 24, 70, 70),
            report("c", 3, 90, 90),
            report("c", 10, 90, 90));

    /** 52 + 12 + 4 + 1; ISO 8601 counts 52 weeks in 2022 and 53 in 2020. */
    @Test
    void a_year_of_52_weeks_has_69_events() {
        assertThat(Arrays.stream(AssessmentStep.values())
                        .mapToInt(step -> step.periods(2022).size()))
                .containsExactly(52, 12, 4, 1);
        assertThat(AssessmentStep.DISPATCH.periods(2020)).hasSize(53);
        assertThat(AssessmentStep.DISPATCH.periods(2022).get(0)).hasToString("2022-01-03..2022-01-09");
    }

    /** January 2022 has the Thursdays 6, 13, 20, 27: a and b 0.4 x 100 + 0.6 x 50 = 70 each, c twice 90 of four weeks. */
    @Test
    void weeks_that_are_missing_count_leave_out_or_cost_the_rank() {
        assertThat(ranks(MissingReports.COUNT_AS_ZERO)).containsExactly("1 a 70", "1 b 70", "3 c 45", "4 d 0");
        assertThat(ranks(MissingReports.LEAVE_OUT)).containsExactly("1 c 90", "2 a 70", "2 b 70");
        assertThat(ranks(MissingReports.NO_RANK)).containsExactly("1 a 70", "1 b 70");
        assertThat(cycle(MissingReports.NO_RANK).ranking(JANUARY, REPORTS).unranked())
                .containsExactly("c", "d");
    }

    @Test
    void weeks_without_a_report_are_named() {
        assertThat(cycle(MissingReports.NO_RANK).missingWeeks(JANUARY, REPORTS))
                .containsOnlyKeys("c", "d")
                .containsEntry(
                        "c", List.of(Period.parse("2022-01-17..2022-01-23"), Period.parse("2022-01-24..2022-01-30")));
    }

    @Test
    void a_year_has_a_ranking_for_each_month() {
        assertThat(cycle(MissingReports.LEAVE_OUT).rankings(AssessmentStep.RANKING, 2022, REPORTS))
                .hasSize(12)
                .containsEntry(JANUARY, cycle(MissingReports.LEAVE_OUT).ranking(JANUARY, REPORTS))
                .hasEntrySatisfying(
                        Period.month(2022, 2),
                        february -> assertThat(february.ranked()).isEmpty());
    }

    /** The week of Monday 31 January 2022 has its Thursday in February. */
    @Test
    void a_week_belongs_to_one_month_only() {
        List<Report> across = List.of(report("a", 31, 10, 10));

        assertThat(cycle(MissingReports.LEAVE_OUT).ranking(JANUARY, across).ranked())
                .isEmpty();
        assertThat(cycle(MissingReports.LEAVE_OUT)
                        .ranking(Period.month(2022, 2), across)
                        .ranked())
                .hasToString("[1 a 10]");
    }

    @Test
    void bad_reports_are_refused() {
        AssessmentCycle cycle = cycle(MissingReports.LEAVE_OUT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycle.ranking(JANUARY, List.of(report("a", 3, 1, 1), report("a", 9, 1, 1))))
                .withMessage("Unit must report once a week, but a reported twice for 2022-01-03..2022-01-09");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycle.ranking(JANUARY, List.of(report("ax", 3, 1, 1))))
                .withMessage("Unit of a report must be one of the 4 assessed, but was ax. Did you mean \"a\"?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycle.ranking(
                        JANUARY, List.of(Report.of("a", LocalDate.of(2022, 1, 3), Map.of("party", Ratio.ONE)))))
                .withMessage("Scores must be there for each of [party, industry], but industry has none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycle.ranking(Period.ALWAYS, REPORTS))
                .withMessage("Period of a ranking must have both ends and a Thursday, but was ..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycle.ranking(Period.parse("2022-01-03"), REPORTS))
                .withMessage("Period of a ranking must have both ends and a Thursday, but was 2022-01-03");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentCycle.of(SYSTEM, List.of(), MissingReports.LEAVE_OUT))
                .withMessage("Assessment must be of at least 1 unit, but was of 0");
    }

    private static List<String> ranks(MissingReports missing) {
        return cycle(missing).ranking(JANUARY, REPORTS).ranked().stream()
                .map(Ranked::toString)
                .toList();
    }

    private static AssessmentCycle cycle(MissingReports missing) {
        return AssessmentCycle.of(SYSTEM, List.of("d", "c", "b", "a"), missing);
    }

    private static Report report(String unit, int day, long party, long industry) {
        return Report.of(
                unit, LocalDate.of(2022, 1, day), Map.of("party", Ratio.of(party), "industry", Ratio.of(industry)));
    }
}
