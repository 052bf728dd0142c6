// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class GrowthLaws {

    @Property
    void the_previous_amount_comes_back_from_the_rate(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long previous,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long current) {
        Ratio rate = growth(previous, current, 1)
                .percent()
                .orElseThrow()
                .in(Unit.NONE)
                .value();
        Quantity now = Quantity.of(current, Unit.YUAN);

        assertThat(Growth.impliedPrevious(now, rate)).isEqualTo(Quantity.of(previous, Unit.YUAN));
        assertThat(Growth.impliedIncrement(now, rate)).isEqualTo(Quantity.of(current - previous, Unit.YUAN));
    }

    @Property
    void a_rate_exists_exactly_over_a_positive_base(
            @ForAll @LongRange(min = -1000, max = 1000) long previous,
            @ForAll @LongRange(min = -1000, max = 1000) long current) {
        Growth growth = growth(previous, current, 1);

        assertThat(growth.percent().isPresent()).isEqualTo(previous > 0);
        assertThat(growth.previous().amount().plus(growth.increment()))
                .isEqualTo(growth.current().amount());
    }

    @Property
    void compounding_the_bounds_of_a_rate_encloses_the_growth(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long previous,
            @ForAll @LongRange(min = 0, max = 1_000_000_000) long current,
            @ForAll @IntRange(min = 1, max = 12) int years,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        Quantity rate = growth(previous, current, years).compound(decimals).orElseThrow();

        assertThat(compounded(rate.bounds().low().at(), previous, years, current))
                .isLessThanOrEqualTo(0);
        assertThat(compounded(rate.bounds().high().at(), previous, years, current))
                .isGreaterThanOrEqualTo(0);
    }

    /** Compares previous × (1 + rate)^years with current, in whole numbers. */
    private static int compounded(Ratio percent, long previous, int years, long current) {
        Ratio factor = Ratio.ONE.plus(percent.dividedBy(Ratio.of(100)));
        BigInteger grown = BigInteger.valueOf(previous)
                .multiply(BigInteger.valueOf(factor.numerator()).pow(years));
        BigInteger now = BigInteger.valueOf(current)
                .multiply(BigInteger.valueOf(factor.denominator()).pow(years));
        return grown.compareTo(now);
    }

    private static Growth growth(long previous, long current, int years) {
        return new Growth(
                Income.of(Notion.COLLECTIVE, Period.year(2000), Money.yuan(previous)),
                Income.of(Notion.COLLECTIVE, Period.year(2000 + years), Money.yuan(current)));
    }
}
