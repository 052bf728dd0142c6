// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;

/**
 * What is known and from where: the sources, the figures they printed, the figures worked out again, and what the sources
 * leave open, each in the order given.
 *
 * <p>A section by itself promises nothing about its ids; {@link Dossier} checks the whole.
 *
 * <p>Immutable and thread-safe.
 */
public record Evidence(
        List<Source> sources, List<Figure> figures, List<Recomputation> recomputations, List<Ambiguity> ambiguities)
        implements Serializable {

    /** Nothing known. */
    public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Evidence {
        sources = ImmutableList.copyOf(sources);
        figures = ImmutableList.copyOf(figures);
        recomputations = ImmutableList.copyOf(recomputations);
        ambiguities = ImmutableList.copyOf(ambiguities);
    }

    /** Returns the quantities of the figures by their ids; of an id that two figures bear the first counts. */
    public Quantities quantities() {
        Map<String, Quantity> byId = new HashMap<>();
        figures.forEach(figure -> byId.putIfAbsent(figure.id(), figure.quantity()));
        return Quantities.of(byId);
    }

    /** Returns the numbers of sources, figures, recomputations and ambiguities. */
    @Override
    public String toString() {
        return sources.size() + " sources, " + figures.size() + " figures, " + recomputations.size()
                + " recomputations, "
                + ambiguities.size() + " ambiguities";
    }
}
