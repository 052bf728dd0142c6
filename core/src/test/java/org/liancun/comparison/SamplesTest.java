// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.liancun.chance.Draws;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Names;

class SamplesTest {
    private static final Draws DRAWS = Draws.of(2026);
    private static final Input A = Input.between("a", Ratio.of(10), Ratio.of(20));
    private static final Input B = Input.between("b", Ratio.of(0), Ratio.of(1));
    private static final Function<Map<String, Ratio>, Money> LINE =
            x -> yuan(x.get("a").times(Ratio.of(6)).minus(x.get("b").times(Ratio.of(6))));
    private static final Function<Map<String, Ratio>, Money> PRODUCT =
            x -> yuan(x.get("a").times(x.get("b")).times(Ratio.of(9)));

    /** By hand: over its whole range a adds 6 · 10 yuan and b takes 6 · 1, wherever the others are. */
    @Test
    void effects_in_a_straight_line_are_the_same_on_every_path() {
        Morris morris = Morris.of(List.of(B, A), LINE, DRAWS, 5);

        assertThat(morris).hasToString("""
                Effects of 2 inputs
                  a: size 60.00, mean 60.00, deviation 0.00
                  b: size 6.00, mean -6.00, deviation 0.00""");
        assertThat(morris.inputs().get(0).variance()).isEqualTo(Fraction.ZERO);
    }

    /** By hand: 1 and 4 fen have the mean 5/2 and, of a sample, the variance 9/2, whose root is 2.12. */
    @Test
    void effects_that_differ_have_a_deviation() {
        ElementaryEffects effects = new ElementaryEffects(A, List.of(Fraction.of(-100), Fraction.of(400)));

        assertThat(effects.mean()).isEqualTo(Fraction.of(150));
        assertThat(effects.size()).isEqualTo(Fraction.of(250));
        assertThat(effects.variance()).isEqualTo(Fraction.of(125_000));
        assertThat(effects.deviation()).hasToString("354");
    }

    @Test
    void inputs_that_work_together_have_effects_that_differ() {
        Morris morris = Morris.of(List.of(A, B), PRODUCT, DRAWS, 20);

        assertThat(morris.inputs())
                .allSatisfy(each -> assertThat(each.variance().signum()).isPositive());
        assertThat(morris.table(Names.NONE, Locale.CHINESE)).asString().startsWith("因素  平均绝对效应");
    }

    @Test
    void a_path_asks_once_more_than_there_are_inputs() {
        List<Map<String, Ratio>> asked = new ArrayList<>();
        Morris.of(
                List.of(A, B),
                x -> {
                    asked.add(x);
                    return LINE.apply(x);
                },
                DRAWS,
                7);

        assertThat(asked).hasSize(21).allSatisfy(x -> assertThat(x.get("a")).isBetween(A.low(), A.high()));
    }

    /**
     * Published: T. Ishigami and T. Homma 1990 with a = 7, b = 0.1; A. Saltelli and others, Global Sensitivity Analysis, 2008, p. 179:
     * first 0.314, 0.442, 0; total 0.558, 0.442, 0.244; variance 13.84.
     */
    @Test
    void the_shares_of_ishigami_are_found() {
        Ratio pi = Ratio.of(355, 113);
        List<Input> inputs = List.of("x1", "x2", "x3").stream()
                .map(id -> Input.between(id, pi.negated(), pi))
                .toList();

        Sobol sobol = Sobol.of(inputs, SamplesTest::ishigami, DRAWS, 8_192);

        assertThat(number(sobol.variance()) * 1e-12).isCloseTo(13.84, within(0.5));
        assertShare(sobol, "x1", 0.314, 0.558);
        assertShare(sobol, "x2", 0.442, 0.442);
        assertShare(sobol, "x3", 0, 0.244);
        assertThat(number(sobol.interaction())).isCloseTo(0.244, within(0.06));
        assertThat(sobol.shares().get(0).input().id()).isEqualTo("x1");
    }

    /** By hand: of 6a - 6b the variances are in proportion to the squares of 60 and 6, so a answers for 100/101. */
    @Test
    void a_sum_has_no_interaction() {
        Sobol sobol = Sobol.of(List.of(A, B), LINE, DRAWS, 4_000);

        assertShare(sobol, "a", 100.0 / 101, 100.0 / 101);
        assertThat(sobol.table(Names.NONE, Locale.CHINESE)).asString().startsWith("因素       主效应       总效应");
        assertThat(sobol).asString().startsWith("Shares of variance, estimated at 4000 points\n  a: first ");
    }

