// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void keeps_lowest_terms_with_a_positive_denominator() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(0, -5)).isEqualTo(Fraction.ZERO).hasToString("0");
    }

    @Test
    void adds_a_third_a_sixth_and_a_half_to_the_whole() {
        assertThat(Fraction.sum(List.of(Fraction.of(1, 3), Fraction.of(1, 6), Fraction.of(1, 2))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void subtracts_multiplies_and_divides_exactly() {
        Fraction twoThirds = Fraction.of(2, 3);
        assertThat(twoThirds.minus(Fraction.ONE)).isEqualTo(Fraction.of(-1, 3));
        assertThat(twoThirds.times(Fraction.of(9, 4))).isEqualTo(Fraction.of(3, 2));
        assertThat(twoThirds.over(Fraction.of(-4, 3))).isEqualTo(Fraction.of(-1, 2));
        assertThat(twoThirds.over(4)).isEqualTo(Fraction.of(Ratio.of(1, 6)));
    }

    @Test
    void has_no_bounds() {
        Fraction tiny = Fraction.ONE.over(Long.MAX_VALUE).over(Long.MAX_VALUE);
        assertThat(tiny.denominator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
    }

    @Test
    void finds_the_largest_whole_number_not_above() {
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(BigInteger.valueOf(-4));
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(BigInteger.valueOf(3));
        assertThat(Fraction.of(-4).floor()).isEqualTo(BigInteger.valueOf(-4));
    }

    @Test
    void rounds_as_told() {
        assertThat(Fraction.of(2, 3).rounded(4, RoundingMode.HALF_UP)).isEqualByComparingTo("0.6667");
        assertThat(Fraction.of(-2, 3).rounded(0, RoundingMode.DOWN)).isEqualByComparingTo("0");
    }

    @Test
    void refuses_a_denominator_of_zero() {
        assertThatThrownBy(() -> Fraction.of(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Denominator of a fraction must not be zero");
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
