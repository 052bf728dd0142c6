// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class MoneyLaws {
    @Property
    void what_is_printed_is_read_back(@ForAll long fen) {
        Money money = Money.ofFen(fen);

        assertThat(Money.parse(money.toString())).isEqualTo(money);
        assertThat(Money.parse(money.formatYuan())).isEqualTo(money);
        assertThat(Money.parse(money.formatWan())).isEqualTo(money);
        assertThat(Money.parse(money.formatYi())).isEqualTo(money);
    }

    @Property
    void sums_agree_with_unlimited_integers_or_throw(@ForAll long a, @ForAll long b) {
        BigInteger exact = BigInteger.valueOf(a).add(BigInteger.valueOf(b));
        boolean fits = exact.bitLength() <= 63;

        if (fits) {
            assertThat(Money.ofFen(a).plus(Money.ofFen(b)).fen()).isEqualTo(exact.longValueExact());
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> Money.ofFen(a).plus(Money.ofFen(b)));
        }
    }

    @Property
    void parts_agree_with_unlimited_decimals(
            @ForAll @LongRange(min = -1_000_000_000_000_000L, max = 1_000_000_000_000_000L) long fen,
            @ForAll @IntRange(min = -1_000_000, max = 1_000_000) int numerator,
            @ForAll @IntRange(min = 1, max = 1_000_000) int denominator,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal exact = BigDecimal.valueOf(fen)
                .multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 0, mode);
        Assume.that(exact.unscaledValue().bitLength() <= 63);

        assertThat(Money.ofFen(fen)
                        .times(Ratio.of(numerator, denominator), mode)
                        .fen())
                .isEqualTo(exact.longValueExact());
    }

    @Property
    void a_ratio_survives_every_text_form(@ForAll long numerator, @ForAll @LongRange(min = 1) long denominator) {
        Assume.that(numerator != Long.MIN_VALUE);
        Ratio ratio = Ratio.of(numerator, denominator);

        assertThat(Ratio.parse(ratio.plain())).isEqualTo(ratio);
        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    }

    @Property
    void ratios_form_a_field_on_small_terms(
            @ForAll @IntRange(min = -9999, max = 9999) int a,
            @ForAll @IntRange(min = 1, max = 9999) int b,
            @ForAll @IntRange(min = -9999, max = 9999) int c,
            @ForAll @IntRange(min = 1, max = 9999) int d) {
        Ratio x = Ratio.of(a, b);
        Ratio y = Ratio.of(c, d);

        assertThat(x.plus(y)).isEqualTo(y.plus(x)).isEqualTo(Ratio.of((long) a * d + (long) c * b, (long) b * d));
        assertThat(x.plus(y).minus(y)).isEqualTo(x);
        assertThat(x.times(y)).isEqualTo(Ratio.of((long) a * c, (long) b * d));
        assertThat(Integer.signum(x.compareTo(y))).isEqualTo(Long.signum((long) a * d - (long) c * b));
        Assume.that(c != 0);
        assertThat(x.dividedBy(y).times(y)).isEqualTo(x);
    }

    @Property
    void rounding_to_a_unit_gives_a_multiple_less_than_a_unit_away(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen,
            @ForAll @IntRange(min = 1, max = 100_000) int unit,
            @ForAll @IntRange(min = 0, max = 1_000) int numerator,
            @ForAll @IntRange(min = 1, max = 1_000) int denominator) {
        Rounding rounding = Rounding.to(Money.ofFen(unit), RoundingMode.DOWN);

        long rounded = rounding.round(Money.ofFen(fen), numerator, denominator).fen();

        BigInteger exact = BigInteger.valueOf(fen).multiply(BigInteger.valueOf(numerator));
        BigInteger back = BigInteger.valueOf(rounded).multiply(BigInteger.valueOf(denominator));
        assertThat(rounded % unit).isZero();
        assertThat(exact.subtract(back)).isBetween(BigInteger.ZERO, BigInteger.valueOf((long) unit * denominator - 1));
    }
}
