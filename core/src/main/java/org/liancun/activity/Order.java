// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * A quantity that a buyer takes at a guaranteed price, or at the market's if that is higher (保底订单).
 *
 * <p>Of 5,000 公斤, with an order for 3,000 at 2.60 and a market at 2.40, 3,000 bring 2.60 and 2,000 bring 2.40: 12,600 yuan; with a
 * market at 2.80 all bring 2.80: 14,000 yuan. House definition. Immutable and thread-safe.
 *
 * @param quantity the guaranteed quantity, as factors of a product
 * @param price the guaranteed price, as factors of a product
 */
public record Order(List<Factor> quantity, List<Factor> price) implements Serializable {
    /** No order: everything is sold on the market. */
    public static final Order NONE = new Order(List.of(), List.of());

    /**
     * Copies both lists.
     *
     * @throws IllegalArgumentException if only one of them has a factor
     */
    public Order {
        quantity = ImmutableList.copyOf(quantity);
        price = ImmutableList.copyOf(price);
        if (quantity.isEmpty() != price.isEmpty()) {
            throw new IllegalArgumentException("Order must have both a quantity and a price or neither, but had only a "
                    + (price.isEmpty() ? "quantity" : "price"));
        }
    }

    /** Obtains an order for a quantity at a price. */
    public static Order of(Factor quantity, Factor price) {
        return new Order(List.of(quantity), List.of(price));
    }

    /** Tells whether there is an order. */
    public boolean isPresent() {
        return !quantity.isEmpty();
    }
}