    /** By hand: 1, 2 and 6 halves have the mean 3/2; of a sample the variance is 7/4, that of the mean 7/12, its root 0.7638. */
    @Test
    void an_estimate_says_how_sure_it_is() {
        SampleMean estimate =
                SampleMean.ofTerms(List.of(BigInteger.ONE, BigInteger.TWO, BigInteger.valueOf(6)), Fraction.of(2));

        assertThat(estimate).isEqualTo(new SampleMean(Fraction.of(3, 2), Fraction.of(7, 12)));
        assertThat(estimate.error()).hasToString("0.7638");
        assertThat(estimate).hasToString("1.50 ± 0.76");
        assertThatThrownBy(() -> new SampleMean(Fraction.ONE, Fraction.of(-1)))
                .hasMessage("Squared error must not be negative, but was -1");
    }

    @Test
    void mistakes_are_named() {
        assertThatThrownBy(() -> Morris.of(List.of(A), LINE, DRAWS, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number of paths must be at least 2, but was 1");
        assertThatThrownBy(() -> Morris.of(List.of(A, A), LINE, DRAWS, 2))
                .hasMessage("Input must be listed once, but a was listed twice");
        assertThatThrownBy(() -> new ElementaryEffects(A, List.of(Fraction.ONE)))
                .hasMessage("Effects of a must be at least 2, but were 1");
        assertThatThrownBy(() -> Sobol.of(List.of(A), LINE, DRAWS, 1))
                .hasMessage("Number of points must be 2 to 1000000, but was 1");
        assertThatThrownBy(() -> Sobol.of(List.of(A), LINE, DRAWS, Integer.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Number of points must be 2 to 1000000, but was 2147483647");
        assertThatThrownBy(() -> Sobol.of(List.of(), LINE, DRAWS, 2))
                .hasMessage("Inputs must be at least 1, but were 0");
        assertThatThrownBy(() -> Morris.of(List.of(), LINE, DRAWS, 2))
                .hasMessage("Inputs must be at least 1, but were 0");
        assertThatThrownBy(() -> Sobol.of(List.of(A, A), LINE, DRAWS, 2))
                .hasMessage("Input must be listed once, but a was listed twice");
        assertThatThrownBy(() -> Sobol.of(List.of(A), x -> Money.yuan(5), DRAWS, 9))
                .hasMessage("Figure must vary to have shares of its variance, but was 5.00 at all points");
    }

    /** By hand: both denominators are primes about 2^30, so two million parts need about 2^81. A third of the largest number fits. */
    @Test
    void an_input_whose_values_do_not_fit_is_named_before_the_figure_is_asked() {
        Input tiny = new Input("tiny", Ratio.of(1, 1_000_000_007), Ratio.of(1, 998_244_353), Ratio.of(1, 998_244_353));
        Input large = new Input("large", Ratio.ZERO, Ratio.ZERO, Ratio.of(Long.MAX_VALUE / 3));
        Function<Map<String, Ratio>, Money> unasked = x -> {
            throw new AssertionError("Asked at " + x);
        };

        assertThatThrownBy(() -> Sobol.of(List.of(A, tiny), unasked, DRAWS, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Input tiny must have values that fit 64 bits in 2000000 equal parts, but was from "
                        + "1/1000000007 to 1/998244353");
        assertThatThrownBy(() -> Sobol.of(List.of(large), unasked, DRAWS, 2))
                .hasMessageStartingWith("Input large must have values that fit 64 bits in 2000000 equal parts");
        assertThat(Morris.of(List.of(large), x -> Money.ZERO, DRAWS, 2).inputs())
                .hasSize(1);
        assertThatThrownBy(() -> Input.between("most", Ratio.of(Long.MAX_VALUE - 2), Ratio.of(Long.MAX_VALUE)))
                .hasMessageStartingWith("Input most must have values that fit 64 bits in 2 equal parts, but was from ");
    }

    private static void assertShare(Sobol sobol, String id, double first, double total) {
        VarianceShare share = sobol.shares().stream()
                .filter(each -> each.input().id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(number(share.first().value())).as(id).isCloseTo(first, within(0.05));
        assertThat(number(share.total().value())).as(id).isCloseTo(total, within(0.05));
    }

    private static Money ishigami(Map<String, Ratio> x) {
        double sine = StrictMath.sin(number(x.get("x2")));
        double fourth = StrictMath.pow(number(x.get("x3")), 4);
        double value = StrictMath.sin(number(x.get("x1"))) * (1 + 0.1 * fourth) + 7 * sine * sine;
        return Money.ofFen(Math.round(value * 1e6));
    }

    private static double number(Ratio ratio) {
        return (double) ratio.numerator() / ratio.denominator();
    }

    private static double number(Fraction fraction) {
        return fraction.rounded(12, RoundingMode.HALF_UP).doubleValue();
    }

    private static Money yuan(Ratio amount) {
        return Money.yuan(1).times(amount, RoundingMode.HALF_UP);
    }
}
