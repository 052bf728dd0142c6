// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * Who answers for a place on a {@link DutyLayer}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param holder the id of the role or body that answers
 * @param place the id of the cluster or village for which it answers, as the span of the layer says
 */
public record Duty(String holder, String place) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public Duty {
        Ids.require(holder, "Holder of a duty");
        Ids.require(place, "Place of a duty");
    }

    /** Returns text such as {@code "leader-3 for cluster-3"}. */
    @Override
    public String toString() {
        return holder + " for " + place;
    }
}
