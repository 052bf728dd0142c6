// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An object with named fields: each is listed once, with its codec and its part of the whole, and last the constructor that
 * takes the parts in the same order. A rule that the constructor enforces becomes a problem of the object.
 */
final class Shape<T> implements Codec<T> {
    private static final String ID = "id";

    private final Fields<T> fields;
    private final Function<Parts, T> make;
    private final boolean oneLine;
    private final Handles handles;

    /**
     * By what a change takes hold of an object.
     *
     * @param keys the fields that tell it from others in a list
     * @param counted the field whose number is meant when the object itself is reckoned with; empty if there is none
     */
    private record Handles(List<String> keys, String counted) {}

    private Shape(Fields<T> fields, Function<Parts, T> make, boolean oneLine, Handles handles) {
        this.fields = fields;
        this.make = make;
        this.oneLine = oneLine;
        this.handles = handles;
    }

    private static <T> Shape<T> of(Function<Parts, T> make, List<Field<? super T, ?>> list) {
        Fields<T> fields = new Fields<>(list);
        List<String> keys = fields.names().contains(ID) ? List.of(ID) : List.of();
        return new Shape<>(fields, make, false, new Handles(keys, ""));
    }

    /** Returns the same shape, written on one line. */
    Shape<T> onOneLine() {
        return new Shape<>(fields, make, true, handles);
    }

    /** Returns the same shape of objects that these fields tell from each other, not their id. */
    Shape<T> keyedBy(String... keys) {
        return new Shape<>(fields, make, oneLine, new Handles(List.of(keys), handles.counted));
    }

    /** Returns the same shape of objects that are reckoned with by the number in one field. */
    Shape<T> countedBy(String field) {
        return new Shape<>(fields, make, oneLine, new Handles(handles.keys, field));
    }

    /** Returns the same shape with the name and version of a format in front. */
    Shape<T> under(Header header) {
        List<Field<? super T, ?>> all = ImmutableList.<Field<? super T, ?>>builder()
                .add(header.<T>formatField())
                .add(header.<T>versionField())
                .addAll(fields.list())
                .build();
        return of(parts -> make.apply(parts.from(2)), all);
    }

    Fields<T> fields() {
        return fields;
    }

    @Override
    public @Nullable T read(Reading in) throws IOException {
        int mark = in.kept().mark();
        Parts parts = fields.read(in);
        T value = parts != null && fields.complete(parts, in) ? make(parts, in) : null;
        if (value == null) {
            in.kept().lose(mark);
        }
        return value;
    }

    /** Makes the value of complete parts, or reports the rule that they break. */
    @Nullable
    T make(Parts parts, Reading in) {
        try {
            return make.apply(parts);
        } catch (Faults.Found found) {
            found.faults().forEach((part, message) -> in.reportRuleAfterwards(in.pointer() + part, message));
            return null;
        } catch (IllegalArgumentException | ArithmeticException broken) {
            in.reportRule(broken);
            return null;
        }
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        out.startObject(oneLine);
        fields.write(value, out);
        out.endObject(oneLine);
    }

    @Override
    public T inside(T value, Route route) {
        return make.apply(fields.changed(value, route));
    }

    @Override
    public T computed(T value, Route route) {
        return handles.counted.isEmpty()
                ? Codec.super.computed(value, route)
                : inside(value, route.into(handles.counted));
    }

    @Override
    public String pointer(T value, Route route) {
        return route.isAtEnd() ? "" : fields.pointer(value, route);
    }

    @Override
    public List<String> keyOf(T value) {
        return handles.keys.stream().map(key -> fields.partOf(value, key)).toList();
    }

    @Override
    public List<String> keyNames() {
        return handles.keys;
    }

    /** A constructor without parts. */
    static <T> Shape<T> shape(Supplier<T> make) {
        return of(p -> make.get(), ImmutableList.of());
    }

    /** A constructor of 1 part. */
    interface Of1<T, A> {
        T make(A a);
    }

    static <T, A> Shape<T> shape(Field<T, A> a, Of1<T, A> make) {
        return of(p -> make.make(p.at(0)), ImmutableList.of(a));
    }

    /** A constructor of 2 parts. */
    interface Of2<T, A, B> {
        T make(A a, B b);
    }

