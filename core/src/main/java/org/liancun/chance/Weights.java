// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import com.google.common.collect.ImmutableSortedMap;
import java.util.SortedMap;
import org.liancun.money.Ratio;

/** Values with how often each was observed, the lowest first. */
final class Weights {
    private Weights() {}

    static SortedMap<Ratio, Long> of(SortedMap<Ratio, Long> weights) {
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("Observed values must be at least one, but were none");
        }
        weights.forEach((value, weight) -> {
            if (weight < 1) {
                throw new IllegalArgumentException(
                        "Weight of observed " + value.plain() + " must be positive, but was " + weight);
            }
        });
        total(weights);
        return ImmutableSortedMap.copyOf(weights);
    }

    static long total(SortedMap<Ratio, Long> weights) {
        long total = 0;
        for (long weight : weights.values()) {
            total = Math.addExact(total, weight);
        }
        return total;
    }
}
