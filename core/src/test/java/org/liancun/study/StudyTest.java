// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.liancun.study.Orchards.DRAWS;
import static org.liancun.study.Orchards.FIGURES;
import static org.liancun.study.Orchards.GAP;
import static org.liancun.study.Orchards.JIA;
import static org.liancun.study.Orchards.RESERVE;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.liancun.chance.Probability;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Outlook;

class StudyTest {
    private static final Probability SURE = Probability.fixed(Ratio.ONE);

    /** 100 mu × 1,000 yuan: 10,000 yuan a year to the reserve, 45,000 to each village. */
    @Test
    void where_nothing_is_uncertain_all_runs_are_the_same() {
        StudyResult result = Orchards.study(SURE).run(100);

        assertThat(result.tally(JIA, 2026).count()).isEqualTo(100);
        assertThat(result.tally(JIA, 2026).least()).isEqualTo(4_500_000);
        assertThat(result.tally(JIA, 2026).most()).isEqualTo(4_500_000);
        assertThat(result.tally(RESERVE, 2027).mean()).isEqualTo(Fraction.of(3_000_000));
        assertThat(result.tally(GAP, 2025).mean()).isEqualTo(Fraction.of(1_000_000));
        assertThat(result).hasToString("Study of orchards: runs 0 to 99, 2025 to 2027, 3 figures");
    }

