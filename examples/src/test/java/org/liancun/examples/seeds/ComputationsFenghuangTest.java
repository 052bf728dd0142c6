// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.division.Bankruptcy;
import org.liancun.division.ClaimsRule;
import org.liancun.farming.LandContract;
import org.liancun.governance.AssessmentCycle;
import org.liancun.governance.AssessmentStep;
import org.liancun.governance.MissingReports;
import org.liancun.governance.MutualAid;
import org.liancun.governance.PointsDimension;
import org.liancun.governance.PointsSystem;
import org.liancun.governance.PublishedMutualAid;
import org.liancun.governance.PublishedReserve;
import org.liancun.governance.PublishedTalent;
import org.liancun.governance.Report;
import org.liancun.governance.TalentChannel;
import org.liancun.income.Reconciliation;
import org.liancun.income.Verdict;
import org.liancun.measure.Period;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;

/** What a reader of the article on Fenghuang would want to work out, C3-1 to C3-15; numbers worked out by hand. */
class ComputationsFenghuangTest {
    private static final Seed SEED = Seed.FENGHUANG;
    private static final Quantities FIGURES = SEED.dossier().evidence().quantities();

    @Test
    void c3_01_the_mean_keeps_the_reserve_rule_with_169_to_spare() {
        PublishedReserve reserve = SEED.arrangement("reserve-cadres", PublishedReserve.class);

        assertThat(reserve.mean(FIGURES).display(2)).isEqualTo("约2.60人/个村");
        assertThat(reserve.rule(FIGURES).required(SEED.count("S3-027"))).isEqualTo(564);
        assertThat(reserve.rule(FIGURES).surplus(SEED.count("S3-020"), SEED.count("S3-027")))
                .isEqualTo(169);
    }

    /** Half up it is 101 or 102; rounded up even 100, cut off even 103 would print the same. */
    @Test
    void c3_02_rounded_half_up_101_and_102_persons_print_as_54_percent() {
        assertThat(Stream.of(100, 101, 102, 103)
                        .map(young -> Quantity.of(Ratio.of(100 * young, SEED.count("S3-023")), Unit.PERCENT))
                        .map(share -> Reconciliation.of(share, SEED.quantity("S3-024"))
                                .verdict()))
                .containsExactly(Verdict.ROUNDED_UP, Verdict.HALF_UP, Verdict.HALF_UP, Verdict.TRUNCATED);
    }

    @Test
    void c3_03_groups_hold_at_most_so_many_households() {
        PublishedMutualAid groups = SEED.arrangement("mutual-aid-groups", PublishedMutualAid.class);

        assertThat(groups.capacity(FIGURES)).hasToString("73675户以内");
    }

    @Test
    void c3_04_groups_per_township_and_village() {
        assertThat(SEED.per("S3-043", "S3-009").display(1)).isEqualTo("约866.8组/个乡镇");
        assertThat(SEED.per("S3-043", "S3-027").display(1)).isEqualTo("约52.3组/个村");
    }

    /** The numbers of households are illustrative. */
    @Test
    @Illustrative("households to be grouped")
    void c3_05_fewest_groups_for_households() {
        long most = SEED.count("S3-042");

        assertThat(Stream.of(0, 1, 5, 6, 101).map(households -> MutualAid.fewest(households, most)))
                .containsExactly(0L, 1L, 1L, 2L, 21L);
    }

    @Test
    void c3_06_part_of_the_villages_with_an_upgraded_centre() {
        assertThat(SEED.share("S3-033", "S3-027", 1)).isEqualTo("约21.6%");
    }

    @Test
    void c3_07_items_moved_to_villages_if_they_are_among_those_of_townships() {
        assertThat(SEED.per("S3-036", "S3-035").in(Unit.PERCENT).display(1)).isEqualTo("约37.8%");
    }

    @Test
    void c3_08_matters_per_village() {
        assertThat(SEED.per("S3-038", "S3-027").display(1)).isEqualTo("约1353.9件/个村");
    }

    @Test
    void c3_09_attendance_per_course_has_an_upper_bound() {
        assertThat(SEED.per("S3-049", "S3-048").display(1)).isEqualTo("超过0且不足63.4人次/次");
        assertThat(SEED.share("S3-050", "S3-049", 2)).isEqualTo("约1.64%");
    }

