// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
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

    /** Returns the values, the lowest first. */
    static double[] values(SortedMap<Ratio, Long> weights) {
        return weights.keySet().stream().mapToDouble(Reals::of).toArray();
    }

    /** Returns for each value how much it and those below it weigh. */
    static double[] ends(SortedMap<Ratio, Long> weights) {
        double[] ends = weights.values().stream().mapToDouble(weight -> weight).toArray();
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        return ends;
    }

    /** Returns the first place with at least the wanted number, or the last place. */
    static int first(double[] rising, double wanted) {
        int place = Arrays.binarySearch(rising, wanted);
        return Math.min(place < 0 ? -place - 1 : place, rising.length - 1);
    }

    static long total(SortedMap<Ratio, Long> weights) {
        long total = 0;
        for (long weight : weights.values()) {
            total = Math.addExact(total, weight);
        }
        return total;
    }
}
