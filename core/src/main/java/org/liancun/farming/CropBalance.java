// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;

/**
 * How a crop stands between plan, orders and deliveries, in one unit. Immutable and thread-safe.
 *
 * @param crop the id of the crop
 * @param planned what is expected of the plan
 * @param ordered what buyers have ordered
 * @param delivered what has been handed over
 */
public record CropBalance(String crop, Quantity planned, Quantity ordered, Quantity delivered) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public CropBalance {
        Ids.require(crop, "Crop of a balance");
        requireNonNull(planned, "planned");
        requireNonNull(ordered, "ordered");
        requireNonNull(delivered, "delivered");
    }

    /** Returns what is planned beyond the orders; negative if more is ordered than planned (以销定产). */
    public Quantity withoutOrder() {
        return planned.minus(ordered);
    }

    /** Returns what is still to be delivered. */
    public Quantity due() {
        return ordered.minus(delivered);
    }

    /**
     * Returns the part of the plan that has a buyer; above 1 if more is ordered than planned.
     *
     * @throws ArithmeticException if nothing is planned
     */
    public Quantity orderedShare() {
        return ordered.dividedBy(planned);
    }

    /** Returns text such as {@code "tea: 40000公斤 planned, 30000公斤 ordered, 12000公斤 delivered"}. */
    @Override
    public String toString() {
        return crop + ": " + planned + " planned, " + ordered + " ordered, " + delivered + " delivered";
    }
}
