// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * The entries of one section of a model, in the order of their keys.
 *
 * <p>A catalog with one entry changed shares all others with the one it came from, and what was found out about them. Immutable
 * and thread-safe.
 *
 * @param <T> what the entries are
 */
public final class Catalog<T> {
    private final Section<T> section;
    private final ImmutableList<Entry<T>> entries;

    private Catalog(Section<T> section, ImmutableList<Entry<T>> entries) {
        this.section = section;
        this.entries = entries;
    }

    static <T> Catalog<T> of(Section<T> section, Collection<? extends T> values) {
        List<Entry<T>> entries = new ArrayList<>(values.size());
        values.forEach(value -> entries.add(Entry.of(section, value)));
        Ids.requireOnce(entries, Entry::key, section.subject());
        return new Catalog<>(section, ImmutableList.sortedCopyOf(Comparator.comparing(Entry::key), entries));
    }

    /** Returns the section whose entries these are. */
    public Section<T> section() {
        return section;
    }

    /** Returns how many entries there are. */
    public int size() {
        return entries.size();
    }

    /** Returns the entries in the order of their keys. */
    public List<T> list() {
        return Lists.transform(entries, Entry::value);
    }

    /** Returns the keys in order. */
    public List<String> keys() {
        return Lists.transform(entries, Entry::key);
    }

    /** Tells whether there is an entry with a key. */
    public boolean has(String key) {
        return place(key) >= 0;
    }

    /** Returns the entry with a key, or nothing when there is none. */
    public Optional<T> find(String key) {
        int place = place(key);
        return place < 0 ? Optional.empty() : Optional.of(entries.get(place).value());
    }

    /**
     * Returns the entry with a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public T get(String key) {
        return entries.get(require(key)).value();
    }

    /** Returns the entries whose keys begin with a key and a slash: all holdings of {@code "jia/mu"}, whatever their period. */
    public List<T> under(String key) {
        String prefix = key + "/";
        int first = place(prefix);
        int from = first < 0 ? -first - 1 : first;
        int until = from;
        while (until < entries.size() && entries.get(until).key().startsWith(prefix)) {
            until++;
        }
        return list().subList(from, until);
    }

    /** Returns the catalog with an entry, in place of the one with the same key if there is one. */
    public Catalog<T> with(T value) {
        Entry<T> entry = Entry.of(section, value);
        int place = place(entry.key());
        List<Entry<T>> changed = new ArrayList<>(entries.size() + 1);
        changed.addAll(entries);
        if (place < 0) {
            changed.add(-place - 1, entry);
        } else {
            changed.set(place, entry);
        }
        return new Catalog<>(section, ImmutableList.copyOf(changed));
    }

    /**
     * Returns the catalog without the entry with a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Catalog<T> without(String key) {
        List<Entry<T>> changed = new ArrayList<>(entries);
        changed.remove(require(key));
        return new Catalog<>(section, ImmutableList.copyOf(changed));
    }

    /** Returns the catalog of those entries alone that keep a condition. */
    Catalog<T> keeping(Predicate<T> condition) {
        return new Catalog<>(
                section,
                entries.stream()
                        .filter(entry -> condition.test(entry.value()))
                        .collect(ImmutableList.toImmutableList()));
    }

    List<Entry<T>> entries() {
        return entries;
    }

    private int require(String key) {
        int place = place(key);
        if (place < 0) {
            throw new IllegalArgumentException(section.subject() + " must be one of the model, but was \"" + key + "\""
                    + Nearest.advice(key, keys()));
        }
        return place;
    }

    private int place(String key) {
        int low = 0;
        int high = entries.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).key().compareTo(key);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -low - 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Catalog<?> that && section.equals(that.section) && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return 31 * section.hashCode() + entries.hashCode();
    }

    /** Returns the section and how many entries there are: {@code "parties: 12"}. */
    @Override
    public String toString() {
        return section.name() + ": " + entries.size();
    }
}
