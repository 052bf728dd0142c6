// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * A named list of local mechanisms, such as the nine links (九联), the three links (三联) or the six unified (六统一).
 *
 * <p>The numeral in the name counts what the place counts; several places with schemes of nine, four, three and five mean
 * much the same canonical kinds. Immutable and thread-safe.
 *
 * @param id the id of the scheme
 * @param name its local name
 * @param mechanisms the ids of its local mechanisms, at least one, each once, in the order of the source
 */
public record Scheme(String id, Name name, List<String> mechanisms) implements Serializable {
    /**
     * Checks the list.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, the list is empty, or a mechanism is listed twice
     */
    public Scheme {
        Ids.require(id, "Scheme id");
        requireNonNull(name, "name");
        mechanisms = Ids.once(mechanisms, "Mechanism of " + id);
        if (mechanisms.isEmpty()) {
            throw new IllegalArgumentException("Scheme " + id + " must have at least 1 mechanism, but had 0");
        }
    }

    /** Returns text such as {@code "nine-links: 9 mechanisms"}. */
    @Override
    public String toString() {
        return id + ": " + mechanisms.size() + (mechanisms.size() == 1 ? " mechanism" : " mechanisms");
    }
}
