// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
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
        };
    }
}
