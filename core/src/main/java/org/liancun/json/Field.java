// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named part of an object.
 *
 * @param name the name in the file
 * @param codec how its values stand in the file
 * @param of the part of a whole, for writing
 * @param absent what it is when the file does not say; nothing if the file must
 */
record Field<T, F>(
        String name,
        Codec<F> codec,
        Function<T, F> of,
        @Nullable F absent) {
    /** Obtains a field that the file must have. */
    static <T, F> Field<T, F> field(String name, Codec<F> codec, Function<T, F> of) {
        return new Field<>(name, codec, of, null);
    }

    /** Obtains a field that the file may leave out when it has the given value. */
    static <T, F> Field<T, F> optional(String name, Codec<F> codec, Function<T, F> of, F absent) {
        return new Field<>(name, codec, of, absent);
    }

    boolean isRequired() {
        return absent == null;
    }

    /** Returns the part with one place changed. */
    F changed(T whole, Route route) {
        Optional<F> part = codec.change(of.apply(whole), route);
        if (part.isPresent() || absent == null) {
            return part.orElseThrow(
                    () -> new IllegalArgumentException("Value at " + route.here() + " must be there, but was dropped"));
        }
        return absent;
    }

    /** Returns where a route leads from the whole; not into a part that need not be written. */
    String pointer(T whole, Route route) {
        F part = of.apply(whole);
        return part.equals(absent) ? "" : "/" + name + codec.pointer(part, route);
    }

    void write(T whole, Writing out) throws java.io.IOException {
        F part = of.apply(whole);
        if (!part.equals(absent)) {
            out.name(name);
            codec.write(part, out);
        }
    }
}
