// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;

class CorrelationTest {
    /** With a correlation of 0.6, the second takes 0.6 of the first and √(1 − 0.36) = 0.8 of its own. */
    @Test
    void a_driver_takes_part_of_the_fresh_scores_before_it() {
        double[][] triangle = matrix("1 0.6", "0.6 1").triangle();

        assertThat(triangle[0]).containsExactly(1);
        assertThat(triangle[1][0]).isEqualTo(0.6);
        assertThat(triangle[1][1]).isCloseTo(0.8, within(1e-15));
    }

    @Test
    void full_correlation_is_possible_both_ways() {
        assertThat(matrix("1 1", "1 1").triangle()[1]).containsExactly(1, 0);
        assertThat(matrix("1 -1", "-1 1").triangle()[1]).containsExactly(-1, 0);
    }

    /** Among n numbers that all are alike correlated, the correlation is at least −1 / (n − 1). */
    @Test
    void three_can_be_against_each_other_by_a_half_and_no_more() {
        assertThat(matrix("1 -0.5 -0.5", "-0.5 1 -0.5", "-0.5 -0.5 1").triangle()[2][2])
                .isZero();
        refused(
                () -> matrix("1 -0.51 -0.51", "-0.51 1 -0.51", "-0.51 -0.51 1"),
                "Correlation must be positive semidefinite, but that of a, b, c was not");
    }

    /** Third row: with a and b the same, c cannot hang together with one and not with the other. */
    @Test
    void the_first_drivers_that_cannot_be_so_are_named() {
        refused(
                () -> matrix("1 1 0.5 0", "1 1 0 0", "0.5 0 1 0", "0 0 0 1"),
                "Correlation must be positive semidefinite, but that of a, b, c was not");
        refused(() -> matrix("1 1.2", "1.2 1"), "Correlation must be positive semidefinite, but that of a, b was not");
    }

    @Test
    void what_is_no_matrix_of_correlations_is_refused() {
        refused(() -> matrix("1 0", "0 0.9"), "Correlation of b with itself must be 1, but was 0.9");
        refused(
                () -> matrix("1 0.2", "0.3 1"),
                "Correlation of a and b must be the same both ways, but was 0.2 and 0.3");
        refused(() -> matrix("1 0", "0"), "Correlation row of b must have 2 numbers, but had 1");
        refused(
                () -> new Correlation(List.of("a", "b"), List.of(List.of(Ratio.ONE))),
                "Correlation must have a row for each of 2 drivers, but had 1");
        refused(
                () -> new Correlation(List.of("a", "a"), List.of()),
                "Correlated driver must be listed once, but a was listed twice");
        refused(
                () -> new Correlation(
                        IntStream.rangeClosed(1, 101).mapToObj(i -> "d" + i).toList(), List.of()),
                "Correlated drivers must be at most 100, but were 101");
    }

    /** Exact elimination must not grow beyond use: 40 drivers with 0.37 between each two. */
    @Test
    void forty_drivers_are_decided_exactly() {
        List<String> drivers = IntStream.range(0, 40).mapToObj(i -> "d" + i).toList();
        List<List<Ratio>> rows = IntStream.range(0, 40)
                .mapToObj(i -> IntStream.range(0, 40)
                        .mapToObj(j -> i == j ? Ratio.ONE : Ratio.percent(37))
                        .toList())
                .toList();

        assertThat(new Correlation(drivers, rows).triangle().length).isEqualTo(40);
        assertThat(Correlation.NONE.drivers()).isEmpty();
    }

    /** One hundred drivers with five decimals: minors of up to 100 × 17 bits. */
    @Test
    void a_hundred_drivers_are_decided_in_time() {
        List<String> drivers = IntStream.range(0, 100).mapToObj(i -> "d" + i).toList();
        List<List<Ratio>> rows = IntStream.range(0, 100)
                .mapToObj(i -> IntStream.range(0, 100)
                        .mapToObj(j ->
                                i == j ? Ratio.ONE : Ratio.of(Math.floorMod(7_919L * (i + j) * (i + j), 999), 100_000))
                        .toList())
                .toList();

        assertTimeout(Duration.ofSeconds(10), () -> new Correlation(drivers, rows).triangle());
    }

    @Test
    void numbers_need_a_common_denominator() {
        Ratio fine = Ratio.of(1, 999_999_937);
        List<List<Ratio>> rows = List.of(
                List.of(Ratio.ONE, fine, Ratio.percent(50)),
                List.of(fine, Ratio.ONE, Ratio.ZERO),
                List.of(Ratio.percent(50), Ratio.ZERO, Ratio.ONE));

        assertThatThrownBy(() -> new Correlation(List.of("a", "b", "c"), rows))
                .hasMessage("Numbers of a correlation must have a common denominator of at most 1000000000,"
                        + " such as 9 decimals, but had not with 0.5");
    }

    static Correlation matrix(String... rows) {
        List<List<Ratio>> numbers = Stream.of(rows)
                .map(row -> Stream.of(row.split(" ")).map(Ratio::decimal).toList())
                .toList();
        return new Correlation(List.of("a", "b", "c", "d").subList(0, rows.length), numbers);
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }
}
