// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.Arrays;

/** The hand-written loop that every figure is a ratio to: largest remainder over arrays, no checks, no explanation. */
final class PlainLoop {
    private PlainLoop() {}

    /** Divides a total by weights; the first of two equal remainders goes first. */
    static long[] split(long total, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long[] parts = new long[weights.length];
        long[] claims = new long[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            long product = total * weights[i];
            parts[i] = product / sum;
            claims[i] = (product % sum) << 8 | (255 - i);
            left -= parts[i];
        }
        Arrays.sort(claims);
        for (int k = claims.length - 1; left > 0; k--, left--) {
            parts[255 - (int) (claims[k] & 255)]++;
        }
        return parts;
    }
}
