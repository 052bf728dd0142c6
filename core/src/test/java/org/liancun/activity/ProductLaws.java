// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/** Products and amounts against decimals of any length. */
class ProductLaws {
    @Property
    void a_product_is_exact_until_it_is_rounded_once(
            @ForAll @IntRange(min = -1_000, max = 1_000) int numerator,
            @ForAll @IntRange(min = 1, max = 60) int denominator,
            @ForAll @LongRange(min = -4_000_000_000L, max = 4_000_000_000L) long one,
            @ForAll @LongRange(min = -90_000_000L, max = 90_000_000L) long other,
            @ForAll @IntRange(min = -100, max = 100) int plus) {
        List<Effect> effects = List.of(
                OneVillage.effect("a", Part.quantity(), How.plus(Ratio.of(plus, 7))),
                OneVillage.effect("b", Part.quantity(), How.times(Ratio.of(5, denominator))));
        Product product = Product.of(Fraction.of(numerator, denominator), new int[] {0, 1}, effects);

        Fraction exact = Fraction.of(numerator, denominator)
                .times(Fraction.of(5, denominator))
                .times(Fraction.of(one, 1_000_000))
                .times(Fraction.of(other, 1_000_000))
                .plus(Fraction.of(plus, 7));

        assertThat(product.value(new long[] {one, other}))
                .isEqualTo(
                        exact.rounded(6, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    @Property
    void an_amount_is_exact_until_it_is_rounded_once(
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long quantity,
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long price,
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000L) long ordered,
            @ForAll @LongRange(min = -5_000_000_000L, max = 5_000_000_000L) long orderPrice) {
        long kept = Math.min(quantity, ordered);
        BigDecimal exact = yuan(kept, Math.max(price, orderPrice)).add(yuan(quantity - kept, price));

        assertThat(Reckoning.fen(quantity, price, ordered, orderPrice))
                .isEqualTo(
                        exact.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
    }

    @Example
    void what_does_not_fit_is_refused() {
        Product square = Product.of(Fraction.ONE, new int[] {0, 0}, List.of());

        assertThatThrownBy(() -> square.value(new long[] {Long.MAX_VALUE}))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Number must fit 64 bits, but needed 107");
        assertThatThrownBy(() -> Millionths.of(Ratio.of(Long.MAX_VALUE)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Number must fit 64 bits in millionths, but needed 83");
    }

    private static BigDecimal yuan(long quantity, long price) {
        return new BigDecimal(BigInteger.valueOf(quantity).multiply(BigInteger.valueOf(price)), 12);
    }
}
