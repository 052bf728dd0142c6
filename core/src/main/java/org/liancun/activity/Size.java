// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Unit;

/**
 * How much an activity does: what is wanted, as far as the capacity goes (规模).
 *
 * <p>Of 6,000 公斤 to process and a capacity of 5,000, 5,000 are done; a quantity below zero counts as nothing. Immutable and
 * thread-safe.
 *
 * @param unit what is counted
 * @param quantity what is wanted, as factors of a product, at least one
 * @param capacity what can be done, as factors of a product; {@link #NO_LIMIT} if there is no limit
 */
public record Size(Unit unit, List<Factor> quantity, List<Factor> capacity) implements Serializable {
    /** The capacity of what has no limit. */
    public static final List<Factor> NO_LIMIT = List.of();

    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if the quantity has no factor
     */
    public Size {
        requireNonNull(unit, "unit");
        quantity = ImmutableList.copyOf(quantity);
        capacity = ImmutableList.copyOf(capacity);
        if (quantity.isEmpty()) {
            throw new IllegalArgumentException("Quantity must have at least 1 factor, but had 0");
        }
    }

    /** Obtains a size without limit. */
    public static Size of(Unit unit, Factor... quantity) {
        return new Size(unit, List.of(quantity), NO_LIMIT);
    }

    /** Returns the same, as far as a capacity goes. */
    public Size upTo(Factor... most) {
        return new Size(unit, quantity, List.of(most));
    }

    /** Tells whether there is a capacity that limits it. */
    public boolean isLimited() {
        return !capacity.isEmpty();
    }
}
