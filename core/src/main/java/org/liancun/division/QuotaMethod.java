// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.liancun.money.Fraction;

/**
 * Divides one total after the other by the same weights, so that the sums of the parts are always within a unit of the exact
 * shares of the sums of the totals, and no part is negative.
 *
 * <p>Worked numbers, weights 2 : 1 and totals of 1: the parts are 1 0, 0 1, 1 0, 1 0, ... and after three totals the counts are 2
 * and 1. By largest remainder the first would get every one.
 *
 * <p>A unit is given to whoever may get one, that is whose count is below its exact share, in the order of (count + 1) ÷ weight, ties
 * to the first. Whole rounds are given at once. Source: M. L. Balinski and H. P. Young, "The quota method of apportionment",
 * American Mathematical Monthly 82 (1975), 701–730, which keeps the lower as well as the upper quota; the same schedule solves
 * R. Tijdeman, "The chairman assignment problem", Discrete Mathematics 32 (1980), 323–330.
 */
public final class QuotaMethod {
    private QuotaMethod() {}

    /**
     * Returns from which count to go on: the one given, or zeros when a new count must begin, because some count is a unit or more
     * from its share by these weights, or somebody would have to give back.
     *
     * @param total what is to be divided next, zero or positive
     * @param count what each got so far, zero or positive
     * @param weights zero or positive
     */
    public static long[] count(long total, long[] count, long[] weights) {
        BigInteger all = Division.sum(weights);
        BigInteger before = Division.sum(count);
        BigInteger after = before.add(BigInteger.valueOf(total));
        BigInteger least = BigInteger.ZERO;
        for (int i = 0; i < count.length; i++) {
            BigInteger ahead =
                    big(count[i]).multiply(all).subtract(big(weights[i]).multiply(before));
            if (ahead.abs().compareTo(all) >= 0) {
                return new long[count.length];
            }
            least = least.add(floor(weights[i], after, all).max(big(count[i])));
        }
        return least.compareTo(after) > 0 ? new long[count.length] : count;
    }

    /**
     * Divides a total.
     *
     * @param total zero or positive
     * @param count as {@link #count} returns it
     * @param weights zero or positive
     * @return the parts; their sum is the total
     * @throws IllegalArgumentException if all weights are zero while the total is not
     */
    public static long[] divide(long total, long[] count, long[] weights) {
        if (total == 0) {
            return new long[weights.length];
        }
        BigInteger all = Division.sum(weights);
        if (all.signum() == 0) {
            throw new IllegalArgumentException(
                    "Weights must have a positive sum to divide " + total + ", but " + weights.length + " were all 0");
        }
        BigInteger after = Division.sum(count).add(BigInteger.valueOf(total));
        long[] next = new long[count.length];
        for (int i = 0; i < next.length; i++) {
            next[i] = floor(weights[i], after, all).max(big(count[i])).longValueExact();
        }
        long left = after.subtract(Division.sum(next)).longValueExact();
        IntStream.range(0, next.length)
                .boxed()
                .filter(i ->
                        big(next[i]).multiply(all).compareTo(big(weights[i]).multiply(after)) < 0)
                .sorted(Comparator.comparing(i -> new Fraction(big(next[i] + 1), big(weights[i]))))
                .limit(left)
                .forEach(i -> next[i]++);
        Arrays.setAll(next, i -> next[i] - count[i]);
        return next;
    }

    private static BigInteger floor(long weight, BigInteger total, BigInteger all) {
        return big(weight).multiply(total).divide(all);
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }
}
