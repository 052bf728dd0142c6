// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;

/** The fields of one kind of object, in the order in which they are written. */
final class Fields<T> {
    private final ImmutableList<Field<? super T, ?>> fields;
    private final FieldReader reader;

    Fields(List<? extends Field<? super T, ?>> fields) {
        this.fields = ImmutableList.copyOf(fields);
        this.reader = new FieldReader(
                this.fields.stream().map(Field::name).toList(),
                this.fields.stream().map(Field::codec).toList());
    }

    List<Field<? super T, ?>> list() {
        return fields;
    }

    List<String> names() {
        return reader.names();
    }

    @Nullable
    Parts read(Reading in) throws IOException {
        return reader.read(in);
    }

    /** Fills in what may be absent, reports what must not be, and tells whether all parts are there. */
    boolean complete(Parts parts, Reading in) {
        boolean complete = true;
        for (int i = 0; i < fields.size(); i++) {
            Field<? super T, ?> field = fields.get(i);
            if (!parts.isPresent(i) && !field.isRequired()) {
                parts.put(i, field.absent());
            } else if (!parts.isPresent(i) && !parts.isMisspelt(i)) {
                in.reportPast("", Kind.MISSING_FIELD, "{ }", field.name());
            }
            complete &= parts.has(i);
        }
        return complete;
    }

    /** Returns a part of a value as a step of a path. */
    String partOf(T value, String name) {
        return String.valueOf(fields.get(names().indexOf(name)).of().apply(value));
    }

    /** Returns where a route leads from an object. */
    String pointer(T value, Route route) {
        int index = names().indexOf(route.step());
        return index < 0 ? "" : fields.get(index).pointer(value, route.onward(1));
    }

    /** Returns the parts of a value with one place changed in that to which the next step leads. */
    Parts changed(T value, Route route) {
        int changed = names().indexOf(route.step());
        if (changed < 0) {
            throw route.unknown(names());
        }
        Parts parts = new Parts(fields.size());
        for (int i = 0; i < fields.size(); i++) {
            Field<? super T, ?> field = fields.get(i);
            parts.put(
                    i,
                    i == changed
                            ? field.changed(value, route.onward(1))
                            : field.of().apply(value));
        }
        return parts;
    }

    void write(T value, Writing out) throws IOException {
        for (Field<? super T, ?> field : fields) {
            field.write(value, out);
        }
    }
}
