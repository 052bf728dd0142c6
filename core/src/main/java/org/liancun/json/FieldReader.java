// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;

/** Reads the fields of an object in whatever order they stand; what is unknown or stands twice is reported and skipped. */
final class FieldReader {
    private final ImmutableList<String> names;
    private final SerializedString[] inOrder;
    private final Codec<?>[] codecs;

    FieldReader(Collection<String> names, Collection<? extends Codec<?>> codecs) {
        this.names = ImmutableList.copyOf(names);
        this.inOrder = names.stream().map(SerializedString::new).toArray(SerializedString[]::new);
        this.codecs = codecs.toArray(new Codec<?>[0]);
    }

    ImmutableList<String> names() {
        return names;
    }

    /** Reads the parts of the object at the current token, or nothing if it is no object. */
    @Nullable
    Parts read(Reading in) throws IOException {
        return read(in, parts -> names);
    }

    /** The same where what was read so far tells which fields there may be. */
    @Nullable
    Parts read(Reading in, Function<Parts, List<String>> allowed) throws IOException {
        if (!in.isAt(JsonToken.START_OBJECT, Expected.OBJECT)) {
            return null;
        }
        Parts parts = new Parts(inOrder.length);
        int guess = 0;
        while (true) {
            boolean guessed = guess < inOrder.length && in.isNextField(inOrder[guess]);
            String name = guessed || guess < inOrder.length ? in.fieldName() : in.nextField();
            if (name == null) {
                return parts;
            }
            int index = guessed ? guess : names.indexOf(name);
            if (index < 0) {
                skipUnknown(name, allowed.apply(parts), parts, in);
            } else if (parts.meet(index)) {
                in.next();
                parts.put(index, codecs[index].read(in));
                guess = index + 1;
            } else {
                in.report(Kind.DUPLICATE_FIELD, "", "");
                in.skipField();
            }
        }
    }

    private void skipUnknown(String name, List<String> allowed, Parts parts, Reading in) throws IOException {
        int meant = names.indexOf(in.reportUnknown(Kind.UNKNOWN_FIELD, name, allowed));
        if (meant >= 0) {
            parts.meetMisspelt(meant);
        }
        in.skipField();
    }
}
