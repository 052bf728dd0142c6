// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonParser;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of the formats of a whole file.
 *
 * @param header its name and version
 * @param codec how its values stand in a file, header included
 */
record Format<T>(Header header, Codec<T> codec) {
    /** Obtains the format of a file that has the fields of a shape below the header. */
    static <T> Format<T> of(Header header, Shape<T> content) {
        return new Format<>(header, content.under(header));
    }

    /** What came of reading a file: a value if nothing was wrong, else problems. */
    record Outcome<T>(@Nullable T value, List<Problem> problems) {
        T orThrow() {
            if (value == null || !problems.isEmpty()) {
                throw new FormatException(problems);
            }
            return value;
        }

        /** Returns the same outcome with a part of the value. */
        <R> Outcome<R> map(Function<? super T, ? extends R> part) {
            return new Outcome<>(value == null ? null : part.apply(value), problems);
        }
    }

    Outcome<T> read(byte[] bytes) {
        Document document = new Document(bytes);
        Problems problems = new Problems();
        T value = document.isReadable(problems) ? read(document, problems) : null;
        return new Outcome<>(value, problems.isEmpty() ? ImmutableList.of() : problems.placedIn(document));
    }

    /** Tells whether a document names this format at its top. */
    boolean isOf(byte[] bytes) {
        Document document = new Document(bytes);
        Problems problems = new Problems();
        return document.isReadable(problems) && attempt(document, problems, header::isAtTop) == Boolean.TRUE;
    }

    private @Nullable T read(Document document, Problems problems) {
        boolean isThis = attempt(document, problems, header::isAtTop) == Boolean.TRUE;
        return isThis ? attempt(document, problems, in -> toEnd(codec, in)) : null;
    }

    /** Reads a document that has no header. */
    static <T> Outcome<T> readPlain(byte[] bytes, Codec<T> codec) {
        Document document = new Document(bytes);
        Problems problems = new Problems();
        T value = document.isReadable(problems) ? attempt(document, problems, in -> toEnd(codec, in)) : null;
        return new Outcome<>(value, problems.isEmpty() ? ImmutableList.of() : problems.placedIn(document));
    }

    private static <T> @Nullable T toEnd(Codec<T> codec, Reading in) throws IOException {
        T value = codec.read(in);
        if (in.next() != null) {
            in.report(Problem.Kind.TRAILING, "", "");
        }
        return value;
    }

    private interface Attempt<R> {
        @Nullable
        R read(Reading in) throws IOException;
    }

    private static <R> @Nullable R attempt(Document document, Problems problems, Attempt<R> attempt) {
        try (JsonParser tokens = document.tokens()) {
            try {
                tokens.nextToken();
                return attempt.read(new Reading(document, tokens, problems));
            } catch (IOException broken) {
                new Breakage(document, tokens).report(broken, problems);
                return null;
            }
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed); // an array of bytes opens and closes without fail
        }
    }

    String write(T value) {
        try {
            return Writing.document(codec, value);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten); // a string takes whatever is written
        }
    }
}
