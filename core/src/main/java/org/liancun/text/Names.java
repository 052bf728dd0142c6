// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * What people call the things that ids stand for; a thing without a name is called by its id.
 *
 * <p>Parties, measures, accounts, figures and events of one agreement share one table, so that an account is called like
 * the fund that it is the balance of. House definition. Immutable and thread-safe.
 *
 * @param byId the names, in the order of the ids
 */
public record Names(SortedMap<String, Name> byId) implements Serializable {
    /** No names: everything is called by its id. */
    public static final Names NONE = of(Map.of());

    /**
     * Copies the table.
     *
     * @throws IllegalArgumentException if a key breaks the rule of {@link Ids}
     */
    public Names {
        byId = ImmutableSortedMap.copyOfSorted(byId);
        byId.keySet().forEach(id -> Ids.require(id, "Id of a name"));
    }

    /** Obtains names from a table whose order does not matter. */
    public static Names of(Map<String, Name> byId) {
        return new Names(ImmutableSortedMap.copyOf(byId));
    }

    /** Returns what a thing is called. */
    public Phrase phrase(String id) {
        Name name = byId.get(id);
        return name == null ? Phrase.same(id) : name.phrase();
    }

    /** Returns these names and others, which stand where both name a thing. */
    public Names plus(Names others) {
        Map<String, Name> all = new HashMap<>(byId);
        all.putAll(others.byId);
        return of(all);
    }

    /** Returns how many names there are. */
    @Override
    public String toString() {
        return byId.size() + (byId.size() == 1 ? " name" : " names");
    }
}
