// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * One thing that an activity sells or that costs it something, with its price in yuan. Immutable and thread-safe.
 *
 * @param id the id, unique in its activity
 * @param name what it is called
 * @param kind what it is
 * @param price the price of a unit in yuan, or a fixed cost in yuan, as factors of a product, at least one
 * @param order a guaranteed sale; {@link Order#NONE} for all but revenue
 */
public record Item(String id, Name name, ItemKind kind, List<Factor> price, Order order) implements Serializable {
    /**
     * Copies the price.
     *
     * @throws IllegalArgumentException if the price has no factor, or a cost has an order
     */
    public Item {
        Ids.require(id, "Item id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        price = ImmutableList.copyOf(price);
        if (price.isEmpty()) {
            throw new IllegalArgumentException("Price of item " + id + " must have at least 1 factor, but had 0");
        }
        if (order.isPresent() && kind != ItemKind.REVENUE) {
            throw new IllegalArgumentException("Item " + id + " with an order must be revenue, but was "
                    + kind.label().en());
        }
    }

    /** Obtains revenue: so much a unit. */
    public static Item revenue(String id, Name name, Factor... price) {
        return new Item(id, name, ItemKind.REVENUE, List.of(price), Order.NONE);
    }

    /** Obtains a cost of so much a unit. */
    public static Item unitCost(String id, Name name, Factor... price) {
        return new Item(id, name, ItemKind.UNIT_COST, List.of(price), Order.NONE);
    }

    /** Obtains a cost that does not depend on how much is done. */
    public static Item fixedCost(String id, Name name, Factor... amount) {
        return new Item(id, name, ItemKind.FIXED_COST, List.of(amount), Order.NONE);
    }

    /** Returns the item with a guaranteed sale. */
    public Item ordered(Order guaranteed) {
        return new Item(id, name, kind, price, guaranteed);
    }
}
