// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.money.Fraction;

/**
 * What a solver believes to be best, not necessarily exact, feasible or complete.
 *
 * <p>Immutable and thread-safe.
 *
 * @param levels how much is made, by recipe; zero where left out
 * @param prices what one unit more is worth, in fen, by limit; zero where left out
 */
public record Estimate(SortedMap<String, Fraction> levels, SortedMap<String, Fraction> prices) implements Serializable {
    /** Copies the maps. */
    public Estimate {
        levels = ImmutableSortedMap.copyOfSorted(levels);
        prices = ImmutableSortedMap.copyOfSorted(prices);
    }

    /** Returns the level of a recipe. */
    Fraction level(String recipe) {
        return value(levels, recipe);
    }

    /** Returns the price of a limit. */
    Fraction price(String limit) {
        return value(prices, limit);
    }

    private static Fraction value(Map<String, Fraction> values, String key) {
        return values.getOrDefault(key, Fraction.ZERO);
    }
}
