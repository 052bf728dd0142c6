// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * By what an area says that it links villages, as its source puts it: 位置相邻、产业相近、发展相通. Immutable and thread-safe.
 *
 * @param id the id of the principle
 * @param name what the source says as a whole
 * @param aspects the parts that it names, each once
 * @param rules how two villages are judged, all of which must hold; empty where the source only names aspects
 * @param facts the ids of the facts that report it, each once
 */
public record LinkingPrinciple(String id, Name name, List<Name> aspects, List<Principle> rules, List<String> facts)
        implements Serializable {
    /**
     * Checks the lists.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or an aspect, rule or fact stands twice
     */
    public LinkingPrinciple {
        Ids.require(id, "Principle id");
        requireNonNull(name, "name");
        Ids.requireOnce(aspects, aspect -> aspect, "Aspect of " + id);
        aspects = ImmutableList.copyOf(aspects);
        Ids.requireOnce(rules, rule -> rule, "Rule of " + id);
        rules = ImmutableList.copyOf(rules);
        facts = Ids.once(facts, "Fact of " + id);
    }

    /** Returns the principle that all rules hold, or nothing where the source only names aspects. */
    public Optional<Principle> rule() {
        return rules.stream().reduce(Principle::and);
    }
}
