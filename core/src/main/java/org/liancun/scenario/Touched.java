// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * In what a catalog differs from an earlier one of the same section.
 *
 * @param put the entries that the earlier one has not, or has otherwise
 * @param gone the keys that only the earlier one has
 */
record Touched<T>(List<Entry<T>> put, Set<String> gone) {
    static <T> Touched<T> of(Catalog<T> before, Catalog<T> now) {
        List<Entry<T>> put = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        List<Entry<T>> olds = before == now ? List.of() : before.entries();
        List<Entry<T>> news = before == now ? List.of() : now.entries();
        int old = 0;
        for (Entry<T> entry : news) {
            while (old < olds.size() && olds.get(old).key().compareTo(entry.key()) < 0) {
                gone.add(olds.get(old++).key());
            }
            boolean known = old < olds.size() && olds.get(old).key().equals(entry.key());
            if (!known || olds.get(old) != entry) {
                put.add(entry);
            }
            old += known ? 1 : 0;
        }
        olds.subList(old, olds.size()).forEach(entry -> gone.add(entry.key()));
        return new Touched<>(put, gone);
    }

    /** Returns the keys of all entries that differ. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(gone);
        put.forEach(entry -> keys.add(entry.key()));
        return keys;
    }

    boolean isNothing() {
        return put.isEmpty() && gone.isEmpty();
    }
}
