// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * One layer of those who answer for villages: leaders link clusters (联片), departments take villages (包村), cadres live in them
 * (驻村).
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the layer
 * @param name who does what, for example 区级领导联片
 * @param span whether its people answer for clusters or for villages
 */
public record DutyLayer(String id, Name name, DutySpan span) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id breaks the rule for ids
     */
    public DutyLayer {
        Ids.require(id, "Duty layer id");
        requireNonNull(name, "name");
        requireNonNull(span, "span");
    }
}
