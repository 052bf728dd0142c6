// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

class PovertyGapTest {
    private static final Money LINE = Money.yuan(125);

    /** Haughton and Khandker, Handbook on Poverty and Inequality, 2009, chapter 4: country C. */
    @Test
    void the_country_of_the_handbook_comes_out() {
        PovertyGap gap = gap(100, 110, 150, 160);

        assertThat(gap.headcount()).isEqualTo(Fraction.of(1, 2));
        assertThat(gap.depth()).isEqualTo(Fraction.of(8, 100));
        assertThat(gap.severity()).isEqualTo(Fraction.of(136, 10_000));
        assertThat(gap.severity().rounded(3, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("0.014"));
        assertThat(gap).hasToString("2 of 4 below CNY 125.00 lack CNY 40.00");
    }

    /** By hand: a loss of 125 lies 250 below a line of 125, twice the line. */
    @Test
    void a_loss_makes_a_gap_above_the_line_and_the_line_itself_none() {
        assertThat(gap(-125).depth()).isEqualTo(Fraction.of(2));
        assertThat(gap(-125).severity()).isEqualTo(Fraction.of(4));
        assertThat(gap(125)).isEqualTo(new PovertyGap(LINE, 1, 0, Money.ZERO, BigInteger.ZERO));
        assertThat(gap(125).severity()).isEqualTo(Fraction.ZERO);
    }

    /** By hand: one fen lies 10^12 - 1 fen below 100亿元, which makes a numerator of 24 digits. */
    @Test
    void severity_is_exact_however_many_digits_it_takes() {
        PovertyGap gap = PovertyGap.of(List.of(Money.ofFen(1)), Money.yi(100));

        assertThat(gap.severity()).hasToString("999999999998000000000001/1000000000000000000000000");
    }

    @Test
    void gaps_without_a_line_or_a_village_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PovertyGap.of(List.of(Money.ZERO), Money.ZERO))
                .withMessage("Poverty line must be positive, but was CNY 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gap())
                .withMessage("Number below the line must be 0 to that of at least 1, but was 0 of 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gap(1).plus(PovertyGap.of(List.of(LINE), Money.yuan(1))))
                .withMessage("Poverty line of both parts must be CNY 125.00, but was also CNY 1.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PovertyGap(LINE, 2, 1, Money.yuan(1), BigInteger.ONE))
                .withMessage("Gaps of 1 below the line must add up to positive sums, but to CNY 1.00 and 1");
    }

    private static PovertyGap gap(long... yuan) {
        return PovertyGap.of(Arrays.stream(yuan).mapToObj(Money::yuan).toList(), LINE);
    }
}
