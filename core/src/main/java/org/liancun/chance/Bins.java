// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

/**
 * Numbers put into bins: whole numbers from -256 to 255 each in its own, larger ones with those that share their first eight bits.
 *
 * <p>The middle of a bin is off by at most 1/256 of what is in it. Source: HdrHistogram (G. Tene).
 */
final class Bins {
    private static final int BITS = 7;
    private static final int EACH = 1 << BITS;

    private Bins() {}

    /** Returns the bin of a number; a larger number has no lower bin. */
    static int of(long value) {
        if (value < 0) {
            return ~of(~value);
        }
        int shift = Math.max(0, Long.SIZE - 1 - BITS - Long.numberOfLeadingZeros(value));
        return shift * EACH + (int) (value >>> shift);
    }

    /** Returns the lowest number of a bin. */
    static long low(int bin) {
        return bin < 0 ? ~high(~bin) : (long) (bin - shift(bin) * EACH) << shift(bin);
    }

    /** Returns the highest number of a bin. */
    static long high(int bin) {
        return bin < 0 ? ~low(~bin) : low(bin) + (1L << shift(bin)) - 1;
    }

    /** Returns the number in the middle of a bin. */
    static long middle(int bin) {
        return low(bin) + (high(bin) - low(bin)) / 2;
    }

    private static int shift(int bin) {
        return Math.max(0, bin / EACH - 1);
    }
}
