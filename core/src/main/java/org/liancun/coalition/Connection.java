// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.io.Serializable;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/**
 * What it costs to connect two places directly, such as by a pipe or a road; the same both ways.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from one end
 * @param to the other
 * @param cost not negative
 */
public record Connection(String from, String to, Money cost) implements Serializable {
    /**
     * Brings the ends into the order of their ids.
     *
     * @throws IllegalArgumentException if an end is no id, both are the same, or the cost is negative
     */
    public Connection {
        Ids.require(from, "End of a connection");
        Ids.require(to, "End of a connection");
        if (from.equals(to)) {
            throw new IllegalArgumentException("Ends of a connection must differ, but both were " + from);
        }
        Require.notNegative("Cost from " + from + " to " + to, cost);
        if (from.compareTo(to) > 0) {
            String first = to;
            to = from;
            from = first;
        }
    }

    /** Returns whether the place is one of the ends. */
    boolean ends(String place) {
        return from.equals(place) || to.equals(place);
    }
}
