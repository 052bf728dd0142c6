// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * To which village a party belongs (归属): a household class, a fund or a company to the village whose income it counts for.
 *
 * <p>A party that others belong to is a village, and so is a party of that kind; it belongs to itself. Immutable and thread-safe.
 *
 * @param party the party's id
 * @param village the id of the party that stands for the village
 */
public record Belonging(String party, String village) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one breaks the rule of ids
     */
    public Belonging {
        Ids.require(party, "Party of a home");
        Ids.require(village, "Village of a home");
    }

    /** Returns text such as {@code "jia-poor belongs to jia"}. */
    @Override
    public String toString() {
        return party + " belongs to " + village;
    }
}
