// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;

/**
 * A list of values of one type, in the order of the file.
 *
 * @param element how each value stands in the file
 * @param keep what becomes of the list when some of its elements cannot be had
 */
record Listing<T>(Codec<T> element, Keep keep) implements Codec<List<T>> {
    enum Keep {
        /** The others are kept, and where they stood is remembered: for the long lists of a document. */
        OTHERS,
        /** The list cannot be had either: for the parts of one thing. */
        NOTHING,
        /** The same, and there may not be many, since each is held against all others. */
        NOTHING_OF_MANY
    }

    /** Obtains the list of the parts of one thing. */
    static <T> Listing<T> list(Codec<T> element) {
        return new Listing<>(element, Keep.NOTHING);
    }

    /** Obtains the list of the parts of one thing that are held against each other. */
    static <T> Listing<T> few(Codec<T> element) {
        return new Listing<>(element, Keep.NOTHING_OF_MANY);
    }

    /** Obtains one of the long lists of a document. */
    static <T> Listing<T> section(Codec<T> element) {
        return new Listing<>(element, Keep.OTHERS);
    }

    /** Obtains the same list in the order in which the domain keeps it, whatever the order in the file. */
    Codec<List<T>> sorted(Comparator<? super T> order) {
        return new Sorted<>(this, order);
    }

    @Override
    public @Nullable List<T> read(Reading in) throws IOException {
        if (!in.isAt(JsonToken.START_ARRAY, Expected.LIST)) {
            return null;
        }
        List<T> values = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (int index = 0; in.nextElement(); index++) {
            T value = element.read(in);
            if (value == null) {
                gaps.add(index);
            } else {
                values.add(value);
            }
        }
        if (!gaps.isEmpty()) {
            in.kept().keepOnly(in.pointer(), without(gaps, values.size()));
        }
        if (keep == Keep.NOTHING_OF_MANY && values.size() > Limits.FEW) {
            in.reportPast("", Kind.TOO_LONG, "[ ]", Expected.AT_MOST_FEW.toString());
            return null;
        }
        return gaps.isEmpty() || keep == Keep.OTHERS ? values : null;
    }

    /** Returns the places of those that were kept. */
    private static List<Integer> without(List<Integer> gaps, int kept) {
        List<Integer> places = new ArrayList<>();
        int gap = 0;
        for (int place = 0; places.size() < kept; place++) {
            if (gap < gaps.size() && gaps.get(gap) == place) {
                gap++;
            } else {
                places.add(place);
            }
        }
        return places;
    }

    @Override
    public void write(List<T> values, Writing out) throws IOException {
        out.startList(element.isScalar());
        for (T value : values) {
            element.write(value, out);
        }
        out.endList(element.isScalar());
    }

    /** Changes the element to which the next steps lead; what is put under a key that no element has is added at the end. */
    @Override
    public List<T> inside(List<T> values, Route route) {
        List<T> changed = new ArrayList<>(values);
        int index = indexOf(values, route);
        if (index < 0) {
            changed.add(added(element, keys(values), route));
        } else if (element.keySteps() == 0) {
            changed.set(index, changedAt(index, values, route));
        } else {
            Optional<T> now = changed(element, changed.remove(index), route);
            changed.addAll(index, now.map(List::of).orElse(List.of()));
        }
        return changed;
    }

    /** Changes an element that only its place tells from the others; it may not go, or the others would be at other places. */
    private T changedAt(int index, List<T> values, Route route) {
        return element.change(values.get(index), route.onward(1))
                .orElseThrow(() -> new IllegalArgumentException("List at " + route.here()
                        + " must be put as a whole, since its elements have no ids, but " + index + " was dropped"));
    }

    /**
     * Changes an element, or drops it, where the next steps are its key.
     *
     * @throws IllegalArgumentException if it no longer has that key
     */
    static <E> Optional<E> changed(Codec<E> element, E value, Route route) {
        Route onward = route.onward(element.keySteps());
        Optional<E> now = element.change(value, onward);
        now.map(element::keyOf).filter(key -> !route.goesOnWith(key)).ifPresent(other -> {
            throw new IllegalArgumentException("Entry " + onward.here()
                    + " must keep what tells it from others, but became " + route.here() + "/"
                    + String.join("/", other));
        });
        return now;
    }

    @Override
    public String pointer(List<T> values, Route route) {
        int index = indexOf(values, route);
        return index < 0
                ? ""
                : "/" + index
                        + element.pointer(
                                values.get(index),
                                route.onward(keyAt(index, values).size()));
    }

    /** Returns the place of the element to which the next steps lead, or -1. */
    private int indexOf(List<T> values, Route route) {
        for (int i = 0; i < values.size(); i++) {
            if (route.goesOnWith(keyAt(i, values))) {
                return i;
            }
        }
        return -1;
    }

    private List<String> keyAt(int index, List<T> values) {
        return element.keySteps() == 0 ? List.of(String.valueOf(index)) : element.keyOf(values.get(index));
    }

    private List<String> keys(List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> String.join("/", keyAt(i, values)))
                .toList();
    }

    /**
     * Returns what is put under a key that no element has.
     *
     * @throws IllegalArgumentException if nothing is put at the end of the route, or something with another key
     */
    static <E> E added(Codec<E> element, Collection<String> known, Route route) {
        route.requireLeft(element.keyNames());
        E added = (route.hasLeft(element.keySteps()) ? element.put(route) : Optional.<E>empty())
                .orElseThrow(() -> route.unknown(known));
        List<String> key = element.keyOf(added);
        if (!route.goesOnWith(key)) {
            throw new IllegalArgumentException(
                    "Value put at " + String.join("/", route.steps()) + " must bear the name " + route.rest()
                            + " that its path gives it, but bore " + String.join("/", key));
        }
        return added;
    }

    /** Works out another number for each element. */
    @Override
    public List<T> computed(List<T> values, Route route) {
        return values.stream().map(value -> element.computed(value, route)).toList();
    }

    /** A list that is brought into an order after reading; pointers to its elements still say where they stand. */
    private record Sorted<T>(Listing<T> list, Comparator<? super T> order) implements Codec<List<T>> {
        @Override
        public @Nullable List<T> read(Reading in) throws IOException {
            List<T> values = list.read(in);
            if (values == null) {
                return null;
            }
            List<Integer> indices = IntStream.range(0, values.size())
                    .boxed()
                    .sorted((a, b) -> order.compare(values.get(a), values.get(b)))
                    .toList();
            in.kept().reorder(in.pointer(), indices);
            return indices.stream().map(values::get).toList();
        }

        @Override
        public void write(List<T> values, Writing out) throws IOException {
            list.write(values, out);
        }

        @Override
        public List<T> inside(List<T> values, Route route) {
            return list.inside(values, route).stream().sorted(order).toList();
        }

        @Override
        public String pointer(List<T> values, Route route) {
            return list.pointer(values, route);
        }

        @Override
        public List<T> computed(List<T> values, Route route) {
            return list.computed(values, route);
        }
    }
}
