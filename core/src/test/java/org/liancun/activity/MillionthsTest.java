// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MillionthsTest {
    @Test
    void a_product_is_rounded_half_up_to_a_millionth() {
        assertThat(Millionths.times(1_500_000, 2_000_000)).isEqualTo(3_000_000);
        assertThat(Millionths.times(1, 500_000)).isEqualTo(1);
        assertThat(Millionths.times(-1, 499_999)).isZero();
    }

    @Test
    void a_product_may_need_more_than_64_bits_on_the_way() {
        assertThat(Millionths.times(9_000_000_000_000_000_000L, 500_000)).isEqualTo(4_500_000_000_000_000_000L);
        assertThatThrownBy(() -> Millionths.times(Long.MAX_VALUE, 2_000_000))
                .hasMessage("Number must fit 64 bits, but needed 64");
    }
}
