// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final Draws DRAWS = Draws.of(42);

    /** The outputs for the seed 1234567 that Rosetta Code lists for SplitMix64. */
    @Test
    void bits_are_those_of_splitmix64() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(Mix.output(1234567, i))))
                .containsExactly(
                        "6457827717110365317",
                        "3203168211198807973",
                        "9817491932198370423",
                        "4593380528125082431",
                        "16408922859458223821");
    }

    /** The vectors that the authors of FNV publish for the 64-bit variant. */
    @Test
    void names_are_hashed_by_fnv_1a() {
        assertThat(Mix.hash("")).isEqualTo(0xCBF29CE484222325L);
        assertThat(Mix.hash("a")).isEqualTo(0xAF63DC4C8601EC8CL);
        assertThat(Mix.hash("foobar")).isEqualTo(0x85944171F73967E8L);
    }

    /** Worked out with a few lines of Python. */
    @Test
    void a_draw_is_the_same_on_every_machine() {
        assertThat(DRAWS.uniform(0, "rice-price", 2025)).isEqualTo(0.059188671793626635);
        assertThat(DRAWS.uniform(9_999, "水稻单价", 2034)).isEqualTo(0.5024302150604026);
        assertThat(DRAWS.named("rice-price").uniform(0, 2025)).isEqualTo(DRAWS.uniform(0, "rice-price", 2025));
    }

    @Test
    void seed_run_name_and_year_each_make_a_difference() {
        double draw = DRAWS.uniform(7, "rice-price", 2025);

        assertThat(Draws.of(43).uniform(7, "rice-price", 2025)).isNotEqualTo(draw);
        assertThat(DRAWS.uniform(8, "rice-price", 2025)).isNotEqualTo(draw);
        assertThat(DRAWS.uniform(7, "tea-price", 2025)).isNotEqualTo(draw);
        assertThat(DRAWS.uniform(7, "rice-price", 2026)).isNotEqualTo(draw);
    }

    /** Chi-square with 99 degrees of freedom lies between 61.1 and 149.4 in 998 of 1,000 samples. */
    @Test
    void draws_are_spread_evenly_over_runs_and_over_years() {
        long[] byRun = new long[100];
        long[] byYear = new long[100];
        for (int i = 0; i < 100_000; i++) {
            byRun[(int) (100 * DRAWS.uniform(i, "rice-price", 2025))]++;
            byYear[(int) (100 * DRAWS.uniform(17, "rice-price", i))]++;
        }

        assertThat(chiSquare(byRun, 1_000)).isBetween(61.1, 149.4);
        assertThat(chiSquare(byYear, 1_000)).isBetween(61.1, 149.4);
    }

    @Test
    void neighbours_have_nothing_to_do_with_each_other() {
        double[] draws = LongStream.range(0, 100_000)
                .mapToDouble(run -> DRAWS.uniform(run, "rice-price", 2025))
                .toArray();
        double[] nextYear = LongStream.range(0, 100_000)
                .mapToDouble(run -> DRAWS.uniform(run, "rice-price", 2026))
                .toArray();
        double[] nextName = LongStream.range(0, 100_000)
                .mapToDouble(run -> DRAWS.uniform(run, "rice-pricf", 2025))
                .toArray();
        double[] nextRun = LongStream.range(1, 100_001)
                .mapToDouble(run -> DRAWS.uniform(run, "rice-price", 2025))
                .toArray();

        assertThat(Samples.correlation(draws, nextYear)).isCloseTo(0, within(0.01));
        assertThat(Samples.correlation(draws, nextName)).isCloseTo(0, within(0.01));
        assertThat(Samples.correlation(draws, nextRun)).isCloseTo(0, within(0.01));
    }

    @Test
    void a_whole_number_below_a_bound_is_any_of_them_alike() {
        long[] counts = new long[6];
        NamedDraws die = DRAWS.named("die");
        for (int run = 0; run < 60_000; run++) {
            counts[(int) die.below(6, run, 0)]++;
        }

        assertThat(LongStream.of(counts)).allMatch(count -> Math.abs(count - 10_000) < 350);
        assertThat(die.below(1, 0, 0)).isZero();
        assertThat(LongStream.range(0, 100).map(run -> die.below(Long.MAX_VALUE, run, 0)))
                .allMatch(draw -> draw >= 0 && draw < Long.MAX_VALUE)
                .anyMatch(draw -> draw > Long.MAX_VALUE / 2);
    }

    @Test
    void nothing_is_drawn_below_nothing() {
        assertThatThrownBy(() -> DRAWS.named("die").below(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bound of a draw must be positive, but was 0");
    }

    private static double chiSquare(long[] counts, double expected) {
        double sum = 0;
        for (long count : counts) {
            sum += (count - expected) * (count - expected) / expected;
        }
        return sum;
    }
}
