// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WideLaws {
    private static final long MOST = 1L << 60;

    @Property
    void a_sum_of_products_agrees_with_unlimited_integers(
            @ForAll @Size(max = 20) List<@LongRange(min = -MOST, max = MOST) Long> numbers, @ForAll long factor) {
        Wide wide = new Wide();
        BigInteger exact = BigInteger.ZERO;
        for (long number : numbers) {
            wide.add(number / 20, factor);
            exact = exact.add(BigInteger.valueOf(number / 20).multiply(BigInteger.valueOf(factor)));
        }

        assertThat(wide.toBigInteger()).isEqualTo(exact);
    }
}
