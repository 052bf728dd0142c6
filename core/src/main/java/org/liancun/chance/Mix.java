// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.nio.charset.StandardCharsets;

/**
 * Sixty-four bits that look as if nobody had chosen them.
 *
 * <p>Source: SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014), and
 * FNV-1a for texts (G. Fowler, L. C. Noll, K.-P. Vo).
 */
final class Mix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private Mix() {}

    /** Returns what SplitMix64 begun at a state gives as number {@code place}, which counts from 0 and may be negative. */
    static long output(long state, long place) {
        long z = state + GOLDEN * (place + 1);
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Returns the FNV-1a hash of a text in UTF-8. */
    static long hash(String text) {
        long hash = FNV_START;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * FNV_PRIME;
        }
        return hash;
    }
}
