// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * One of the ways in which an {@link Ambiguity} can be read. House definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the reading within its ambiguity
 * @param name what it takes the source to say
 * @param recomputations the ids of recomputations that show what follows from it, each once
 */
public record Alternative(String id, Name name, List<String> recomputations) implements Serializable {
    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids or a recomputation is listed twice
     */
    public Alternative {
        Ids.require(id, "Id of an alternative");
        requireNonNull(name, "name");
        recomputations = ImmutableList.copyOf(Ids.once(recomputations, "Recomputation of alternative " + id));
    }

    /** Returns the id and the name, such as {@code "five-in-all: 共5村"}. */
    @Override
    public String toString() {
        return id + ": " + name;
    }
}
