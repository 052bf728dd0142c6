// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Something that can be made of stocks: a mu of rice in one village, a night in a guest house, a tonne processed.
 *
 * <p>How many units are made is only limited by the stocks they use; what can be sold is a stock too. Immutable and
 * thread-safe.
 *
 * @param id the id, unique in a pool
 * @param name what people call it
 * @param village where it is made; empty if it is made by all together, of stocks that move
 * @param profit what one unit yields, may be negative
 * @param uses by kind of stock, how much one unit uses, positive; in the order of ids
 */
public record Option(String id, Name name, String village, Money profit, SortedMap<String, Ratio> uses)
        implements Serializable {
    /**
     * Copies the uses.
     *
     * @throws IllegalArgumentException if an id is none, a use is not positive, or there is a profit and no use
     */
    public Option {
        Ids.require(id, "Option");
        requireNonNull(name, "name");
        Ids.requireOrNone(village, "Village");
        uses = ImmutableSortedMap.copyOf(uses);
        for (String kind : uses.keySet()) {
            Ratio use = requireNonNull(uses.get(kind));
            if (use.signum() <= 0) {
                throw new IllegalArgumentException(
                        "Use of " + kind + " by option " + id + " must be positive, but was " + use.plain());
            }
        }
        if (uses.isEmpty() && profit.signum() > 0) {
            throw new IllegalArgumentException(
                    "Option " + id + " must use a stock to be limited, but used none for " + profit + " a unit");
        }
    }

    /** Obtains an option of one village, with its name for its id. */
    public static Option of(String id, String village, Money profit, Map<String, Ratio> uses) {
        return new Option(id, Name.of(id), village, profit, new TreeMap<>(uses));
    }
}
