// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * What a village has of a resource.
 *
 * <p>Immutable and thread-safe.
 *
 * @param village the id of the village
 * @param kind the id of the kind
 * @param limit how much there is, in the unit of the kind, not negative
 */
public record Stock(String village, String kind, Ratio limit) implements Serializable {
    /**
     * Checks the ids and the limit.
     *
     * @throws IllegalArgumentException if an id is none or the limit is negative
     */
    public Stock {
        Ids.require(village, "Village");
        Ids.require(kind, "Kind of stock");
        if (limit.signum() < 0) {
            throw new IllegalArgumentException(
                    "Limit of " + kind + " in " + village + " must not be negative, but was " + limit.plain());
        }
    }

    /** Obtains a stock of a whole number of units. */
    public static Stock of(String village, String kind, long limit) {
        return new Stock(village, kind, Ratio.of(limit));
    }
}
