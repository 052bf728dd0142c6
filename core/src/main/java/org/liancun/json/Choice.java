// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;

/**
 * An object whose {@code "type"} names one of several shapes. The type need not come first: the fields of all shapes are read
 * side by side, so a field that several shapes have must have the same codec in each.
 */
final class Choice<T> implements Codec<T> {
    private static final String TYPE = "type";

    private final Names<Case<? extends T>> cases;
    private final FieldReader all;

    /** One of the shapes. */
    record Case<C>(String type, Class<C> of, Shape<C> shape) {
        void write(Object value, Writing out) throws IOException {
            out.name(TYPE);
            out.text(type);
            shape.fields().write(of.cast(value), out);
        }

        C inside(Object value, Route route) {
            return shape.inside(of.cast(value), route);
        }

        C computed(Object value, Route route) {
            return shape.computed(of.cast(value), route);
        }

        String pointer(Object value, Route route) {
            return shape.pointer(of.cast(value), route);
        }

        List<String> keyOf(Object value) {
            return shape.keyOf(of.cast(value));
        }
    }

    private Choice(List<Case<? extends T>> cases) {
        this.cases = Names.of(cases, Case::type);
        Map<String, Codec<?>> merged = new LinkedHashMap<>();
        merged.put(TYPE, this.cases);
        cases.forEach(c -> c.shape.fields().list().forEach(f -> merged.put(f.name(), f.codec())));
        this.all = new FieldReader(merged.keySet(), merged.values());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Choice<T> oneOf(Case<? extends T>... cases) {
        return new Choice<>(List.of(cases));
    }

    /** Obtains one of the shapes. */
    static <C> Case<C> when(String type, Class<C> of, Shape<C> shape) {
        return new Case<>(type, of, shape);
    }

    /** Obtains one that has no fields but its type. */
    static <C> Case<C> when(String type, Class<C> of, Supplier<C> make) {
        return new Case<>(type, of, Shape.shape(make));
    }

    List<Case<? extends T>> cases() {
        return cases.values();
    }

    @Override
    public @Nullable T read(Reading in) throws IOException {
        int mark = in.kept().mark();
        Parts parts = all.read(in, this::allowed);
        T value = parts == null ? null : choose(parts, in);
        if (value == null) {
            in.kept().lose(mark);
        }
        return value;
    }

    private @Nullable T choose(Parts parts, Reading in) {
        if (!parts.isPresent(0) && !parts.isMisspelt(0)) {
            in.reportPast("", Kind.MISSING_FIELD, "{ }", TYPE);
        }
        return parts.has(0) ? read(parts.<Case<? extends T>>at(0).shape, parts, in) : null;
    }

    private <C> @Nullable C read(Shape<C> shape, Parts read, Reading in) {
        List<String> names = shape.fields().names();
        Parts parts = new Parts(names.size());
        for (int i = 1; i < all.names().size(); i++) {
            String name = all.names().get(i);
            int index = names.indexOf(name);
            if (index >= 0) {
                parts.take(index, read, i);
            } else if (read.isPresent(i)) {
                in.reportPast("/" + name, Kind.UNKNOWN_FIELD, '"' + name + '"', String.join(", ", allowed(shape)));
            }
        }
        return shape.fields().complete(parts, in) ? shape.make(parts, in) : null;
    }

    /** Returns the fields of the shape if its type has been read, else those of all shapes. */
    private List<String> allowed(Parts read) {
        return read.has(0) ? allowed(read.<Case<? extends T>>at(0).shape) : all.names();
    }

    private static List<String> allowed(Shape<?> shape) {
        return ImmutableList.<String>builder()
                .add(TYPE)
                .addAll(shape.fields().names())
                .build();
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        out.startObject(true);
        caseOf(value).write(value, out);
        out.endObject(true);
    }

    private Case<? extends T> caseOf(T value) {
        return cases().stream().filter(c -> c.of.isInstance(value)).findFirst().orElseThrow();
    }

    @Override
    public T inside(T value, Route route) {
        return caseOf(value).inside(value, route);
    }

    @Override
    public T computed(T value, Route route) {
        return caseOf(value).computed(value, route);
    }

    @Override
    public String pointer(T value, Route route) {
        return caseOf(value).pointer(value, route);
    }

    @Override
    public List<String> keyOf(T value) {
        return caseOf(value).keyOf(value);
    }

    @Override
    public List<String> keyNames() {
        return cases().get(0).shape.keyNames();
    }
}