    static <T, A, B> Shape<T> shape(Field<T, A> a, Field<T, B> b, Of2<T, A, B> make) {
        return of(p -> make.make(p.at(0), p.at(1)), ImmutableList.of(a, b));
    }

    /** A constructor of 3 parts. */
    interface Of3<T, A, B, C> {
        T make(A a, B b, C c);
    }

    static <T, A, B, C> Shape<T> shape(Field<T, A> a, Field<T, B> b, Field<T, C> c, Of3<T, A, B, C> make) {
        return of(p -> make.make(p.at(0), p.at(1), p.at(2)), ImmutableList.of(a, b, c));
    }

    /** A constructor of 4 parts. */
    interface Of4<T, A, B, C, D> {
        T make(A a, B b, C c, D d);
    }

    static <T, A, B, C, D> Shape<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Of4<T, A, B, C, D> make) {
        return of(p -> make.make(p.at(0), p.at(1), p.at(2), p.at(3)), ImmutableList.of(a, b, c, d));
    }

    /** A constructor of 5 parts. */
    interface Of5<T, A, B, C, D, E> {
        T make(A a, B b, C c, D d, E e);
    }

    static <T, A, B, C, D, E> Shape<T> shape(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Field<T, E> e, Of5<T, A, B, C, D, E> make) {
        return of(p -> make.make(p.at(0), p.at(1), p.at(2), p.at(3), p.at(4)), ImmutableList.of(a, b, c, d, e));
    }

    /** A constructor of 6 parts. */
    interface Of6<T, A, B, C, D, E, F> {
        T make(A a, B b, C c, D d, E e, F f);
    }

    static <T, A, B, C, D, E, F> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Of6<T, A, B, C, D, E, F> make) {
        return of(
                p -> make.make(p.at(0), p.at(1), p.at(2), p.at(3), p.at(4), p.at(5)),
                ImmutableList.of(a, b, c, d, e, f));
    }

    /** A constructor of 7 parts. */
    interface Of7<T, A, B, C, D, E, F, G> {
        T make(A a, B b, C c, D d, E e, F f, G g);
    }

    static <T, A, B, C, D, E, F, G> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Of7<T, A, B, C, D, E, F, G> make) {
        return of(
                p -> make.make(p.at(0), p.at(1), p.at(2), p.at(3), p.at(4), p.at(5), p.at(6)),
                ImmutableList.of(a, b, c, d, e, f, g));
    }

    /** A constructor of 8 parts. */
    interface Of8<T, A, B, C, D, E, F, G, H> {
        T make(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    static <T, A, B, C, D, E, F, G, H> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Of8<T, A, B, C, D, E, F, G, H> make) {
        return of(
                p -> make.make(p.at(0), p.at(1), p.at(2), p.at(3), p.at(4), p.at(5), p.at(6), p.at(7)),
                ImmutableList.of(a, b, c, d, e, f, g, h));
    }

    /** A constructor of 9 parts. */
    interface Of9<T, A, B, C, D, E, F, G, H, I> {
        T make(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    static <T, A, B, C, D, E, F, G, H, I> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Of9<T, A, B, C, D, E, F, G, H, I> make) {
        return of(
                p -> make.make(p.at(0), p.at(1), p.at(2), p.at(3), p.at(4), p.at(5), p.at(6), p.at(7), p.at(8)),
                ImmutableList.of(a, b, c, d, e, f, g, h, i));
    }

    /** A constructor of 10 parts. */
    interface Of10<T, A, B, C, D, E, F, G, H, I, J> {
        T make(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    static <T, A, B, C, D, E, F, G, H, I, J> Shape<T> shape(
            Field<T, A> a,
            Field<T, B> b,
            Field<T, C> c,
            Field<T, D> d,
            Field<T, E> e,
            Field<T, F> f,
            Field<T, G> g,
            Field<T, H> h,
            Field<T, I> i,
            Field<T, J> j,
            Of10<T, A, B, C, D, E, F, G, H, I, J> make) {
        return of(
                p -> make.make(
                        p.at(0), p.at(1), p.at(2), p.at(3), p.at(4), p.at(5), p.at(6), p.at(7), p.at(8), p.at(9)),
                ImmutableList.of(a, b, c, d, e, f, g, h, i, j));
    }
}
