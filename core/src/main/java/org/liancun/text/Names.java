// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What people call the things that ids stand for; a thing without a name is called by its id.
 *
 * <p>Parties, measures, accounts, figures and events of one agreement share one table, so that an account is called like
 * the fund that it is the balance of. Tiers have a table of their own, since a tier is often called by the id of the party it
 * pays. House definition. Immutable and thread-safe.
 *
 * @param byId the names, in the order of the ids
 * @param tiers the names of tiers and slices, in the order of the ids; one that is not among them is called as in the first table
 */
public record Names(SortedMap<String, Name> byId, SortedMap<String, Name> tiers) implements Serializable {
    /** No names: everything is called by its id. */
    public static final Names NONE = of(Map.of());

    /**
     * Copies the table.
     *
     * @throws IllegalArgumentException if a key breaks the rule of {@link Ids}
     */
    public Names {
        byId = ImmutableSortedMap.copyOfSorted(byId);
        tiers = ImmutableSortedMap.copyOfSorted(tiers);
        byId.keySet().forEach(id -> Ids.require(id, "Id of a name"));
        tiers.keySet().forEach(id -> Ids.require(id, "Id of a tier's name"));
    }

    /** Obtains names from a table whose order does not matter. */
    public static Names of(Map<String, Name> byId) {
        return new Names(ImmutableSortedMap.copyOf(byId), ImmutableSortedMap.of());
    }

    /** Returns what a thing is called. */
    public Phrase phrase(String id) {
        Name name = byId.get(id);
        return name == null ? Phrase.same(id) : name.phrase();
    }

    /** Returns what a tier or slice is called. */
    public Phrase tier(String id) {
        Name name = tiers.get(id);
        return name == null ? phrase(id) : name.phrase();
    }

    /** Returns these names and others, which stand where both name a thing. */
    public Names plus(Names others) {
        return new Names(merged(byId, others.byId), merged(tiers, others.tiers));
    }

    /** Returns these names with those of tiers and slices. */
    public Names withTiers(Map<String, Name> named) {
        return new Names(byId, merged(tiers, named));
    }

    private static SortedMap<String, Name> merged(Map<String, Name> some, Map<String, Name> others) {
        SortedMap<String, Name> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }

    /** Returns how many names there are. */
    @Override
    public String toString() {
        int size = byId.size() + tiers.size();
        return size + (size == 1 ? " name" : " names");
    }
}
