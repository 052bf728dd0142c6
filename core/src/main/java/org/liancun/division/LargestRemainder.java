// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Cuts exact shares down and gives the units that are left to the largest remainders. */
final class LargestRemainder {
    private LargestRemainder() {}

    /** Divides a total of zero or more in place; {@code largest} is the largest weight, positive. */
    static void divide(long total, long[] cells, int at, int n, long largest) {
        boolean small = Math.multiplyHigh(total, largest) == 0 && total * largest >= 0;
        long sum = small && largest <= Long.MAX_VALUE / n ? plainSum(cells, at, n) : -1;
        int indexBits = 64 - Long.numberOfLeadingZeros(n);
        if (sum > 0 && sum <= Long.MAX_VALUE >> indexBits) {
            dividePacked(total, cells, at, n, sum, indexBits);
        } else {
            long[] parts = divideExactly(total, Arrays.copyOfRange(cells, at, at + n), TieBreak.FIRST);
            System.arraycopy(parts, 0, cells, at + n, n);
        }
    }

    /** The common case: every product fits 64 bits, and a remainder and an index fit one {@code long}. */
    private static void dividePacked(long total, long[] cells, int at, int n, long sum, int indexBits) {
        int parts = at + n;
        int claims = parts + n;
        long left = total;
        long mask = (1L << indexBits) - 1;
        for (int i = 0; i < n; i++) {
            long product = total * cells[at + i];
            long part = product / sum;
            cells[parts + i] = part;
            left -= part;
            cells[claims + i] = (product - part * sum) << indexBits | (mask - i);
        }
        if (left > 0) {
            Arrays.sort(cells, claims, claims + n);
            for (int k = claims + n - 1; left > 0; k--, left--) {
                cells[parts + (int) (mask - (cells[k] & mask))]++;
            }
        }
    }

    static long[] divideExactly(long total, long[] weights, TieBreak tie) {
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

    private static long plainSum(long[] cells, int at, int n) {
        long sum = 0;
        for (int i = at; i < at + n; i++) {
            sum += cells[i];
        }
        return sum;
    }
}
