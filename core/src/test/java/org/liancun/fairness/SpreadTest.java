// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

class SpreadTest {
    private static final Earners SMALL = new Earners(2, Money.yuan(10));
    private static final Earners LARGE = Earners.each(3, Money.yuan(6));

    @Test
    void those_who_have_least_come_first() {
        Spread spread = Spread.weighted(List.of(LARGE, SMALL, Earners.one(Money.yuan(5)), Earners.one(Money.yuan(-1))));

        assertThat(spread.earners())
                .containsExactly(Earners.one(Money.yuan(-1)), Earners.one(Money.yuan(5)), SMALL, LARGE);
        assertThat(spread).hasToString("CNY 32.00 over 7");
        assertThat(spread.mean()).contains(Fraction.of(3_200, 7));
    }

    @Test
    void nobody_has_no_mean() {
        Spread nobody = Spread.of(List.of());

        assertThat(nobody.count()).isZero();
        assertThat(nobody.total()).isEqualTo(Money.ZERO);
        assertThat(nobody.mean()).isEmpty();
        assertThat(nobody.lorenz()).isEmpty();
        assertThat(nobody.earners()).isEmpty();
    }

    @Test
    void spreads_are_values() {
        Spread one = Spread.of(List.of(Money.yuan(1), Money.yuan(2)));

        assertThat(one).isEqualTo(Spread.ofFen(200, 100)).hasSameHashCodeAs(Spread.ofFen(200, 100));
        assertThat(one).isNotEqualTo(Spread.ofFen(100, 300)).isNotEqualTo(Spread.weighted(List.of(SMALL)));
        assertThat(Spread.together(List.of(one, Spread.ofFen(150)))).isEqualTo(Spread.ofFen(100, 150, 200));
    }

    @Test
    void the_array_of_the_caller_stays_its_own() {
        long[] amounts = {3, 1, 2};
        Spread spread = Spread.ofFen(amounts);

        assertThat(amounts).containsExactly(3, 1, 2);
        amounts[0] = 9;
        assertThat(spread).isEqualTo(Spread.ofFen(1, 2, 3));
    }

    @Test
    void amounts_and_heads_must_fit() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Spread.ofFen(Long.MAX_VALUE, -1))
                .withMessage("Amounts in fen, signs aside, must sum up to what fits 64 bits, but did not");
        List<Earners> many = List.of(new Earners(Long.MAX_VALUE, Money.ZERO), Earners.one(Money.ZERO));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Spread.weighted(many))
                .withMessage("Number of earners must sum up to what fits 64 bits, but did not");
    }

    @Test
    void earners_are_at_least_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Earners(0, Money.yuan(1)))
                .withMessage("Number of earners must be at least 1, but was 0");
        assertThat(LARGE).hasToString("3 with CNY 18.00");
    }
}
