// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * A resource that villages have: land, labour, water, cold storage, money.
 *
 * <p>What can be sold is one too: an order for 200 tonnes is a stock of the village that has the order. Immutable and
 * thread-safe.
 *
 * @param id the id, unique in a pool
 * @param name what people call it
 * @param unit in which it is counted
 * @param mobility whether it can be used in another village
 */
public record StockKind(String id, Name name, Unit unit, Mobility mobility) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id is none
     */
    public StockKind {
        Ids.require(id, "Kind of stock");
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        requireNonNull(mobility, "mobility");
    }

    /** Returns the line of a programme that holds what a village has: its own, or one for all villages. */
    String line(String village) {
        return mobility == Mobility.MOVES ? id : village + "/" + id;
    }
}
