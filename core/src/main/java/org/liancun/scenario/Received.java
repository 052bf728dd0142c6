// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * What a party received from a pot of the same year and passes on into another (二次分配). Immutable and thread-safe.
 *
 * @param pot the id of the pot that paid it
 * @param party the id of the party that received it and passes all of it on
 */
public record Received(String pot, String party) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one breaks the rule of ids
     */
    public Received {
        Ids.require(pot, "Pot of a receipt");
        Ids.require(party, "Party of a receipt");
    }

    /** Returns text such as {@code "park/jia"}. */
    @Override
    public String toString() {
        return pot + "/" + party;
    }
}
