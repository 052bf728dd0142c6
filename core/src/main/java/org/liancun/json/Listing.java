// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
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
        for (int i = 0; i < values.size(); i++) {
            List<String> key = keyAt(i, values);
            if (route.goesOnWith(key)) {
                Optional<T> element = this.element.change(values.get(i), route.onward(key.size()));
                changed.remove(i);
                changed.addAll(i, element.map(List::of).orElse(List.of()));
                return changed;
            }
        }
        changed.add(added(route).orElseThrow(() -> route.unknown(keys(values))));
        return changed;
    }

    private List<String> keyAt(int index, List<T> values) {
        return element.keySteps() == 0 ? List.of(String.valueOf(index)) : element.keyOf(values.get(index));
    }

    private List<String> keys(List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> String.join("/", keyAt(i, values)))
                .toList();
    }

    private Optional<T> added(Route route) {
        Optional<T> added = route.hasLeft(element.keySteps()) ? element.put(route) : Optional.empty();
        added.map(element::keyOf).filter(key -> !route.goesOnWith(key)).ifPresent(key -> {
            throw new IllegalArgumentException(
                    "Value put at " + String.join("/", route.steps()) + " must bear the name " + route.rest()
                            + " that its path gives it, but bore " + String.join("/", key));
        });
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
        public List<T> computed(List<T> values, Route route) {
            return list.computed(values, route);
        }
    }
}
