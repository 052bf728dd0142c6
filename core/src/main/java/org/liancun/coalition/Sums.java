// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

/** Sums of players' numbers for every coalition as bits. */
final class Sums {
    private Sums() {}

    /** Fills a table of 2<sup>n</sup> sums; numbers must leave room, nothing is checked. */
    static void fill(long[] sums, long[] numbers) {
        for (int i = 0; i < numbers.length; i++) {
            int before = 1 << i;
            long number = numbers[i];
            for (int bits = 0; bits < before; bits++) {
                sums[before + bits] = sums[bits] + number;
            }
        }
    }
}
