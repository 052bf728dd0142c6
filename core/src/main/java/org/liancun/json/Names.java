// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;

/** A closed list of values, each written by its name. */
final class Names<T> implements Codec<T> {
    private final ImmutableMap<String, T> values;
    private final Function<? super T, String> nameOf;
    private final String oneOfAll;

    private Names(ImmutableMap<String, T> values, Function<? super T, String> nameOf) {
        this.values = values;
        this.nameOf = nameOf;
        this.oneOfAll = "one of " + String.join(", ", values.keySet());
    }

    /** Obtains a list from the name of each. */
    static <T> Names<T> of(Collection<? extends T> values, Function<? super T, String> nameOf) {
        ImmutableMap.Builder<String, T> names = ImmutableMap.builder();
        values.forEach(value -> names.put(nameOf.apply(value), value));
        return new Names<>(names.buildOrThrow(), nameOf);
    }

    /** Obtains the constants of an enum by their names. */
    static <E extends Enum<E>> Names<E> of(Class<E> type) {
        return of(ImmutableList.copyOf(type.getEnumConstants()), Enum::name);
    }

    List<T> values() {
        return values.values().asList();
    }

    @Override
    public @Nullable T read(Reading in) throws IOException {
        if (!in.isAt(JsonToken.VALUE_STRING, oneOfAll)) {
            return null;
        }
        String name = in.text();
        T value = values.get(name);
        if (value == null) {
            in.reportUnknown(Kind.UNKNOWN_NAME, name, values.keySet());
        }
        return value;
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        out.text(nameOf.apply(value));
    }

    @Override
    public boolean isScalar() {
        return true;
    }
}
