// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * Published quantities by the ids of the figures that print them, so that a value that only names a figure can be worked out.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byId the quantities, in order of the ids
 */
public record Quantities(SortedMap<String, Quantity> byId) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one breaks the rule of ids
     */
    public Quantities {
        byId = ImmutableSortedMap.copyOf(byId);
        byId.keySet().forEach(id -> Ids.require(id, "Id of a figure"));
    }

    /** Obtains quantities in any order. */
    public static Quantities of(Map<String, Quantity> byId) {
        return new Quantities(ImmutableSortedMap.copyOf(byId));
    }

    /**
     * Returns the quantity of a figure.
     *
     * @throws IllegalArgumentException if the figure is unknown
     */
    public Quantity of(String figure) {
        Quantity quantity = byId.get(figure);
        if (quantity == null) {
            throw new IllegalArgumentException("Figure must be one of the " + byId.size() + " known, but was \""
                    + figure + "\"" + Nearest.advice(figure, byId.keySet()));
        }
        return quantity;
    }

    /**
     * Returns the quantity of a figure; for an empty text, which names none, one of which nothing is known but its unit.
     *
     * @throws IllegalArgumentException if the figure is unknown
     */
    public Quantity of(String figure, Unit unitIfNone) {
        return figure.isEmpty() ? Quantity.unbounded(unitIfNone) : of(figure);
    }
}
