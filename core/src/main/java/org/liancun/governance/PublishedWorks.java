// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import org.liancun.measure.Quantities;
import org.liancun.text.Name;

/**
 * What was done about surroundings in one strand, as a source counts it (“清”“建”“改”). Immutable and thread-safe.
 *
 * @param strand the strand
 * @param works what was done, each once; the source may only name some
 */
public record PublishedWorks(String id, Name name, Strand strand, List<Counted> works, List<String> facts)
        implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or a work or fact stands twice
     */
    public PublishedWorks {
        facts = Told.facts(id, name, facts);
        requireNonNull(strand, "strand");
        works = Told.once(works, "Work of " + id);
    }

    @Override
    public Name kind() {
        return Name.of("环境整治", "environment works");
    }

    @Override
    public List<Name> words() {
        return List.of(strand.label());
    }

    @Override
    public Map<String, Counted> counted() {
        return Told.counted("works", works);
    }

    /**
     * Returns the works that are counted, with their numbers.
     *
     * @throws IllegalArgumentException if a figure is unknown
     */
    public EnvironmentWorks works(Quantities figures) {
        return new EnvironmentWorks(works.stream()
                .filter(Counted::hasFigure)
                .map(work -> new EnvironmentWork(strand, work.name(), figures.of(work.figure())))
                .toList());
    }
}