    /** A third of the years has 22,500 yuan, a third 45,000, a third 90,000. */
    @Test
    void many_runs_come_to_what_the_distribution_says() {
        StudyResult result = Orchards.study().run(9_000);

        assertThat(result.quantiles(JIA, Ratio.percent(10)))
                .hasSize(3)
                .allSatisfy(fen -> assertThat(fen).isCloseTo(2_250_000L, withinPercentage(0.4)));
        assertThat(result.quantiles(JIA, Ratio.percent(90)))
                .allSatisfy(fen -> assertThat(fen).isCloseTo(9_000_000L, withinPercentage(0.4)));
        assertThat(result.tally(JIA, 2026).shareBelow(4_000_000).rounded(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.33");
    }

    @Test
    void the_result_is_the_same_with_one_thread_and_with_many() {
        Study study = Orchards.study();
        StudyResult alone = study.run(0, 1_000, 1, StudyWatch.NONE);

        assertThat(study.run(0, 1_000, 3, StudyWatch.NONE)).isEqualTo(alone);
        assertThat(study.run(0, 1_000, 64, StudyWatch.NONE)).isEqualTo(alone);
    }

    @Test
    void rows_come_in_the_order_of_the_runs_whatever_the_threads() {
        Study study = Orchards.study();
        List<Long> runs = new ArrayList<>();
        List<List<Long>> rows = new ArrayList<>();
        study.run(100, 600, 4, StudyWatch.NONE.reading((run, row) -> {
            runs.add(run);
            rows.add(LongStream.of(row).boxed().toList());
        }));

        assertThat(runs).isEqualTo(LongStream.range(100, 600).boxed().toList());
        assertThat(rows.get(17)).isEqualTo(study.row(117));
    }

    @Test
    void a_run_replayed_alone_is_the_row_it_was() {
        Study study = Orchards.study();

        assertThat(study.replay(117).row(FIGURES))
                .containsExactly(
                        study.row(117).stream().mapToLong(Long::longValue).toArray());
    }

    @Test
    void progress_is_told_up_to_the_end() {
        List<Long> told = new ArrayList<>();
        Orchards.study().run(1_000, 1_500, 2, StudyWatch.NONE.telling(told::add));

        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith(500L);
    }

    @Test
    void what_is_done_when_somebody_says_stop_is_kept_and_can_be_continued() {
        Study study = Orchards.study();
        List<Long> told = new ArrayList<>();
        StudyResult part =
                study.run(0, 5_000, 2, StudyWatch.NONE.telling(told::add).until(() -> told.size() == 3));

        assertThat(part.done().until()).isEqualTo(told.get(2)).isPositive().isLessThan(5_000);
        assertThat(study.resume(part, 5_000, 2, StudyWatch.NONE)).isEqualTo(study.run(5_000));
    }

    @Test
    void a_study_stopped_at_once_is_a_result_without_runs() {
        Study study = Orchards.study();
        StudyResult nothing = study.run(0, 100, 2, StudyWatch.NONE.until(() -> true));

        assertThat(nothing.done()).hasToString("no runs");
        assertThat(nothing.tallies())
                .allSatisfy(tally -> assertThat(tally.count()).isZero());
        assertThat(study.resume(nothing, 100, 1, StudyWatch.NONE)).isEqualTo(study.run(100));
    }

    /** Without a price nobody has anything, and nothing is no multiple of nothing. */
    @Test
    void a_figure_without_value_is_not_tallied() {
        StudyResult result = Orchards.study(Probability.observed(List.of(Ratio.ZERO, Ratio.ONE)))
                .run(200);
        long zeros = 200 - result.tally(GAP, 2025).count();

        assertThat(zeros).isBetween(50L, 150L);
        assertThat(result.tally(JIA, 2025).shareBelow(1)).isEqualTo(Ratio.of(zeros, 200));
    }

    @Test
    void nobody_goes_on_with_another_study() {
        Study study = Orchards.study();
        StudyResult part = study.run(10);
        Probability price = Probability.observed(List.of(Ratio.of(1, 2), Ratio.ONE, Ratio.of(2)));
        Outlook dearer = Outlook.of(Orchards.model(price, 1_001));

        assertThatThrownBy(() -> Study.of(dearer, DRAWS, FIGURES).resume(part, 20, 1, StudyWatch.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Result must be of this study, but its run 0 came to something else."
                        + " Was the model changed?");
        assertThatThrownBy(() -> Study.of(dearer, DRAWS, List.of(JIA)).resume(part, 20, 1, StudyWatch.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Results must be of the same figures and years, ");
        assertThatThrownBy(() -> part.then(study.run(11, 20, 1, StudyWatch.NONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Next runs must begin at 10, but began at 11");
    }

    @Test
    void the_first_run_without_result_is_named_whatever_the_threads() {
        Study study = Orchards.study(Probability.observed(
                List.of(Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.of(10_000_000_000_000L))));
        long first = 0;
        while (DRAWS.uniform(first, "price", 2025) < 0.8
                && DRAWS.uniform(first, "price", 2026) < 0.8
                && DRAWS.uniform(first, "price", 2027) < 0.8) {
            first++;
        }
        String start = "Run " + first + " must have a result, but had none: Draw of price in ";

        for (int threads : new int[] {1, 4}) {
            assertThatThrownBy(() -> study.run(0, 1_000, threads, StudyWatch.NONE))
                    .isInstanceOf(RunWithoutResult.class)
                    .hasMessageStartingWith(start)
                    .hasCauseInstanceOf(ArithmeticException.class);
        }
    }

    /** The price of one run in 100 or so does not fit. */
    @Test
    void what_the_runs_before_one_without_result_came_to_is_kept() {
        List<Ratio> prices = new ArrayList<>(Collections.nCopies(400, Ratio.ONE));
        prices.add(Ratio.of(10_000_000_000_000L));
        Study study = Orchards.study(Probability.observed(prices));
        RunWithoutResult cut =
                catchThrowableOfType(RunWithoutResult.class, () -> study.run(0, 100_000, 3, StudyWatch.NONE));
        StudyResult before = cut.before();

        assertThat(cut).hasMessageStartingWith("Run " + before.done().until() + " must have a result, but had none: ");
        assertThat(before.done().count()).isBetween(1L, 99_999L);
        assertThat(before).isEqualTo(study.run(before.done().until()));
        StudyResult half = study.run(before.done().until() / 2);
        assertThatThrownBy(() -> study.resume(half, 100_000, 2, StudyWatch.NONE))
                .isInstanceOfSatisfying(
                        RunWithoutResult.class,
                        again -> assertThat(again.before()).isEqualTo(before));
    }

    @Test
    void a_study_says_what_is_asked() {
        assertThat(Orchards.study()).hasToString("Study of orchards: 2025 to 2027, 3 figures");
        assertThatThrownBy(() -> new RowLayout(FIGURES, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Years of a study must be within 1 to 9999, the last not before the first,"
                        + " but were -2147483648 to 2147483647");
    }

    @Test
    void what_a_reader_throws_ends_the_study() {
        Study study = Orchards.study();
        StudyWatch failing = StudyWatch.NONE.reading((run, row) -> {
            throw new UnsupportedOperationException("disk full");
        });

        assertThatThrownBy(() -> study.run(0, 1_000, 4, failing))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("disk full");
    }

    @Test
    void impossible_orders_are_refused() {
        Study study = Orchards.study();

        assertThatThrownBy(() -> study.run(5, 4, 1, StudyWatch.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Runs must begin at 0 or later and not end before, but were from 5 until 4");
        assertThatThrownBy(() -> study.run(0, 4, 0, StudyWatch.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Threads of a study must be from 1 to 1024, but were 0");
        assertThatThrownBy(() -> Study.of(Outlook.of(Orchards.model(SURE, 1)), DRAWS, List.of(JIA, JIA)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Figure of a study must be listed once, but village/jia was listed twice");
        assertThatThrownBy(() -> study.layout().place(Indicator.village("jian"), 2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Figure must be one of [village/jia, balance/orchard/reserve, gap], but was village/jian."
                        + " Did you mean \"village/jia\"?");
        assertThatThrownBy(() -> study.layout().place(JIA, 2028))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Year must be 2025 to 2027, but was 2028");
    }
}
