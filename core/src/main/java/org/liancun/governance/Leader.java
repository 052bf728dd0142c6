// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;

/**
 * Somebody able to lead a mutual-aid group (组长). Immutable and thread-safe.
 *
 * @param id an id, never a person's name
 * @param kind why this person may lead
 * @param place the id of the place where the leader lives
 */
public record Leader(String id, LeaderKind kind, String place) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if one breaks the rule of ids
     */
    public Leader {
        Ids.require(id, "Leader id");
        requireNonNull(kind, "kind");
        Ids.require(place, "Place of a leader");
    }
}
