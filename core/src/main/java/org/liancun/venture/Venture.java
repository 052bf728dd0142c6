// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * What several parties own together (联建主体): a strong-village company, a union of collectives, a project under contract.
 *
 * <p>Who owns it stands in {@link Stake}s and {@link Contribution}s that refer to its id. Immutable and thread-safe.
 *
 * @param id the id by which contributions and stakes refer to it
 * @param name the name
 * @param form its legal form
 * @param during the days on which it exists
 * @param facts the ids of the facts from which this is known, each once, in the order given
 */
public record Venture(String id, Name name, LegalForm form, Period during, List<String> facts) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule of {@link Ids} or a fact stands twice
     */
    public Venture {
        Ids.require(id, "Venture id");
        requireNonNull(name, "name");
        requireNonNull(form, "form");
        requireNonNull(during, "during");
        facts = Ids.once(facts, "Fact of venture " + id);
    }

    /** Obtains a venture without facts. */
    public static Venture of(String id, Name name, LegalForm form, Period during) {
        return new Venture(id, name, form, during, List.of());
    }

    /** Returns name, id, form and life, in a line of 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(Prompt.cut(name.zh(), 24) + " (" + Prompt.cut(id, 24) + "), "
                + form.label().zh() + ", " + during);
    }
}
