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
 * A map by names or numbers, which stands in a file as a list of objects with a name and a value.
 *
 * @param subject what a name names, for messages
 * @param entry how one entry stands
 */
record Entries<K extends Comparable<? super K>, V>(String subject, Shape<Entry<K, V>> entry) {
    static <K extends Comparable<? super K>, V> Entries<K, V> of(
            String subject, String name, Codec<K> names, String value, Codec<V> values) {
        Shape<Entry<K, V>> entry = shape(
                field(name, names, Entry::getKey), field(value, values, Entry::getValue), (n, v) -> Map.entry(n, v));
        Shape<Entry<K, V>> keyed = entry.keyedBy(name).countedBy(value);
        return new Entries<>(subject, values.isScalar() ? keyed.onOneLine() : keyed);
    }

    Codec<List<Entry<K, V>>> codec() {
        return list(entry).sorted(Entry.comparingByKey());
    }

    List<Entry<K, V>> in(SortedMap<K, V> map) {
        return ImmutableList.copyOf(map.entrySet());
    }

    /**
     * Returns the map of a list.
     *
     * @throws IllegalArgumentException if a name stands twice
     */
    SortedMap<K, V> map(List<Entry<K, V>> entries) {
        SortedMap<K, V> map = new TreeMap<>();
        for (Entry<K, V> each : entries) {
            if (map.put(each.getKey(), each.getValue()) != null) {
                throw new IllegalArgumentException(subject + " must stand once, but " + each.getKey() + " stood twice");
            }
        }
        return map;
    }
}
