// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class IndexTest {
    /** The example of package ineq 0.2-13 for R, and what it prints for it. */
    private static final Spread INEQ = Spread.ofFen(541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261);

    private static final Offset<Double> SEVEN_DIGITS = within(5e-8);
    private static final Offset<Double> ALL_DIGITS = within(1e-15);

    @Test
    void the_indices_of_package_ineq_come_out() {
        assertThat(value(Index.gini(), INEQ)).isCloseTo(0.4620911, SEVEN_DIGITS);
        assertThat(value(Index.gini(Correction.DELTAS), INEQ)).isCloseTo(0.5134346, SEVEN_DIGITS);
        assertThat(value(Index.theilT(), INEQ)).isCloseTo(0.3623412, SEVEN_DIGITS);
        assertThat(value(Index.atkinson(Ratio.of(1, 2)), INEQ)).isCloseTo(0.1796591, SEVEN_DIGITS);
        assertThat(value(Index.atkinson(Ratio.ONE), INEQ)).isCloseTo(0.3518251, SEVEN_DIGITS);
    }

    /** W. Stoermann, Regionalökonomik (2009), as package REAT for R quotes it: five regions. */
    @Test
    void theil_l_of_five_regions_comes_out() {
        Spread regions = Spread.ofFen(10, 10, 10, 20, 50);

        assertThat(value(Index.theilL(), regions)).isCloseTo(0.2326302, SEVEN_DIGITS);
    }

    /** B. Essama-Nssah, The Lorenz Model of the Size Distribution of Income, World Bank 2005: two have 25 and 75. */
    @Test
    void a_quarter_would_change_hands_between_25_and_75() {
        Spread two = Spread.ofFen(75, 25);

        assertThat(Index.hoover().exactly(two)).contains(Fraction.of(1, 4));
        assertThat(value(Index.hoover(), two)).isEqualTo(0.25);
        assertThat(Index.gini().exactly(two)).contains(Fraction.of(1, 4));
    }

    /** By hand: the mean difference of two of 1 to 5 is 8/5, the mean 3; the variance 2. */
    @Test
    void one_to_five_by_hand() {
        Spread five = Spread.ofFen(3, 1, 5, 4, 2);

        assertThat(Index.gini().exactly(five)).contains(Fraction.of(4, 15));
        assertThat(value(Index.gini(), five)).isEqualTo(4 / 15.0);
        assertThat(Index.gini(Correction.DELTAS).exactly(five)).contains(Fraction.of(1, 3));
        assertThat(Index.hoover().exactly(five)).contains(Fraction.of(1, 5));
        assertThat(value(Index.entropy(Ratio.of(2)), five)).isCloseTo(1 / 9.0, ALL_DIGITS);
    }

    /** By hand: 1 and 3 have the harmonic mean 3/2 and the mean 2. */
    @Test
    void one_and_three_by_hand() {
        Spread two = Spread.ofFen(1, 3);

        assertThat(value(Index.atkinson(Ratio.of(2)), two)).isCloseTo(0.25, ALL_DIGITS);
        assertThat(value(Index.entropy(Ratio.of(-1)), two)).isCloseTo(1 / 6.0, ALL_DIGITS);
    }

    /** By hand: a quarter of the persons has a tenth of the amounts, so both indices are the difference, 15 %. */
    @Test
    void villages_count_by_their_persons() {
        Spread persons = Spread.weighted(List.of(new Earners(300, Money.wan(9)), new Earners(100, Money.wan(1))));

        assertThat(Index.gini().exactly(persons)).contains(Fraction.of(3, 20));
        assertThat(Index.hoover().exactly(persons)).contains(Fraction.of(3, 20));
        assertThat(value(Index.theilT(), persons))
                .isCloseTo(0.1 * StrictMath.log(0.4) + 0.9 * StrictMath.log(1.2), ALL_DIGITS);
    }

    /** By hand: the curve of -2 and 3 goes through -2 at a half. */
    @Test
    void losses_can_bring_gini_above_one() {
        Spread loss = Spread.ofFen(3, -2);

        assertThat(Index.gini().exactly(loss)).contains(Fraction.of(5, 2));
        assertThat(Index.hoover().exactly(loss)).contains(Fraction.of(5, 2));
        assertThat(Index.theilT().of(loss)).isEmpty();
        assertThat(Index.atkinson(Ratio.ONE).of(loss)).isEmpty();
    }

    @Test
    void one_of_two_with_nothing_by_hand() {
        Spread half = Spread.ofFen(0, 7);

        assertThat(Index.gini().exactly(half)).contains(Fraction.of(1, 2));
        assertThat(Index.gini(Correction.DELTAS).exactly(half)).contains(Fraction.ONE);
        assertThat(value(Index.theilT(), half)).isCloseTo(StrictMath.log(2), ALL_DIGITS);
        assertThat(value(Index.entropy(Ratio.of(2)), half)).isEqualTo(0.5);
        assertThat(value(Index.atkinson(Ratio.of(1, 2)), half)).isCloseTo(0.5, ALL_DIGITS);
        assertThat(value(Index.atkinson(Ratio.ONE), half)).isEqualTo(1);
        assertThat(value(Index.atkinson(Ratio.of(2)), half)).isEqualTo(1);
        assertThat(Index.theilL().of(half)).isEmpty();
    }

    /** By hand: the mean difference of two of n numbers in a row is n / 3 for many. */
    @Test
    void a_million_large_amounts_have_a_coefficient() {
        long[] amounts = new long[1_000_000];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = 9_000_000_000_000L - i;
        }
        Spread spread = Spread.ofFen(amounts);

        assertThat(value(Index.gini(), spread)).isCloseTo(1_000_000 / 6.0 / 9e12, within(1e-14));
    }

    /** The formulas worked out with 40 digits by another program. */
    @Test
    void a_parameter_next_to_a_limit_keeps_its_digits() {
        Spread spread = Spread.ofFen(1, 2, 3, 4, 100);

        assertThat(value(Index.theilT(), spread)).isCloseTo(1.188451430918165, within(1e-14));
        assertThat(value(Index.entropy(Ratio.decimal("1.000000000001")), spread))
                .isCloseTo(1.188451430918222, within(1e-14));
        assertThat(value(Index.entropy(Ratio.decimal("1.001")), spread)).isCloseTo(1.188508053978163, within(1e-14));
        assertThat(value(Index.theilL(), spread)).isCloseTo(1.534397650091108, within(1e-14));
        assertThat(value(Index.entropy(Ratio.decimal("0.000000000001")), spread))
                .isCloseTo(1.534397650090196, within(1e-14));
        assertThat(value(Index.atkinson(Ratio.decimal("1.000000000000001")), spread))
                .isCloseTo(0.784414490020063, within(1e-14));
        assertThat(value(Index.atkinson(Ratio.decimal("0.999")), spread)).isCloseTo(0.784140327587384, within(1e-14));
    }

    @Test
    void parameters_beyond_reason_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Index.atkinson(Ratio.ZERO))
                .withMessage("Aversion to inequality must be above 0 and at most 5, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Index.atkinson(Ratio.of(11, 2)))
                .withMessage("Aversion to inequality must be above 0 and at most 5, but was 5.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Index.entropy(Ratio.of(-9, 2)))
                .withMessage("Parameter of a generalised entropy must be from -4 to 4, but was -4.5");
    }

    @Test
    void an_index_says_its_name_in_both_languages() {
        assertThat(List.of(Index.gini(), Index.theilL(), Index.atkinson(Ratio.of(1, 2))))
                .extracting(index -> index.name().zh() + " " + index.name().en())
                .containsExactly("基尼系数 Gini", "泰尔指数 L Theil L", "阿特金森指数（0.5） Atkinson (0.5)");
        assertThat(Index.gini(Correction.DELTAS).name().en()).isEqualTo("Gini, corrected by DELTAS");
        assertThat(Index.entropy(Ratio.of(2)).name().en()).isEqualTo("Generalised entropy (2)");
    }

    private static double value(Index index, Spread spread) {
        return index.of(spread).orElseThrow();
    }
}
