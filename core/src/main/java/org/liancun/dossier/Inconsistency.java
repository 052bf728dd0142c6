// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * Something in a dossier that does not fit the rest of it, with its place.
 *
 * <p>The parts are enough to write the sentence in any language; {@link #message()} writes it in English.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pointer the place as a JSON pointer into the file format, for example {@code /income/entries/3/village}
 * @param kind what is wrong
 * @param subject what stands at the place, for example {@code Village of an income entry}
 * @param value the text found there
 * @param expected what is allowed there, for example {@code the id of a village}
 * @param nearest the known word most like the value, {@code ""} if none is near
 */
public record Inconsistency(String pointer, Kind kind, String subject, String value, String expected, String nearest)
        implements Serializable {

    /** What is wrong with a value. */
    public enum Kind {
        /** The value names something that the dossier does not hold. */
        UNKNOWN,
        /** The value was used before where it may be used once. */
        DUPLICATE,
        /** The value exists but is of another kind or unit than the place asks for. */
        MISMATCH,
        /** The value cannot be worked out: a formula that divides by zero, a pot that cannot be divided. */
        UNDEFINED
    }

    /** Checks that no part is missing. */
    public Inconsistency {
        requireNonNull(pointer, "pointer");
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(value, "value");
        requireNonNull(expected, "expected");
        requireNonNull(nearest, "nearest");
    }

    /** Returns the sentence "Subject must be …, but was …", with the nearest known word where there is one. */
    public String message() {
        String advice = nearest.isEmpty() ? "" : ". Did you mean \"" + nearest + "\"?";
        return subject + " must be " + expected + ", but was \"" + value + "\"" + advice;
    }

    /** Returns the place and the message on one line. */
    @Override
    public String toString() {
        return pointer + ": " + message();
    }
}
