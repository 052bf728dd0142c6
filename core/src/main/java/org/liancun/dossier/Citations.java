// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every fact that a dossier refers to, and where: as a figure, in the facts of an entity, as the measure of a resource, in
 * the formula or the published figure of a recomputation, as a published income, as the source of an income entry. A fact
 * that is only told in a note is not among them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param byFact the places of each fact, at least one, in the order of the check; the facts in the order of their ids
 */
public record Citations(SortedMap<String, List<Citation>> byFact) implements Serializable {
    /** Copies the map and its lists. */
    public Citations {
        byFact = ImmutableSortedMap.copyOfSorted(Maps.transformValues(byFact, ImmutableList::copyOf));
    }

    /** Walks through a dossier once. */
    public static Citations of(Dossier dossier) {
        Map<String, List<Citation>> found = new TreeMap<>();
        dossier.eachCitation(citation -> found.computeIfAbsent(citation.fact(), fact -> new ArrayList<>())
                .add(citation));
        return new Citations(ImmutableSortedMap.copyOf(found));
    }

    /** Returns the places that refer to a fact; empty if none does. */
    public List<Citation> of(String fact) {
        return byFact.getOrDefault(fact, List.of());
    }

    /** Returns text such as {@code "62 facts in 140 places"}. */
    @Override
    public String toString() {
        int places = byFact.values().stream().mapToInt(List::size).sum();
        return byFact.size()
                + (byFact.size() == 1 ? " fact in " : " facts in ")
                + places
                + (places == 1 ? " place" : " places");
    }
}
