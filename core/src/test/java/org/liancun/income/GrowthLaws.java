// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class GrowthLaws {

    @Property
    void the_previous_amount_comes_back_from_the_rate(
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long previous,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long current) {
        Growth growth = new Growth(Money.yuan(previous), Money.yuan(current));

        Ratio rate = growth.rate().orElseThrow();
        Quantity now = Quantity.of(current, Unit.YUAN);

        assertThat(Growth.impliedPrevious(now, rate)).isEqualTo(Quantity.of(previous, Unit.YUAN));
        assertThat(Growth.impliedIncrement(now, rate)).isEqualTo(Quantity.of(current - previous, Unit.YUAN));
    }

    @Property
    void a_rate_exists_exactly_over_a_positive_base(
            @ForAll @LongRange(min = -1000, max = 1000) long previous,
            @ForAll @LongRange(min = -1000, max = 1000) long current) {
        Growth growth = new Growth(Money.yuan(previous), Money.yuan(current));

        assertThat(growth.rate().isPresent()).isEqualTo(previous > 0);
        assertThat(growth.previous().plus(growth.increment())).isEqualTo(growth.current());
    }
}
