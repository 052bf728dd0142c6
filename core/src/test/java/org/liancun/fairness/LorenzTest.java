// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class LorenzTest {
    private static final Ratio FIFTH = Ratio.of(1, 5);
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final LorenzPoint START = new LorenzPoint(Fraction.ZERO, Fraction.ZERO);
    private static final LorenzPoint END = new LorenzPoint(Fraction.ONE, Fraction.ONE);

    /** B. Essama-Nssah, The Lorenz Model of the Size Distribution of Income, World Bank 2005: (0, 0), (0.5, 0.25), (1, 1). */
    @Test
    void the_curve_of_25_and_75_has_three_points() {
        Lorenz curve = curve(75, 25);

        assertThat(curve.points()).containsExactly(START, new LorenzPoint(HALF, Fraction.of(1, 4)), END);
        assertThat(curve.mean()).isEqualTo(Fraction.of(50));
        assertThat(curve).hasToString("Lorenz curve of 3 points\n  0 have 0\n  1/2 have 1/4\n  1 have 1");
    }

    /** By hand: 1 + 2 + 3 + 4 + 10 = 20. */
    @Test
    void shares_are_read_off_the_curve() {
        Lorenz curve = curve(1, 2, 3, 4, 10);

        assertThat(curve.quantiles(5))
                .containsExactly(Fraction.of(1, 20), Fraction.of(1, 10), Fraction.of(3, 20), Fraction.of(1, 5), HALF);
        assertThat(curve.poorest(Ratio.percent(30))).isEqualTo(Fraction.of(1, 10));
        assertThat(curve.richest(Ratio.percent(10))).isEqualTo(Fraction.of(1, 4));
        assertThat(curve.palma()).contains(Fraction.of(25, 15));
        assertThat(curve.richestToPoorest(FIFTH)).contains(Fraction.of(10));
        assertThat(curve.strongestToWeakest()).contains(Fraction.of(10));
        assertThat(curve.weakestToMean()).isEqualTo(Fraction.of(1, 4));
        assertThat(curve.generalised(Ratio.percent(40))).isEqualTo(Fraction.of(3, 5));
    }

    @Test
    void equal_heads_lie_on_the_diagonal() {
        Lorenz curve = Spread.weighted(List.of(Earners.each(3, Money.yuan(7)), Earners.each(5, Money.yuan(7))))
                .lorenz()
                .orElseThrow();

        assertThat(curve.points()).containsExactly(START, END);
        assertThat(curve.palma()).contains(Fraction.of(1, 4));
        assertThat(curve.strongestToWeakest()).contains(Fraction.ONE);
        assertThat(curve.weakestToMean()).isEqualTo(Fraction.ONE);
    }

    @Test
    void nothing_below_has_no_ratio_to_it() {
        Lorenz curve = curve(0, 0, 0, 4, 10);

        assertThat(curve.palma()).isEmpty();
        assertThat(curve.richestToPoorest(FIFTH)).isEmpty();
        assertThat(curve.strongestToWeakest()).isEmpty();
        assertThat(curve.weakestToMean()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void a_loss_takes_the_curve_below_zero() {
        Lorenz curve = curve(-1, 3);

        assertThat(curve.poorest(Ratio.percent(50))).isEqualTo(HALF.negated());
        assertThat(curve.weakestToMean()).isEqualTo(Fraction.of(-1));
    }

    /** The two vectors of the example of {@code major} in package ineq for R; the second is the first after two transfers. */
    @Test
    void transfers_lift_the_curve() {
        Lorenz before = curve(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);
        Lorenz after = curve(841, 2063, 2445, 3438, 4437, 5401, 6392, 8304, 11304, 21961);

        assertThat(after.isNowhereBelow(before)).isTrue();
        assertThat(before.isNowhereBelow(after)).isFalse();
        assertThat(after.isNowherePoorerThan(before)).isTrue();
    }

    /** By hand: the first fifth of one has more, the first two fifths of the other. */
    @Test
    void curves_that_cross_are_not_ordered() {
        Lorenz one = curve(2, 2, 6);
        Lorenz other = curve(1, 4, 5);

        assertThat(one.isNowhereBelow(other)).isFalse();
        assertThat(other.isNowhereBelow(one)).isFalse();
    }

    @Test
    void a_less_equal_county_can_be_nowhere_poorer() {
        Lorenz poor = curve(1, 1);
        Lorenz rich = curve(2, 9);

        assertThat(rich.isNowherePoorerThan(poor)).isTrue();
        assertThat(poor.isNowherePoorerThan(rich)).isFalse();
        assertThat(poor.isNowhereBelow(rich)).isTrue();
    }

    /** By hand: 1 to 100,000 add up to 5,000,050,000; the half with least has 1,250,025,000 of it. */
    @Test
    @Timeout(20)
    void a_hundred_thousand_amounts_have_a_curve() {
        Lorenz curve = curve(LongStream.rangeClosed(1, 100_000).toArray());

        assertThat(curve.points()).hasSize(100_001);
        assertThat(curve.poorest(Ratio.percent(50))).isEqualTo(Fraction.of(1_250_025_000L, 5_000_050_000L));
    }

    @Test
    void what_is_no_curve_is_refused() {
        LorenzPoint middle = new LorenzPoint(HALF, HALF);

        refused(Fraction.ZERO, List.of(START, END), "Mean below a Lorenz curve must be positive, but was 0");
        refused(
                Fraction.ONE,
                List.of(START, middle),
                "Lorenz curve must begin at 0 and end at 1, but was [0 have 0, 1/2 have 1/2]");
        refused(
                Fraction.ONE,
                List.of(START, middle, END),
                "Lorenz curve must bend upwards at every point, but did not at 1/2 have 1/2");
        refused(
                Fraction.ONE,
                List.of(START, START, END),
                "Lorenz curve must go on to the right, but had 0 have 0 after 0 have 0");
    }

    @Test
    void a_part_is_from_nothing_to_all() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve(1, 2).poorest(Ratio.of(3, 2)))
                .withMessage("Part of all heads must be from 0 to 1, but was 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> curve(1, 2).quantiles(0))
                .withMessage("Number of quantiles must be at least 1, but was 0");
    }

    private static void refused(Fraction mean, List<LorenzPoint> points, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lorenz(mean, points))
                .withMessage(message);
    }

    private static Lorenz curve(long... amounts) {
        return Spread.ofFen(amounts).lorenz().orElseThrow();
    }
}
