// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.liancun.money.Money;

class DivisionLaws {
    @Property
    void parts_add_up_to_the_total(
            @ForAll long total, @ForAll("weights") long[] weights, @ForAll Method method, @ForAll TieBreak tie) {
        Assume.that(total != Long.MIN_VALUE);

        assertThat(Arrays.stream(Division.divide(total, weights, method, tie)).sum())
                .isEqualTo(total);
    }

    @Property
    void no_part_has_another_sign_than_the_total_and_a_zero_weight_gets_nothing(
            @ForAll long total, @ForAll("weights") long[] weights, @ForAll Method method, @ForAll TieBreak tie) {
        Assume.that(total != Long.MIN_VALUE);
        long[] parts = Division.divide(total, weights, method, tie);

        for (int i = 0; i < parts.length; i++) {
            assertThat(Long.signum(parts[i])).isIn(0, Long.signum(total));
            assertThat(weights[i] == 0 && parts[i] != 0).isFalse();
        }
    }

    @Property
    void largest_remainder_stays_within_a_unit_of_the_exact_share(
            @ForAll @LongRange(min = 0) long total, @ForAll("weights") long[] weights, @ForAll TieBreak tie) {
        long[] parts = Division.divide(total, weights, Method.LARGEST_REMAINDER, tie);
        BigInteger sum = Division.sum(weights);

        for (int i = 0; i < parts.length; i++) {
            BigInteger exact = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weights[i]));
            assertThat(exact.subtract(BigInteger.valueOf(parts[i]).multiply(sum))
                            .abs())
                    .isLessThan(sum);
        }
    }

    /** The defining inequality of divisor methods: no party has a better claim to its next unit than another had to its last. */
    @Property
    void divisor_methods_leave_no_better_claim(
            @ForAll @LongRange(min = 0) long total, @ForAll("weights") long[] weights, @ForAll TieBreak tie) {
        for (Method method : Method.values()) {
            if (method != Method.LARGEST_REMAINDER) {
                requireNoBetterClaim(weights, Division.divide(total, weights, method, tie), method);
            }
        }
    }

    private static void requireNoBetterClaim(long[] weights, long[] parts, Method method) {
        for (int i = 0; i < parts.length; i++) {
            for (int j = 0; j < parts.length && weights[i] > 0; j++) {
                if (parts[j] > 0) {
                    Method.Signpost next = method.signpost(parts[i]);
                    Method.Signpost last = method.signpost(parts[j] - 1);
                    BigInteger wanted = power(weights[i], next).multiply(last.numerator());
                    BigInteger had = power(weights[j], last).multiply(next.numerator());
                    boolean lastWasDue = last.numerator().signum() == 0;
                    assertThat(lastWasDue || wanted.compareTo(had) <= 0).isTrue();
                }
            }
        }
    }

    private static BigInteger power(long weight, Method.Signpost d) {
        return BigInteger.valueOf(weight).pow(d.power()).multiply(d.denominator());
    }

    @Property
    void more_to_divide_costs_nobody_anything_under_a_divisor_method(
            @ForAll @IntRange(min = 0, max = 300) int total,
            @ForAll("smallWeights") long[] weights,
            @ForAll Method method) {
        Assume.that(method != Method.LARGEST_REMAINDER);
        long[] before = Division.divide(total, weights, method, TieBreak.FIRST);
        long[] after = Division.divide(total + 1, weights, method, TieBreak.FIRST);

        for (int i = 0; i < before.length; i++) {
            assertThat(after[i]).isGreaterThanOrEqualTo(before[i]);
        }
    }

    @Property
    void scaling_all_weights_changes_nothing(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long total,
            @ForAll("smallWeights") long[] weights,
            @ForAll @IntRange(min = 1, max = 1_000_000) int factor,
            @ForAll Method method) {
        long[] scaled = Arrays.stream(weights).map(w -> w * factor).toArray();

        assertThat(Division.divide(total, scaled, method, TieBreak.FIRST))
                .isEqualTo(Division.divide(total, weights, method, TieBreak.FIRST));
    }

    @Property
    void the_fast_and_the_exact_road_agree(
            @ForAll @LongRange(min = 1, max = 1_000_000_000L) long total, @ForAll("smallWeights") long[] weights) {
        long huge = 1_000_000_000_000L;
        long[] scaled = Arrays.stream(weights).map(w -> w * huge).toArray();

        assertThat(Division.divide(total, scaled)).isEqualTo(Division.divide(total, weights));
    }

    @Property
    void listing_keyed_parties_in_another_order_changes_nothing(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long fen,
            @ForAll("smallWeights") long[] weights,
            @ForAll Method method,
            @ForAll TieBreak tie) {
        Map<Integer, Long> forward = new LinkedHashMap<>();
        Map<Integer, Long> backward = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i++) {
            forward.put(i, weights[i]);
            backward.put(weights.length - 1 - i, weights[weights.length - 1 - i]);
        }

        assertThat(Division.divide(Money.ofFen(fen), backward, method, tie))
                .isEqualTo(new TreeMap<>(Division.divide(Money.ofFen(fen), forward, method, tie)));
    }

    @Provide
    Arbitrary<long[]> weights() {
        return arrays(Arbitraries.longs().between(0, Long.MAX_VALUE));
    }

    @Provide
    Arbitrary<long[]> smallWeights() {
        return arrays(Arbitraries.longs().between(0, 1_000));
    }

    private static Arbitrary<long[]> arrays(Arbitrary<Long> weight) {
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(list -> list.stream().anyMatch(w -> w > 0))
                .map(DivisionLaws::toArray);
    }

    private static long[] toArray(List<Long> list) {
        return list.stream().mapToLong(Long::longValue).toArray();
    }
}
