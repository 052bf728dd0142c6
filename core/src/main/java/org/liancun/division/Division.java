// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.money.Money;

/**
 * Divides a total among weights so that the parts add up to the total.
 *
 * <p>Weights are zero or positive, up to {@code Long.MAX_VALUE} each, and only their proportions matter; a zero weight gets
 * nothing. A negative total is divided like the positive one and the signs are turned. All arithmetic is exact, whatever the
 * size. Worked numbers by largest remainder:
 *
 * <table>
 * <caption>Total, weights, parts</caption>
 * <tr><td>10.03</td><td>49 : 51</td><td>4.91, 5.12</td></tr>
 * <tr><td>1.00</td><td>400 : 0 : 40 : 20 : 2</td><td>0.87, 0, 0.09, 0.04, 0</td></tr>
 * <tr><td>0.01</td><td>1 : 1</td><td>0.01, 0</td></tr>
 * </table>
 */
public final class Division {
    private Division() {}

    /** Divides by largest remainder, ties to the first: {@link #divide(long, long[], Method, TieBreak)}. */
    public static long[] divide(long total, long[] weights) {
        return divide(total, weights, Method.LARGEST_REMAINDER, TieBreak.FIRST);
    }

    /**
     * Divides a total by weights.
     *
     * @param total the number of units to divide, such as fen; may be negative or zero
     * @param weights one per party; not changed
     * @return the parts, in the order of the weights; their sum is the total
     * @throws IllegalArgumentException if a weight is negative, or all are zero while the total is not
     * @throws ArithmeticException if the total is {@code Long.MIN_VALUE}
     */
    public static long[] divide(long total, long[] weights, Method method, TieBreak tie) {
        requireNonNull(method, "method");
        requireNonNull(tie, "tie");
        long largest = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < 0) {
                throw new IllegalArgumentException("Weight " + i + " must not be negative, but was " + weights[i]);
            }
            largest = Math.max(largest, weights[i]);
        }
        if (total == 0) {
            return new long[weights.length];
        }
        if (largest == 0) {
            throw new IllegalArgumentException(
                    "Weights must have a positive sum to divide " + total + ", but " + weights.length + " were all 0");
        }
        long[] parts = method == Method.LARGEST_REMAINDER
                ? LargestRemainder.divide(Math.absExact(total), weights, largest, tie)
                : DivisorMethod.divide(Math.absExact(total), weights, method, tie);
        if (total < 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = -parts[i];
            }
        }
        return parts;
    }

    /** Divides an amount by largest remainder to the fen, ties to the smaller key. */
    public static <K extends Comparable<K>> SortedMap<K, Money> divide(Money total, Map<K, Long> weights) {
        return divide(total, weights, Method.LARGEST_REMAINDER, TieBreak.FIRST);
    }

    /**
     * Divides an amount among keyed parties to the fen.
     *
     * @return the parts in key order; their sum is the total
     * @throws IllegalArgumentException if a weight is negative, or all are zero while the total is not
     */
    public static <K extends Comparable<K>> SortedMap<K, Money> divide(
            Money total, Map<K, Long> weights, Method method, TieBreak tie) {
        SortedMap<K, Long> ordered = ImmutableSortedMap.copyOf(weights);
        ordered.forEach((key, weight) ->
                checkArgument(weight >= 0, "Weight of %s must not be negative, but was %s", key, weight));
        long[] plain = ordered.values().stream().mapToLong(Long::longValue).toArray();
        long[] parts = divide(total.fen(), plain, method, tie);
        ImmutableSortedMap.Builder<K, Money> result = ImmutableSortedMap.naturalOrder();
        int i = 0;
        for (K key : ordered.keySet()) {
            result.put(key, Money.ofFen(parts[i++]));
        }
        return result.build();
    }

    /** Returns the exact sum of weights. */
    static BigInteger sum(long[] weights) {
        BigInteger sum = BigInteger.ZERO;
        for (long weight : weights) {
            sum = sum.add(BigInteger.valueOf(weight));
        }
        return sum;
    }
}
