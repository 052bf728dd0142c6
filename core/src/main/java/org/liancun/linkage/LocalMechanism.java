// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Clip;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prose;

/**
 * A mechanism as a place names it, for example 产业联促, and the canonical kinds to which it amounts.
 *
 * <p>One local mechanism may amount to several kinds: 共谋一套“基设” plans, builds and tidies. What is not a linkage has no
 * links. A linkage without links must say in its note why it fits no kind. Immutable and thread-safe.
 *
 * @param id the id by which data refers to the mechanism
 * @param name its local name
 * @param dimension what it does
 * @param links the canonical kinds, each once, in the order given
 * @param note a remark for the reader, empty if there is none
 * @param facts the ids of the figures that report it, each once
 */
public record LocalMechanism(
        String id, Name name, Dimension dimension, List<Link> links, String note, List<String> facts)
        implements Serializable {

    /**
     * Checks that links and dimension go together.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, a kind or fact is listed twice, another dimension than
     *     linkage has links, a linkage has neither link nor note, or the note is longer than {@value Prose#LONGEST} characters
     */
    public LocalMechanism {
        Ids.require(id, "Mechanism id");
        requireNonNull(name, "name");
        Prose.require(note, "Note of", id);
        links = ImmutableList.copyOf(links);
        Ids.requireOnce(links, Link::mechanism, "Link of " + id);
        facts = Ids.once(facts, "Fact of " + id);
        if (requireNonNull(dimension, "dimension") != Dimension.LINKAGE && !links.isEmpty()) {
            throw new IllegalArgumentException("Links of " + id + " must be empty, since its dimension is " + dimension
                    + ", but were " + Clip.of(links.toString()));
        }
        if (dimension == Dimension.LINKAGE && links.isEmpty() && note.isBlank()) {
            throw new IllegalArgumentException(
                    "Note of " + id + " must say why the linkage has no links, but was empty");
        }
    }

    /** Obtains a linkage that amounts to these kinds, without note or facts. */
    public static LocalMechanism linkage(String id, Name name, Link... links) {
        return new LocalMechanism(id, name, Dimension.LINKAGE, List.of(links), "", List.of());
    }

    /** Returns how strongly this shows the canonical kind. */
    public Strength strengthOf(Mechanism mechanism) {
        return links.stream()
                .filter(link -> link.mechanism() == mechanism)
                .map(Link::strength)
                .findFirst()
                .orElse(Strength.SILENT);
    }

    /** Tells whether this is a linkage that fits no canonical kind; the note then says why. */
    public boolean isUnmapped() {
        return dimension == Dimension.LINKAGE && links.isEmpty();
    }

    /** Returns the id. */
    @Override
    public String toString() {
        return id;
    }
}
