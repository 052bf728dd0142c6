// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;

class ProbabilityTest {
    private static final Offset<Double> DIGITS = within(1e-12);
    private static final Interpolated STEPS_OF_ONE_TWO_SIX =
            new Interpolated(new TreeMap<>(Probability.observed(ratios(6, 1, 2)).weights()));

    /** The ninth decile of a test score of mean 100 and deviation 15, as NormalDist in Python has it. */
    @Test
    void a_normal_draw_lies_so_many_deviations_from_the_mean() {
        Normal normal = Probability.normal(Ratio.of(100), Ratio.of(15));

        assertThat(normal.at(0.9)).isCloseTo(119.22327348316901, DIGITS);
        assertThat(normal.at(0.5)).isEqualTo(100);
        assertThat(normal.ofScores().applyAsDouble(-2)).isEqualTo(70);
        assertThat(normal.below(115)).isCloseTo(0.8413447460685429, DIGITS);
        assertThat(normal.mean()).hasValue(100);
    }

    /** The same ninth decile to a millionth. */
    @Test
    void a_quantile_is_told_to_a_millionth() {
        Normal normal = Probability.normal(Ratio.of(100), Ratio.of(15));

        assertThat(normal.quantile(Ratio.percent(90))).isEqualTo(Ratio.decimal("119.223273"));
        assertThat(Probability.fixed(Ratio.of(1, 3)).quantile(Ratio.percent(1))).isEqualTo(Ratio.decimal("0.333333"));
        assertThatThrownBy(() -> normal.quantile(Ratio.ONE))
                .hasMessage("Part of all draws must be above 0 and below 1, but was 1");
    }

    /** e to the power of 0.2, and of 0.02 for the mean. */
    @Test
    void the_logarithm_of_a_lognormal_draw_is_normal() {
        Lognormal lognormal = Probability.lognormal(Ratio.of(10), Ratio.of(1, 5));

        assertThat(lognormal.at(0.5)).isEqualTo(10);
        assertThat(lognormal.ofScores().applyAsDouble(1)).isCloseTo(12.214027581601699, DIGITS);
        assertThat(lognormal.below(8.187307530779818)).isCloseTo(1 - 0.8413447460685429, DIGITS);
        assertThat(lognormal.below(0)).isZero();
        assertThat(lognormal.mean().orElseThrow()).isCloseTo(10.202013400267558, DIGITS);
    }

    /** A triangle from 0 over 1 to 4 has a quarter of its area left of 1; right of 3 lies 1/2 of the height 1/2 times 1/3. */
    @Test
    void a_triangle_has_its_area_where_it_is_high() {
        Triangular triangle = Probability.triangular(Ratio.ZERO, Ratio.ONE, Ratio.of(4));

        assertThat(triangle.at(0.25)).isEqualTo(1);
        assertThat(triangle.below(3)).isCloseTo(11 / 12.0, DIGITS);
        assertThat(triangle.at(11 / 12.0)).isCloseTo(3, DIGITS);
        assertThat(triangle.below(0.5)).isCloseTo(1 / 16.0, DIGITS);
        assertThat(triangle.below(-1)).isZero();
        assertThat(triangle.below(5)).isEqualTo(1);
        assertThat(triangle.mean().orElseThrow()).isCloseTo(5 / 3.0, DIGITS);
    }

    @Test
    void a_triangle_may_lean_on_either_side() {
        assertThat(Probability.triangular(Ratio.ZERO, Ratio.ZERO, Ratio.ONE).at(0.75))
                .isEqualTo(0.5);
        assertThat(Probability.triangular(Ratio.ZERO, Ratio.ONE, Ratio.ONE).at(0.25))
                .isEqualTo(0.5);
    }

    @Test
    void a_uniform_draw_lies_in_proportion() {
        Uniform uniform = Probability.uniform(Ratio.of(-2), Ratio.of(6));

        assertThat(uniform.at(0.25)).isZero();
        assertThat(uniform.below(4)).isEqualTo(0.75);
        assertThat(uniform.below(9)).isEqualTo(1);
        assertThat(uniform.mean()).hasValue(2);
    }

    @Test
    void what_was_observed_twice_is_drawn_twice_as_often() {
        Empirical yields = Probability.observed(ratios(900, 1_100, 1_000, 1_000));

        assertThat(yields.at(0.25)).isEqualTo(900);
        assertThat(yields.at(0.26)).isEqualTo(1_000);
        assertThat(yields.at(0.75)).isEqualTo(1_000);
        assertThat(yields.at(0.76)).isEqualTo(1_100);
        assertThat(yields.below(1_000)).isEqualTo(0.75);
        assertThat(yields.below(999)).isEqualTo(0.25);
        assertThat(yields.mean()).hasValue(1_000);
    }

