// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;
import org.liancun.money.Ratio;

/**
 * A value written as one text.
 *
 * @param expected what the text must be, for messages
 * @param repeats whether the same values tend to come again and again, so that remembering them pays
 * @param parse reads the text; throws what the domain throws
 * @param print writes a text that {@code parse} reads back
 */
record Scalar<T>(Expected expected, Repeats repeats, Function<String, T> parse, Function<T, String> print)
        implements Codec<T> {
    enum Repeats {
        OFTEN,
        SELDOM
    }

    @Override
    public @Nullable T read(Reading in) throws IOException {
        if (!in.isAt(JsonToken.VALUE_STRING, expected, this::reads)) {
            return null;
        }
        String text = in.text();
        @SuppressWarnings("unchecked") // only what parse returned is ever remembered under this codec
        T known = repeats == Repeats.OFTEN ? (T) in.memory().of(this, text) : null;
        return known == null ? parse(text, in) : known;
    }

    private boolean reads(String text) {
        try {
            parse.apply(text);
            return true;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            return false;
        }
    }

    private @Nullable T parse(String text, Reading in) throws IOException {
        if (hasHalfPair(text)) {
            in.report(Kind.UNREADABLE, Expected.WHOLE_CHARACTERS.toString(), "");
            return null;
        }
        try {
            T value = parse.apply(text);
            if (repeats == Repeats.OFTEN) {
                in.memory().put(this, text, value);
            }
            return value;
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
            in.report(Kind.UNREADABLE, expected.toString(), "");
            return null;
        }
    }

    /** Tells whether a text has half a surrogate pair, which an escape can write but no file in UTF-8 can hold. */
    static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
            }
        }
        return false;
    }

    /** Works out another number; money is rounded half up to the fen, everything else stays exact. */
    @Override
    public T computed(T value, Route route) {
        String text = expected.isNumber() ? print.apply(value) : "";
        if (!isNumber(text)) {
            return Codec.super.computed(value, route);
        }
        Ratio number = computed(text, route);
        String becomes = expected == Expected.MONEY
                ? number.rounded(2, RoundingMode.HALF_UP).toPlainString()
                : number.plain();
        if (!reads(becomes)) {
            throw new IllegalArgumentException(
                    "Value at " + route.here() + " must be " + expected + ", but became " + becomes);
        }
        return parse.apply(becomes);
    }

    private static Ratio computed(String text, Route route) {
        try {
            return route.edit().of(Ratio.parse(text)).orElseThrow();
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException(
                    "Value at " + route.here() + " must stay within 18 digits, but was " + text + " and grew larger",
                    overflow);
        }
    }

    /** Tells whether a text is a number, with a percent sign or as a fraction too. */
    static boolean isNumber(String text) {
        try {
            Ratio.parse(text);
            return true;
        } catch (IllegalArgumentException | ArithmeticException other) {
            return false;
        }
    }

    @Override
    public void write(T value, Writing out) throws IOException {
        out.text(print.apply(value));
    }

    @Override
    public boolean isScalar() {
        return true;
    }
}
