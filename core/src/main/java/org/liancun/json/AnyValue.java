// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;

/** Any value at all, kept as JSON without spaces: what it must be is seen where it is put. */
final class AnyValue implements Codec<String> {
    @Override
    public @Nullable String read(Reading in) throws IOException {
        String json = in.copy();
        if (Scalar.hasHalfPair(json)) {
            in.reportPast("", Kind.UNREADABLE, "", Expected.WHOLE_CHARACTERS.toString());
            return null;
        }
        return json;
    }

    @Override
    public void write(String json, Writing out) throws IOException {
        out.copy(json);
    }
}
