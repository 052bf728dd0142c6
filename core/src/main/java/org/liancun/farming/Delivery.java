// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import java.io.Serializable;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;

/**
 * What a village hands over for an order: one weighing, one bill. Immutable and thread-safe.
 *
 * @param order the id of the order
 * @param village the id of the village
 * @param amount how much, exact
 */
public record Delivery(String order, String village, Quantity amount) implements Serializable {
    /**
     * Checks ids and sign.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, or the amount is negative or not exact
     */
    public Delivery {
        Ids.require(order, "Order of a delivery");
        Ids.require(village, "Village of a delivery");
        Amounts.requireExact(amount, "Delivery of " + village + " for " + order);
    }

    /** Returns text such as {@code "ganxi delivers 600公斤 for spring"}. */
    @Override
    public String toString() {
        return village + " delivers " + amount + " for " + order;
    }
}
