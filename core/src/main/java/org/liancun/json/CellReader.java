// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;
import org.liancun.json.Scalar.Repeats;
import org.liancun.text.Clip;

/** Reads one part of every row: from a column, or the same text each time. What was read lately is not read again. */
final class CellReader<T> {
    private static final int NOWHERE = -1;

    private final Scalar<T> scalar;
    private final String name;
    private final int place;
    private final String constant;
    private final Map<String, T> known = new HashMap<>();
    private @Nullable String lastText;
    private @Nullable T last;

    private CellReader(Scalar<T> scalar, String name, int place, String constant) {
        this.scalar = scalar;
        this.name = name;
        this.place = place;
        this.constant = constant;
    }

    /** Obtains a reader of a column. */
    static <T> CellReader<T> at(int place, String name, Scalar<T> scalar) {
        return new CellReader<>(scalar, name, place, "");
    }

    /** Obtains a reader of a part that no column holds. */
    static <T> CellReader<T> constant(String text, String name, Scalar<T> scalar) {
        return new CellReader<>(scalar, name, NOWHERE, text);
    }

    /** Returns the value in a row, or nothing and adds what is wrong with it. */
    @Nullable
    T read(TableRow row, List<Problem> problems) {
        String text = place == NOWHERE ? constant : row.cells().get(place);
        if (text.equals(lastText)) {
            return last;
        }
        try {
            T value = read(text);
            lastText = text;
            last = value;
            return value;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            String shown = Clip.of('"' + text + '"');
            String expected = scalar.expected().toString();
            problems.add(new Problem(pointer(), row.line(), place + 1, Kind.UNREADABLE, shown, expected, ""));
            return null;
        }
    }

    /** Returns the JSON pointer of the cells. */
    String pointer() {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private T read(String text) {
        if (scalar.repeats() == Repeats.SELDOM) {
            return scalar.parse().apply(text);
        }
        T value = known.get(text);
        if (value == null) {
            value = scalar.parse().apply(text);
            if (known.size() < Limits.MEMORY) {
                known.put(text, value);
            }
        }
        return value;
    }
}
