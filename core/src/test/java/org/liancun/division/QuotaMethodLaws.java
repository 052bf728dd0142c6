// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

class QuotaMethodLaws {
    @Property
    void counts_stay_within_a_unit_of_the_exact_shares_and_nobody_gives_back(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 12) Long> weights,
            @ForAll @NotEmpty List<@LongRange(min = 0, max = 9) Long> totals) {
        hold(weights, totals);
    }

    @Property
    void they_do_for_large_numbers_too(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 1L << 58) Long> weights,
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 1L << 58) Long> totals) {
        hold(weights, totals);
    }

    private static void hold(List<Long> weights, List<Long> totals) {
        long[] plain = weights.stream().mapToLong(Long::longValue).toArray();
        BigInteger all = Division.sum(plain);
        if (all.signum() == 0) {
            return;
        }
        long[] count = new long[plain.length];
        for (long total : totals) {
            assertThat(QuotaMethod.count(total, count, plain)).isEqualTo(count);
            long[] parts = QuotaMethod.divide(total, count, plain);
            assertThat(parts).doesNotContain(-1);
            for (int i = 0; i < parts.length; i++) {
                assertThat(parts[i] >= 0 && (plain[i] > 0 || parts[i] == 0)).isTrue();
                count[i] += parts[i];
            }
            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            BigInteger sum = Division.sum(count);
            for (int i = 0; i < parts.length; i++) {
                BigInteger off = BigInteger.valueOf(count[i])
                        .multiply(all)
                        .subtract(BigInteger.valueOf(plain[i]).multiply(sum));
                assertThat(off.abs()).isLessThan(all);
            }
        }
    }
}
