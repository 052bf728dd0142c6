// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;

/**
 * Inequality split by groups: how much of it lies between them, and how much within each.
 *
 * <p>The parts sum up to the index, up to the rounding of {@code double}. Immutable and thread-safe.
 *
 * @param between what would be left if all in a group had its mean
 * @param within what each group adds, by name
 * @param overlap what comes of groups that overlap: only the Gini coefficient has it, and nothing where every one of a group has at
 *     most what every one of the next has
 */
public record Decomposition(double between, SortedMap<String, Double> within, double overlap) implements Serializable {
    /** Puts the groups in the order of their names. */
    public Decomposition {
        within = ImmutableSortedMap.copyOfSorted(within);
    }

    Decomposition(double between, Map<String, Double> within, double overlap) {
        this(between, ImmutableSortedMap.copyOf(within), overlap);
    }

    /** Returns what all groups add together. */
    public double withinAll() {
        return within.values().stream().reduce(0.0, Double::sum);
    }

    /** Returns the sum of all parts. */
    public double total() {
        return between + withinAll() + overlap;
    }
}
