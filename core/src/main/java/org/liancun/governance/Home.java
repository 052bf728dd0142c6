// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * Where a household lives. Immutable and thread-safe.
 *
 * @param household the household's id
 * @param place the id of the lane, hamlet or group in which it lives
 */
public record Home(String household, String place) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one breaks the rule of ids
     */
    public Home {
        Ids.require(household, "Household of a home");
        Ids.require(place, "Place of a home");
    }
}
