// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.math.BigInteger;
import java.util.TreeMap;

/**
 * A sheet on which numbers are tallied as they come (计票单), for one thread; {@link #tally} says what they have come to.
 *
 * <p>Adding a number takes no memory, save when it lies outside all bins so far.
 */
public final class TallySheet {
    private static final int SPARE = 64;

    private long count;
    private long least = Long.MAX_VALUE;
    private long most = Long.MIN_VALUE;
    private long sumHigh;
    private long sumLow;
    private long squaresTop;
    private long squaresHigh;
    private long squaresLow;
    private long[] bins = new long[0];
    private int firstBin;

    /** Begins with nothing. */
    public TallySheet() {}

    /** Adds a number. */
    public void add(long value) {
        long square = value * value;
        squaresLow += square;
        long above = Math.multiplyHigh(value, value) + carry(squaresLow, square);
        squaresHigh += above;
        squaresTop += carry(squaresHigh, above);
        sumLow += value;
        sumHigh += (value >> (Long.SIZE - 1)) + carry(sumLow, value);
        least = Math.min(least, value);
        most = Math.max(most, value);
        count++;
        int bin = Bins.of(value);
        int place = bin - firstBin;
        if (place < 0 || place >= bins.length) {
            widen(bin);
            place = bin - firstBin;
        }
        bins[place]++;
    }

    /** Returns what the numbers so far come to. */
    public Tally tally() {
        if (count == 0) {
            return Tally.NONE;
        }
        TreeMap<Integer, Long> filled = new TreeMap<>();
        for (int i = 0; i < bins.length; i++) {
            if (bins[i] > 0) {
                filled.put(firstBin + i, bins[i]);
            }
        }
        return new Tally(count, whole(sumHigh, sumLow), squares(), least, most, filled);
    }

    private void widen(int bin) {
        int first = bins.length == 0 ? bin - SPARE : Math.min(firstBin, bin - SPARE);
        int end = bins.length == 0 ? bin + SPARE : Math.max(firstBin + bins.length, bin + SPARE);
        long[] wider = new long[end - first];
        System.arraycopy(bins, 0, wider, bins.length == 0 ? 0 : firstBin - first, bins.length);
        bins = wider;
        firstBin = first;
    }

    private BigInteger squares() {
        return whole(squaresTop, squaresHigh).shiftLeft(Long.SIZE).add(whole(0, squaresLow));
    }

    private static long carry(long sum, long added) {
        return Long.compareUnsigned(sum, added) < 0 ? 1 : 0;
    }

    private static BigInteger whole(long high, long low) {
        BigInteger upper = BigInteger.valueOf(high).shiftLeft(Long.SIZE);
        BigInteger lower = BigInteger.valueOf(low);
        return upper.add(low < 0 ? lower.add(BigInteger.ONE.shiftLeft(Long.SIZE)) : lower);
    }
}
