// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A map by names, which stands in a file as a list of objects with a name and a value.
 *
 * @param subject what a name names, for messages
 * @param entry how one entry stands
 */
record Entries<V>(String subject, Shape<Entry<String, V>> entry) {
    static <V> Entries<V> of(String subject, String name, Codec<String> names, String value, Codec<V> values) {
        Shape<Entry<String, V>> entry = shape(
                field(name, names, Entry::getKey), field(value, values, Entry::getValue), (n, v) -> Map.entry(n, v));
        Shape<Entry<String, V>> keyed = entry.keyedBy(name).countedBy(value);
        return new Entries<>(subject, values.isScalar() ? keyed.onOneLine() : keyed);
    }

    Codec<List<Entry<String, V>>> codec() {
        return list(entry).sorted(Entry.comparingByKey());
    }

    List<Entry<String, V>> in(SortedMap<String, V> map) {
        return ImmutableList.copyOf(map.entrySet());
    }

    /**
     * Returns the map of a list.
     *
     * @throws IllegalArgumentException if a name stands twice
     */
    SortedMap<String, V> map(List<Entry<String, V>> entries) {
        SortedMap<String, V> map = new TreeMap<>();
        for (Entry<String, V> each : entries) {
            if (map.put(each.getKey(), each.getValue()) != null) {
                throw new IllegalArgumentException(subject + " must stand once, but " + each.getKey() + " stood twice");
            }
        }
        return map;
    }
}
