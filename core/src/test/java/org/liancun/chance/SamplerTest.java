// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.liancun.chance.CorrelationTest.matrix;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;

class SamplerTest {
    private static final Draws DRAWS = Draws.of(2026);
    private static final int RUNS = 20_000;
    private static final Probability STANDARD = Probability.normal(Ratio.ZERO, Ratio.ONE);
    private static final Probability DOUBLE_OR_HALF = Probability.observed(List.of(Ratio.of(1, 2), Ratio.of(2)));

    @Test
    void a_driver_alone_is_its_distribution_at_its_draw() {
        long[] drawn = new long[3];
        Sampler.of(DRAWS, List.of(Uncertainty.factor("a", STANDARD)), Correlation.NONE, 2025, 2027)
                .draw(7, drawn);

        for (int i = 0; i < 3; i++) {
            double value = STANDARD.at(DRAWS.uniform(7, "a", 2025 + i));
            assertThat(drawn[i]).isEqualTo((long) Math.floor(value * 1_000_000 + 0.5));
        }
    }

    @Test
    void drivers_stand_in_their_order_year_after_year() {
        Sampler sampler = Sampler.of(
                DRAWS,
                List.of(
                        Uncertainty.value("a", Probability.fixed(Ratio.of(3))),
                        Uncertainty.value("b", Probability.fixed(Ratio.of(-1, 3)))),
                Correlation.NONE,
                2025,
                2026);
        long[] drawn = new long[sampler.years() * sampler.count()];
        sampler.draw(0, drawn);

        assertThat(drawn).containsExactly(3_000_000, -333_333, 3_000_000, -333_333);
    }

    @Test
    void what_is_drawn_once_holds_in_all_years() {
        long[] drawn = new long[5];
        Sampler.of(DRAWS, List.of(Uncertainty.factor("a", STANDARD).on(Course.once())), Correlation.NONE, 2025, 2029)
                .draw(3, drawn);

        assertThat(drawn).containsOnly(drawn[0]);
        assertThat(drawn[0]).isCloseTo((long) (1e6 * STANDARD.at(DRAWS.uniform(3, "a", 2025))), within(1L));
    }

    /** Correlation of years k apart: 0.8 to the power of k; every year keeps mean 0 and deviation 1. */
    @Test
    void what_returns_remembers_less_with_every_year() {
        double[][] years = years(Uncertainty.factor("a", STANDARD).on(Course.returning(Ratio.of(4, 5))), 4);

        assertThat(Samples.correlation(years[0], years[1])).isCloseTo(0.8, within(0.02));
        assertThat(Samples.correlation(years[1], years[2])).isCloseTo(0.8, within(0.02));
        assertThat(Samples.correlation(years[0], years[3])).isCloseTo(0.512, within(0.02));
        assertThat(Samples.mean(years[3])).isCloseTo(0, within(0.03));
        assertThat(Samples.deviation(years[3])).isCloseTo(1, within(0.03));
    }

    @Test
    void factors_of_a_walk_multiply_up_and_values_add_up() {
        List<Uncertainty> both = List.of(
                Uncertainty.factor("a", DOUBLE_OR_HALF).on(Course.walking()),
                Uncertainty.value("b", DOUBLE_OR_HALF).on(Course.walking()));
        long[] drawn = new long[6];
        Sampler.of(DRAWS, both, Correlation.NONE, 2025, 2027).draw(11, drawn);
        double product = 1;
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            product *= DOUBLE_OR_HALF.at(DRAWS.uniform(11, "a", 2025 + i));
            sum += DOUBLE_OR_HALF.at(DRAWS.uniform(11, "b", 2025 + i));
            assertThat(drawn[2 * i]).isEqualTo((long) (1e6 * product));
            assertThat(drawn[2 * i + 1]).isEqualTo((long) (1e6 * sum));
        }
    }

    @Test
    void correlated_drivers_are_high_together() {
        double[][] drivers = new double[3][RUNS];
        Sampler sampler = Sampler.of(
                DRAWS,
                List.of(
                        Uncertainty.factor("c", STANDARD),
                        Uncertainty.factor("a", STANDARD),
                        Uncertainty.factor("b", STANDARD)),
                matrix("1 0.6 -0.3", "0.6 1 0.2", "-0.3 0.2 1"),
                2025,
                2025);
        long[] drawn = new long[3];
        for (int run = 0; run < RUNS; run++) {
            sampler.draw(run, drawn);
            for (int i = 0; i < 3; i++) {
                drivers[i][run] = drawn[i] / 1e6;
            }
        }

        assertThat(Samples.correlation(drivers[1], drivers[2])).isCloseTo(0.6, within(0.02));
        assertThat(Samples.correlation(drivers[1], drivers[0])).isCloseTo(-0.3, within(0.02));
        assertThat(Samples.correlation(drivers[2], drivers[0])).isCloseTo(0.2, within(0.02));
        assertThat(Samples.deviation(drivers[0])).isCloseTo(1, within(0.02));
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        List<Uncertainty> twice = List.of(Uncertainty.factor("a", STANDARD), Uncertainty.value("a", STANDARD));
        List<Uncertainty> one = List.of(Uncertainty.factor("rice-price", STANDARD));
        Correlation other = new Correlation(List.of("rice-prise"), List.of(List.of(Ratio.ONE)));

        assertThatThrownBy(() -> Sampler.of(DRAWS, twice, Correlation.NONE, 2025, 2026))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Uncertain driver must be listed once, but a was listed twice");
        assertThatThrownBy(() -> Sampler.of(DRAWS, one, other, 2025, 2026))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Correlated driver must be one of [rice-price], but was rice-prise."
                        + " Did you mean \"rice-price\"?");
        assertThatThrownBy(() -> Sampler.of(DRAWS, one, Correlation.NONE, 2026, 2025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Last year must not be before the first, 2026, but was 2025");
        assertThatThrownBy(() -> Uncertainty.factor("rice price", STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Id of an uncertain driver must be 1 to 64 letters");
        assertThatThrownBy(() -> Course.returning(Ratio.of(2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Persistence of a course must be from 0 to 1, but was 2");
    }

    @Test
    void an_absurd_draw_is_named() {
        Uncertainty absurd = Uncertainty.factor("rice-price", Probability.fixed(Ratio.of(10_000_000_000_000L)));
        Sampler sampler = Sampler.of(DRAWS, List.of(absurd), Correlation.NONE, 2025, 2025);

        assertThatThrownBy(() -> sampler.draw(17, new long[1]))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Draw of rice-price in 2025 of run 17 must fit 64 bits in millionths, but was 1.0E13");
    }

    private static double[][] years(Uncertainty uncertainty, int count) {
        Sampler sampler = Sampler.of(DRAWS, List.of(uncertainty), Correlation.NONE, 2025, 2024 + count);
        double[][] years = new double[count][RUNS];
        long[] drawn = new long[count];
        for (int run = 0; run < RUNS; run++) {
            sampler.draw(run, drawn);
            for (int year = 0; year < count; year++) {
                years[year][run] = drawn[year] / 1e6;
            }
        }
        return years;
    }
}
