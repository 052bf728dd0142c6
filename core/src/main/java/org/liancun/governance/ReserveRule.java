// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule that every village keeps reserve cadres (每村储备2名以上后备干部). Immutable and thread-safe.
 *
 * @param perVillage the fewest for a village, at least 1
 */
public record ReserveRule(long perVillage) implements Serializable {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ReserveRule {
        if (perVillage < 1) {
            throw new IllegalArgumentException(
                    "Reserve cadres of a village must be at least 1, but were " + perVillage);
        }
    }

    /**
     * Returns the fewest reserve cadres for so many villages.
     *
     * @throws IllegalArgumentException if the number is negative
     * @throws ArithmeticException if the result does not fit
     */
    public long required(long villages) {
        if (villages < 0) {
            throw new IllegalArgumentException("Number of villages must not be negative, but was " + villages);
        }
        return Math.multiplyExact(perVillage, villages);
    }

    /**
     * Returns by how many a total exceeds the fewest, negative when it falls short.
     *
     * <p>A total that suffices does not prove that each village has enough; {@link #shortfalls} does.
     */
    public long surplus(long cadres, long villages) {
        return Math.subtractExact(cadres, required(villages));
    }

    /** Returns the villages that have too few, and how many each lacks, in order of the ids; none when the rule is kept. */
    public SortedMap<String, Long> shortfalls(Map<String, Long> cadres) {
        SortedMap<String, Long> lacking = new TreeMap<>();
        cadres.forEach((village, number) -> {
            if (number < perVillage) {
                lacking.put(village, perVillage - number);
            }
        });
        return ImmutableSortedMap.copyOfSorted(lacking);
    }
}
