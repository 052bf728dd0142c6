// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What of a document was kept, and where it stood.
 *
 * <p>So that nobody is told of an unknown village which is only misspelt in its own entry, the ids inside what is left out are
 * <em>lost</em>; and so that a problem found afterwards has the right place, lists remember which elements they kept.
 */
final class Kept {
    private final List<String> declared = new ArrayList<>();
    private final Set<String> lost = new HashSet<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Notes the id of an object. */
    void declare(String id) {
        declared.add(id);
    }

    /** Returns a mark to which {@link #lose} can go back. */
    int mark() {
        return declared.size();
    }

    /** Notes that what was read since the mark is left out. */
    void lose(int mark) {
        lost.addAll(declared.subList(mark, declared.size()));
    }

    /** Tells whether a value, as it stands in the document, is the id of something left out, or begins with one. */
    boolean isLost(String shown) {
        String value = shown.length() < 2 ? "" : shown.substring(1, shown.length() - 1);
        return lost.contains(value)
                || lost.contains(upTo(value.lastIndexOf('-'), value))
                || lost.contains(upTo(value.indexOf('/'), value));
    }

    /** Facts are numbered after their source, {@code S0-004}, and incomes come from a tier of an agreement, {@code a/tier}. */
    private static String upTo(int mark, String value) {
        return value.substring(0, Math.max(0, mark));
    }

    /** Notes that something of this id is left out. */
    void lose(String id) {
        lost.add(id);
    }

    /** Notes which elements of the list at a pointer are kept. */
    void keepOnly(String list, List<Integer> kept) {
        places.put(list, kept);
    }

    /** Notes that of the elements kept in the list at a pointer only these are kept, in this order. */
    void reorder(String list, List<Integer> order) {
        List<Integer> kept = places.get(list);
        places.put(list, kept == null ? order : order.stream().map(kept::get).toList());
    }

    /** Returns the pointer in the document for one that counts what was kept, in the order in which it is kept. */
    String placeOf(String pointer) {
        StringBuilder place = new StringBuilder();
        for (String part : Splitter.on('/').split(pointer.substring(Math.min(1, pointer.length())))) {
            List<Integer> here = places.get(place.toString());
            place.append('/').append(here == null ? part : here.get(Integer.parseInt(part)));
        }
        return place.toString();
    }
}
