// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Fraction;
import org.liancun.text.Nearest;

/**
 * A linear programme in exact numbers: as much profit as limits allow, at levels that are not negative.
 *
 * <p>No use and no limit is negative and what has a profit uses something, so making nothing is allowed and no profit is without
 * bounds: there is always a best. Source: Dantzig 1951. Immutable and thread-safe.
 *
 * @param limits how much there is, by name
 * @param recipes what can be made, by name
 */
public record LinearProgram(SortedMap<String, Fraction> limits, SortedMap<String, Recipe> recipes)
        implements Serializable {
    /**
     * What a unit yields, in fen, and uses.
     *
     * @param profit the profit of one unit
     * @param uses how much one unit uses of each limit, by its name, positive
     */
    public record Recipe(Fraction profit, SortedMap<String, Fraction> uses) implements Serializable {
        /** Copies the uses. */
        public Recipe {
            requireNonNull(profit, "profit");
            uses = ImmutableSortedMap.copyOfSorted(uses);
        }

        /** Returns what one unit uses, valued at prices per unit of the limits. */
        public Fraction cost(Map<String, Fraction> prices) {
            return product(uses, prices);
        }
    }

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException if a limit is negative, a use is not positive or of an unknown limit, or a profit uses nothing
     */
    public LinearProgram {
        limits = ImmutableSortedMap.copyOfSorted(limits);
        recipes = ImmutableSortedMap.copyOfSorted(recipes);
        limits.forEach((name, limit) -> {
            if (limit.signum() < 0) {
                throw new IllegalArgumentException("Limit of " + name + " must not be negative, but was " + limit);
            }
        });
        for (Map.Entry<String, Recipe> each : recipes.entrySet()) {
            SortedMap<String, Fraction> uses = each.getValue().uses();
            Nearest.requireKnown("Limit", uses.keySet(), limits.keySet());
            boolean isBounded = !uses.isEmpty() || each.getValue().profit().signum() <= 0;
            if (!isBounded || uses.values().stream().anyMatch(use -> use.signum() <= 0)) {
                throw new IllegalArgumentException(
                        "Uses of " + each.getKey() + " must be positive and limit its profit, but were " + uses);
            }
        }
    }

    /** Returns the profit of levels by recipe, in fen; levels left out are zero. */
    public Fraction profit(Map<String, Fraction> levels) {
        Fraction profit = Fraction.ZERO;
        for (Map.Entry<String, Recipe> each : recipes.entrySet()) {
            profit = profit.plus(each.getValue().profit().times(levels.getOrDefault(each.getKey(), Fraction.ZERO)));
        }
        return profit;
    }

    /** Returns how much levels use of each limit; levels left out are zero. */
    public SortedMap<String, Fraction> used(Map<String, Fraction> levels) {
        SortedMap<String, Fraction> used = new TreeMap<>();
        limits.keySet().forEach(name -> used.put(name, Fraction.ZERO));
        recipes.forEach((id, recipe) -> {
            Fraction level = levels.getOrDefault(id, Fraction.ZERO);
            recipe.uses().forEach((name, use) -> used.merge(name, use.times(level), Fraction::plus));
        });
        return used;
    }

    /** Returns what all limits together are worth at prices, in fen; prices left out are zero. */
    public Fraction worth(Map<String, Fraction> prices) {
        return product(limits, prices);
    }

    private static Fraction product(Map<String, Fraction> amounts, Map<String, Fraction> prices) {
        return Fraction.sum(amounts.entrySet().stream()
                .map(each -> each.getValue().times(prices.getOrDefault(each.getKey(), Fraction.ZERO)))
                .toList());
    }
}
