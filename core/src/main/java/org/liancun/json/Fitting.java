// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A section whose parts must fit together, with everything that does not fit at its place.
 *
 * @param parts how the parts stand in the file
 * @param problems what does not fit, by pointers from the section
 * @param whole makes the section of parts that fit
 * @param loose makes a section of parts that do not, leaving out how they are connected
 * @param partsOf the parts of a section, for writing
 */
record Fitting<P, T>(
        Codec<P> parts,
        Function<P, Map<String, String>> problems,
        Function<P, T> whole,
        BiFunction<P, Firsts, T> loose,
        Function<T, P> partsOf)
        implements Codec<T> {
    @Override
    public @Nullable T read(Reading in) throws IOException {
        P read = parts.read(in);
        if (read == null) {
            return null;
        }
        Map<String, String> misfits = problems.apply(read);
        String section = in.pointer();
        misfits.forEach((pointer, message) -> in.reportRuleAfterwards(section + pointer, message));
        return misfits.isEmpty()
                ? whole.apply(read)
                : loose.apply(read, new Firsts(section, misfits.keySet(), in.kept()));
    }

    /** What is left of the lists of a section that does not fit, by the pointers of its misfits. */
    record Firsts(String section, Set<String> misfits, Kept kept) {
        /** Leaves out whatever bears an id for the second time. */
        <E> List<E> of(String list, List<E> elements, Function<E, String> idOf) {
            Set<String> used = new HashSet<>();
            return only(list, elements, i -> used.add(idOf.apply(elements.get(i))));
        }

        /** Leaves out whatever has a misfit in it. */
        <E> List<E> sound(String list, List<E> elements) {
            Set<Integer> misfitting = misfits.stream()
                    .filter(pointer -> pointer.startsWith(list + "/"))
                    .map(pointer -> pointer.substring(list.length() + 1))
                    .map(rest -> Integer.valueOf(rest.substring(0, rest.indexOf('/'))))
                    .collect(toSet());
            return only(list, elements, i -> !misfitting.contains(i));
        }

        /** Counts an id as that of something left out. */
        void lose(String id) {
            kept.lose(id);
        }

        private <E> List<E> only(String list, List<E> elements, IntPredicate which) {
            List<Integer> left =
                    IntStream.range(0, elements.size()).filter(which).boxed().toList();
            kept.reorder(section + list, left);
            return left.stream().map(elements::get).toList();
        }
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        parts.write(partsOf.apply(value), out);
    }
}
