// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.Arrays;
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
        requireWeights(total, weights, 0, weights.length);
        if (total == 0) {
            return new long[weights.length];
        }
        long[] parts = parts(Math.absExact(total), weights, method, tie);
        if (total < 0) {
            for (int i = 0; i < parts.length; i++) {
                parts[i] = -parts[i];
            }
        }
        return parts;
    }

    private static long[] parts(long total, long[] weights, Method method, TieBreak tie) {
        if (method != Method.LARGEST_REMAINDER) {
            return DivisorMethod.divide(total, weights, method, tie);
        }
        if (tie != TieBreak.FIRST) {
            return LargestRemainder.divideExactly(total, weights, tie);
        }
        int n = weights.length;
        long[] cells = Arrays.copyOf(weights, 3 * n);
        divide(total, cells, 0, n);
        return Arrays.copyOfRange(cells, n, 2 * n);
    }

    /**
     * Divides a total by largest remainder within one array, ties to the first: as {@link #divide(long, long[])}, without
     * allocating as long as the products fit 64 bits.
     *
     * @param total zero or positive
     * @param cells from {@code at} on the weights, then as many cells for the parts, then as many to work in
     * @param count how many weights there are
     * @throws IllegalArgumentException if the total or a weight is negative, or all weights are zero while the total is not
     */
    public static void divide(long total, long[] cells, int at, int count) {
        checkArgument(total >= 0, "Total to divide in place must not be negative, but was %s", total);
        long largest = requireWeights(total, cells, at, count);
        if (total == 0) {
            Arrays.fill(cells, at + count, at + 2 * count, 0);
        } else {
            LargestRemainder.divide(total, cells, at, count, largest);
        }
    }

    /** Returns the largest weight. */
    private static long requireWeights(long total, long[] weights, int at, int count) {
        long largest = 0;
        for (int i = 0; i < count; i++) {
            long weight = weights[at + i];
            if (weight < 0) {
                throw new IllegalArgumentException("Weight " + i + " must not be negative, but was " + weight);
            }
            largest = Math.max(largest, weight);
        }
        if (total != 0 && largest == 0) {
            throw new IllegalArgumentException(
                    "Weights must have a positive sum to divide " + total + ", but " + count + " were all 0");
        }
        return largest;
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