    /** The numbers in the comment of the class. */
    @Test
    void between_observed_values_lie_straight_lines() {
        assertThat(STEPS_OF_ONE_TWO_SIX.at(0.1)).isEqualTo(1);
        assertThat(STEPS_OF_ONE_TWO_SIX.at(1 / 3.0)).isCloseTo(1.5, DIGITS);
        assertThat(STEPS_OF_ONE_TWO_SIX.at(0.5)).isEqualTo(2);
        assertThat(STEPS_OF_ONE_TWO_SIX.at(2 / 3.0)).isCloseTo(4, DIGITS);
        assertThat(STEPS_OF_ONE_TWO_SIX.at(0.9)).isEqualTo(6);
        assertThat(STEPS_OF_ONE_TWO_SIX.below(0.9)).isZero();
        assertThat(STEPS_OF_ONE_TWO_SIX.below(1)).isCloseTo(1 / 6.0, DIGITS);
        assertThat(STEPS_OF_ONE_TWO_SIX.below(4)).isCloseTo(2 / 3.0, DIGITS);
        assertThat(STEPS_OF_ONE_TWO_SIX.below(6)).isEqualTo(1);
        assertThat(STEPS_OF_ONE_TWO_SIX.mean().orElseThrow()).isCloseTo(3, DIGITS);
    }

    @Test
    void a_fixed_draw_is_always_the_same() {
        Fixed fixed = Probability.fixed(Ratio.of(7, 2));

        assertThat(fixed.at(0.01)).isEqualTo(3.5);
        assertThat(fixed.at(0.99)).isEqualTo(3.5);
        assertThat(fixed.below(3.4)).isZero();
        assertThat(fixed.below(3.5)).isEqualTo(1);
        assertThat(fixed.mean()).hasValue(3.5);
    }

    @Test
    void without_deviation_everything_is_the_middle() {
        assertThat(Probability.normal(Ratio.of(3), Ratio.ZERO).below(2.9)).isZero();
        assertThat(Probability.normal(Ratio.of(3), Ratio.ZERO).below(3)).isEqualTo(1);
        assertThat(Probability.lognormal(Ratio.of(3), Ratio.ZERO).at(0.9)).isEqualTo(3);
    }

    /** The upper half of a standard normal: its median is the third quartile of the whole, 0.6745. */
    @Test
    void what_is_cut_off_keeps_its_proportions() {
        Truncated half = Probability.normal(Ratio.ZERO, Ratio.ONE).between(Ratio.ZERO, Ratio.of(100));
        Truncated middle = Probability.uniform(Ratio.ZERO, Ratio.of(10)).between(Ratio.of(4), Ratio.of(6));

        assertThat(half.at(0.5)).isCloseTo(0.6744897501960817, DIGITS);
        assertThat(half.below(0.6744897501960817)).isCloseTo(0.5, DIGITS);
        assertThat(half.mean()).isEmpty();
        assertThat(middle.at(0.25)).isEqualTo(4.5);
        assertThat(middle.below(3)).isZero();
        assertThat(Probability.observed(ratios(1, 2, 3))
                        .between(Ratio.ONE, Ratio.of(3))
                        .at(0.4))
                .isEqualTo(2);
    }

    @Test
    void impossible_parameters_are_refused_by_name() {
        refused(
                () -> Probability.normal(Ratio.ONE, Ratio.of(-1)),
                "Standard deviation of a normal distribution must not be negative, but was -1");
        refused(
                () -> Probability.lognormal(Ratio.ZERO, Ratio.ONE),
                "Median of a lognormal distribution must be positive, but was 0");
        refused(
                () -> Probability.lognormal(Ratio.ONE, Ratio.of(-1, 2)),
                "Sigma of a lognormal distribution must not be negative, but was -0.5");
        refused(
                () -> Probability.triangular(Ratio.of(2), Ratio.ONE, Ratio.of(3)),
                "Mode of a triangular distribution must be from 2 to 3, but was 1");
        refused(
                () -> Probability.triangular(Ratio.of(2), Ratio.of(2), Ratio.of(2)),
                "High value of a triangular distribution must be above the low one, 2, but was 2");
        refused(
                () -> Probability.uniform(Ratio.of(2), Ratio.ONE),
                "High value of a uniform distribution must be above the low one, 2, but was 1");
        refused(() -> Probability.observed(List.of()), "Observed values must be at least one, but were none");
        refused(
                () -> new Empirical(new TreeMap<>(Map.of(Ratio.ONE, 0L))),
                "Weight of observed 1 must be positive, but was 0");
    }

    /** e to the power of 1000 times 2.3 is beyond every double. */
    @Test
    void a_quantile_beyond_all_numbers_is_refused() {
        assertThatThrownBy(
                        () -> Probability.lognormal(Ratio.ONE, Ratio.of(1_000)).quantile(Ratio.percent(99)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Number must fit 64 bits in millionths, but was Infinity");
    }

    @Test
    void bounds_that_leave_nothing_are_refused() {
        Probability standard = Probability.normal(Ratio.ZERO, Ratio.ONE);

        refused(
                () -> standard.between(Ratio.of(7), Ratio.of(8)),
                "Bounds of a distribution must leave a millionth of its draws, but 7 and 8 left less of "
                        + "Normal[centre=0%, deviation=100%]");
        refused(
                () -> standard.between(Ratio.of(7), Ratio.of(7)),
                "High bound of a distribution must be above the low one, 7, but was 7");
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static List<Ratio> ratios(long... whole) {
        return Arrays.stream(whole).mapToObj(Ratio::of).toList();
    }
}
