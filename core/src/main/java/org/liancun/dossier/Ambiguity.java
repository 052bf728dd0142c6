// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Nearest;
import org.liancun.text.Prose;

/**
 * What a source leaves open (存疑): a question, the readings its words allow, and the one that the dossier follows, if it
 * follows one. A dossier that follows a reading says why, so no doubt is settled in silence. House definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the ambiguity
 * @param question what is not certain
 * @param alternatives the readings in the order given, each id once; none where the source only says nothing
 * @param adopted the id of the reading that the dossier follows, {@code ""} if it follows none
 * @param note why, or what a reader must know, {@code ""} is nothing
 * @param facts the facts that are in doubt, each once
 */
public record Ambiguity(
        String id, Name question, List<Alternative> alternatives, String adopted, String note, List<String> facts)
        implements Serializable {
    /**
     * Checks the parts by themselves; what they refer to is checked by {@link Dossier}.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, there is a single alternative or one twice, the
     *     adopted one is not among them or adopted without a note, or a fact is listed twice
     */
    public Ambiguity {
        Ids.require(id, "Id of an ambiguity");
        requireNonNull(question, "question");
        alternatives = ImmutableList.copyOf(alternatives);
        Prose.require(note, "Note of ambiguity", id);
        facts = Ids.once(facts, "Fact of " + id);
        checkArgument(alternatives.size() != 1, "Alternatives of %s must be none or at least 2, but were 1", id);
        Set<String> readings = new HashSet<>();
        for (Alternative alternative : alternatives) {
            boolean first = readings.add(alternative.id());
            checkArgument(
                    first, "Alternative of %s must be listed once, but %s was listed twice", id, alternative.id());
        }
        if (!adopted.isEmpty()) {
            checkArgument(
                    readings.contains(adopted),
                    "Adopted reading of %s must be one of its alternatives, but was %s%s",
                    id,
                    adopted,
                    Nearest.advice(adopted, readings));
            checkArgument(!note.isEmpty(), "Note of %s must say why a reading is adopted, but was empty", id);
        }
    }

    /** Tells whether the dossier follows none of the readings. */
    public boolean isOpen() {
        return adopted.isEmpty();
    }

    /** Returns the reading that the dossier follows, empty if it follows none. */
    public Optional<Alternative> followed() {
        return alternatives.stream()
                .filter(alternative -> alternative.id().equals(adopted))
                .findFirst();
    }

    /** Returns id, question and readings, such as {@code "villages: 几个村 (five-in-all*, five-more)"}. */
    @Override
    public String toString() {
        String readings = alternatives.stream()
                .map(alternative -> alternative.id() + (alternative.id().equals(adopted) ? "*" : ""))
                .collect(Collectors.joining(", "));
        return id + ": " + question + " (" + (readings.isEmpty() ? "not said" : readings) + ")";
    }
}