    @Test
    void c3_10_talent_that_came_if_nobody_is_counted_twice() {
        PublishedTalent talent = SEED.arrangement("retain-return", PublishedTalent.class);

        assertThat(TalentChannel.ifDisjoint(talent.channels(FIGURES))).hasToString("1105人");
    }

    @Test
    void c3_11_land_per_household_and_over_the_years() {
        LandContract contract =
                SEED.dossier().farming().contracts(FIGURES).contracts().get(0);

        assertThat(contract.areaPerHousehold().display(2)).isEqualTo("约4.59亩/户");
        assertThat(contract.areaYears()).hasToString("4728亩·年");
    }

    /** More than 140 and more than 100 lie above 15; how much the average lies above 15 is not known. */
    @Test
    void c3_12_two_villages_lie_above_the_printed_average() {
        Ratio average = SEED.quantity("S3-082").bounds().low().at();

        assertThat(Stream.of("S3-075", "S3-086")
                        .map(income -> SEED.quantity(income).bounds().low().at()))
                .allMatch(income -> income.compareTo(average) > 0);
    }

    /** Two illustrative dimensions of equal weight and two illustrative townships; the article gives no weights. */
    @Test
    @Illustrative("weights and scores")
    void c3_13_ranks_of_a_month_and_a_quarter_from_weekly_scores() {
        PointsSystem system = PointsSystem.of(
                "illustrative",
                PointsDimension.of("party", Ratio.of(1, 2)),
                PointsDimension.of("industry", Ratio.of(1, 2)));
        AssessmentCycle cycle = AssessmentCycle.of(system, List.of("heku", "ganziping"), MissingReports.COUNT_AS_ZERO);
        List<Report> reports = List.of(
                report("heku", 6, 80, 90), report("ganziping", 6, 70, 90),
                report("heku", 13, 60, 60), report("ganziping", 13, 80, 80));

        assertThat(cycle.rankings(AssessmentStep.RANKING, 2022, reports)
                        .get(Period.month(2022, 1))
                        .ranked())
                .extracting(ranked -> ranked.rank() + " " + ranked.id())
                .containsExactly("1 ganziping", "2 heku");
        assertThat(cycle.rankings(AssessmentStep.BULLETIN, 2022, reports)).hasSize(4);
    }

    /**
     * 农忙务农、农闲务工: who farms in the busy months is not sent. Of 120 workers 100 farm in May, June and September; three firms
     * want 60, 90 and 30, from July on 40, 20 and 10.
     */
    @Test
    @Illustrative("busy months, workers and what firms want")
    void c3_14_labour_is_sent_to_firms_when_the_fields_leave_it_free() {
        assertThat(sent(4)).containsExactly(40, 60, 20); // 120 for 180: two thirds of each
        assertThat(sent(5)).containsExactly(7, 10, 3); // 20 for 180: 6.67, 10, 3.33
        assertThat(sent(8)).containsExactly(40, 20, 10); // 120 for 70: all that is wanted
        assertThat(sent(9)).containsExactly(11, 6, 3); // 20 for 70: 11.43, 5.71, 2.86
    }

    @Test
    void c3_15_groups_reach_all_townships() {
        assertThat(SEED.per("S3-044", "S3-009").in(Unit.PERCENT)).hasToString("100%");
    }

    private static long[] sent(int month) {
        List<Period> busy = List.of(Period.parse("2022-05..2022-06"), Period.parse("2022-09"));
        long free = busy.stream().anyMatch(season -> season.contains(Period.month(2022, month))) ? 20 : 120;
        long[] wanted = month < 7 ? new long[] {60, 90, 30} : new long[] {40, 20, 10};
        return Bankruptcy.divide(Math.min(free, LongStream.of(wanted).sum()), wanted, ClaimsRule.PROPORTIONAL);
    }

    private static Report report(String township, int day, long party, long industry) {
        return Report.of(
                township, LocalDate.of(2022, 1, day), Map.of("party", Ratio.of(party), "industry", Ratio.of(industry)));
    }
}
