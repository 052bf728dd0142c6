// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.io.Serializable;

/**
 * The draws of one seed and one name, whose hash is taken once ({@link Draws#named}).
 *
 * <p>A <em>place</em> tells several draws of a run apart; where time passes it is the year. Immutable and thread-safe.
 *
 * @param key the bits that seed and name come to
 */
public record NamedDraws(long key) implements Serializable {
    private static final double STEP = 0x1p-52;
    private static final double HALF = 0.5;

    /** Returns a number above 0 and below 1: the middle of one of 2<sup>52</sup> equal steps. */
    public double uniform(long run, int place) {
        return ((bits(run, place) >>> 12) + HALF) * STEP;
    }

    /**
     * Returns a whole number from 0 to less than the bound, all alike but for one in 2<sup>63</sup> / bound.
     *
     * @throws IllegalArgumentException if the bound is not positive
     */
    public long below(long bound, long run, int place) {
        if (bound < 1) {
            throw new IllegalArgumentException("Bound of a draw must be positive, but was " + bound);
        }
        long bits = bits(run, place) >>> 1;
        return Math.multiplyHigh(bits, bound) << 1 | bits * bound >>> Long.SIZE - 1;
    }

    /** Returns 64 bits, each of them 0 or 1 alike. */
    long bits(long run, int place) {
        return Mix.output(Mix.output(key, run), place);
    }
}
