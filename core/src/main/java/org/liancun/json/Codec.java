// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How values of one type stand in a file. Reading never throws for a wrong value; it reports and goes on. */
interface Codec<T> {
    /**
     * Reads the value that begins at the current token and stops at its last token. Returns nothing when the value cannot be
     * had; everything wrong with it has then been reported.
     *
     * @throws IOException if the document is not JSON or exceeds a limit, which ends all reading
     */
    @Nullable
    T read(Reading in) throws IOException;

    /** Writes the value. */
    void write(T value, Writing out) throws IOException;

    /** Tells whether the value is a single text or number, so that a list of them fits one line. */
    default boolean isScalar() {
        return false;
    }

    /**
     * Returns the value with one place changed, or nothing if it is the value itself that goes.
     *
     * @param route the way to the place from here
     * @throws IllegalArgumentException if there is no such place, or the change breaks a rule
     * @throws FormatException if what is put there is not what must stand there
     */
    default Optional<T> change(T value, Route route) {
        if (!route.isAtEnd()) {
            return Optional.of(inside(value, route));
        }
        return route.edit().isRelative() ? Optional.of(computed(value, route)) : put(route);
    }

    /** Returns what a change puts at a place, or nothing if it puts nothing there. */
    default Optional<T> put(Route route) {
        return route.edit()
                .value()
                .map(json -> Format.readPlain(json.getBytes(UTF_8), this).orThrow());
    }

    /** Returns the value with one place inside it changed; a value without parts has none. */
    default T inside(T value, Route route) {
        throw route.unknown(List.of());
    }

    /** Returns the value with the number that its own becomes; most values are no number. */
    default T computed(T value, Route route) {
        throw new IllegalArgumentException("Value at " + route.here() + " must be a number, but was none");
    }

    /** Returns where a route leads from here as a JSON pointer, as far as it leads somewhere. */
    default String pointer(T value, Route route) {
        return "";
    }

    /** Returns the steps that lead to a value in a list; none if only its place tells it from others. */
    default List<String> keyOf(T value) {
        return List.of();
    }

    /** Returns what the steps are that lead to a value in a list; nothing if only its place tells it from others. */
    default List<String> keyNames() {
        return List.of();
    }

    /** Returns how many they are. */
    default int keySteps() {
        return keyNames().size();
    }

    /** Obtains a codec that is defined further down because the two hold each other. */
    static <T> Codec<T> later(Supplier<Codec<T>> codec) {
        return new Codec<>() {
            @Override
            public @Nullable T read(Reading in) throws IOException {
                return codec.get().read(in);
            }

            @Override
            public void write(T value, Writing out) throws IOException {
                codec.get().write(value, out);
            }

            @Override
            public T inside(T value, Route route) {
                return codec.get().inside(value, route);
            }

            @Override
            public T computed(T value, Route route) {
                return codec.get().computed(value, route);
            }

            @Override
            public String pointer(T value, Route route) {
                return codec.get().pointer(value, route);
            }

            @Override
            public List<String> keyOf(T value) {
                return codec.get().keyOf(value);
            }

            @Override
            public List<String> keyNames() {
                return codec.get().keyNames();
            }
        };
    }
}
