// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value that is mostly a single text and stands as such; where that does not say all, as an object with its parts.
 *
 * @param text how it stands as a text
 * @param isText whether the text says all
 * @param other the type of those of which it does not
 * @param parts how these stand
 */
record TextOr<T, S extends T>(Scalar<T> text, Predicate<T> isText, Class<S> other, Codec<S> parts) implements Codec<T> {
    @Override
    public @Nullable T read(Reading in) throws IOException {
        return in.token() == JsonToken.START_OBJECT ? parts.read(in) : text.read(in);
    }

    @Override
    public T inside(T value, Route route) {
        return parts.inside(other.cast(value), route);
    }

    @Override
    public T computed(T value, Route route) {
        return isText.test(value) ? text.computed(value, route) : parts.computed(other.cast(value), route);
    }

    @Override
    public String pointer(T value, Route route) {
        return isText.test(value) ? "" : parts.pointer(other.cast(value), route);
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        if (isText.test(value)) {
            text.write(value, out);
        } else {
            parts.write(other.cast(value), out);
        }
    }
}
