// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Cuts exact shares down and gives the units that are left to the largest remainders. */
final class LargestRemainder {
    private LargestRemainder() {}

    /** Divides a positive total; {@code largest} is the largest weight, positive. */
    static long[] divide(long total, long[] weights, long largest, TieBreak tie) {
        boolean small = Math.multiplyHigh(total, largest) == 0 && total * largest >= 0;
        long sum = small && largest <= Long.MAX_VALUE / weights.length ? plainSum(weights) : -1;
        int indexBits = 64 - Long.numberOfLeadingZeros(weights.length);
        if (sum > 0 && tie == TieBreak.FIRST && sum <= Long.MAX_VALUE >> indexBits) {
            return dividePacked(total, weights, sum, indexBits);
        }
        return divideExactly(total, weights, tie);
    }

    /** The common case: every product fits 64 bits, and a remainder and an index fit one {@code long}. */
    private static long[] dividePacked(long total, long[] weights, long sum, int indexBits) {
        int n = weights.length;
        long[] parts = new long[n];
        long[] claims = new long[n];
        long left = total;
        long mask = (1L << indexBits) - 1;
        for (int i = 0; i < n; i++) {
            long product = total * weights[i];
            long part = product / sum;
            parts[i] = part;
            left -= part;
            claims[i] = (product - part * sum) << indexBits | (mask - i);
        }
        if (left > 0) {
            Arrays.sort(claims);
            for (int k = n - 1; left > 0; k--, left--) {
                parts[(int) (mask - (claims[k] & mask))]++;
            }
        }
        return parts;
    }

    private static long[] divideExactly(long total, long[] weights, TieBreak tie) {
        int n = weights.length;
        BigInteger sum = Division.sum(weights);
        long[] parts = new long[n];
        BigInteger[] remainders = new BigInteger[n];
        long left = total;
        for (int i = 0; i < n; i++) {
            BigInteger[] share = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            parts[i] = share[0].longValueExact();
            remainders[i] = share[1];
            left -= parts[i];
        }
        Comparator<Integer> order = Comparator.<Integer, BigInteger>comparing(i -> remainders[i])
                .reversed()
                .thenComparing(tie.order(weights));
        IntStream.range(0, n).boxed().sorted(order).limit(left).forEach(i -> parts[i]++);
        return parts;
    }

    private static long plainSum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
