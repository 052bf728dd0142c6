// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Something that villages bring together or have in common: land, an industry, idle houses.
 *
 * <p>How much there is of it is told by figures, so that no amount is stated twice. Immutable and thread-safe.
 *
 * @param id the id of the resource
 * @param name its name
 * @param kind what it is
 * @param villages the ids of the villages where it lies, each once; empty if the source does not tell
 * @param figures the ids of the figures that measure it, each once
 * @param facts the ids of the figures that mention it, each once
 */
public record Resource(
        String id, Name name, ResourceKind kind, List<String> villages, List<String> figures, List<String> facts)
        implements Serializable {

    /**
     * Checks ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, or is listed twice
     */
    public Resource {
        Ids.require(id, "Resource id");
        requireNonNull(name, "name");
        requireNonNull(kind, "kind");
        villages = Ids.once(villages, "Village of " + id);
        figures = Ids.once(figures, "Figure of " + id);
        facts = Ids.once(facts, "Fact of " + id);
    }

    /** Returns text such as {@code "rice 产业"}. */
    @Override
    public String toString() {
        return id + " " + kind.label();
    }
}
