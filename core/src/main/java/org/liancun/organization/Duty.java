// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * Who answers for a place on a layer of duty.
 *
 * <p>Immutable and thread-safe.
 *
 * @param layer the id of the layer
 * @param holder the id of the role or body that answers
 * @param place the id of the cluster or village for which it answers, as the span of the layer says
 */
public record Duty(String layer, String holder, String place) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public Duty {
        Ids.require(layer, "Layer of a duty");
        Ids.require(holder, "Holder of a duty");
        Ids.require(place, "Place of a duty");
    }

    /** Returns text such as {@code "leader-3 for cluster-3 on linking"}. */
    @Override
    public String toString() {
        return holder + " for " + place + " on " + layer;
    }
}
