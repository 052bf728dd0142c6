// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * Changes that are looked at together, under a name (情景方案). Immutable and thread-safe.
 *
 * @param id the id
 * @param name what people call it
 * @param changes the changes, in the order in which they are applied
 */
public record Scenario(String id, Name name, Changes changes) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids
     */
    public Scenario {
        Ids.require(id, "Scenario id");
        requireNonNull(name, "name");
        requireNonNull(changes, "changes");
    }

    /** Obtains a scenario named by its id. */
    public static Scenario of(String id, Change... changes) {
        return new Scenario(id, Name.of(id), Changes.of(changes));
    }

    /** Returns id and name, and how many changes there are, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(
                id + " (" + Prompt.cut(name.zh(), 24) + "), " + changes.list().size() + " changes");
    }
}
