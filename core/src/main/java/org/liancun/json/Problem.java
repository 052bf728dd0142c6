// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;

/**
 * One thing wrong in a file, and where.
 *
 * <p>Lines and columns count from 1; a column is a character, not a byte. A text that is empty does not apply to the kind of
 * problem. Immutable and thread-safe.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value; empty for the whole document
 * @param line the line on which the value, or the name of the field, begins
 * @param column the column at which it begins
 * @param kind what sort of problem it is
 * @param value what stands in the file, as it stands there (text in quotes), at most 60 characters
 * @param expected what is allowed there, in English
 * @param nearest the known name that was most likely meant; of another format, what reads it
 */
public record Problem(String pointer, int line, int column, Kind kind, String value, String expected, String nearest)
        implements Serializable {
    /** What sort of problem it is; {@code docs/format.md} has one line on each. */
    public enum Kind {
        /** The document has no content. */
        EMPTY,
        /** The bytes are not UTF-8. */
        NOT_UTF8,
        /** The document begins with a byte order mark; reading goes on behind it. */
        BYTE_ORDER_MARK,
        /** The document has more bytes than are read. */
        TOO_LARGE,
        /** Brackets are nested deeper than are read. */
        TOO_DEEP,
        /** A text, a number or a name of a field is longer than is read, or there are too many of them. */
        TOO_LONG,
        /** A character stands where JSON does not allow it. */
        NOT_JSON,
        /** The document ends in the middle. */
        TRUNCATED,
        /** Something follows the end of the document. */
        TRAILING,
        /** The format named at the top is another one. */
        UNKNOWN_FORMAT,
        /** The version named at the top cannot be read. */
        UNKNOWN_VERSION,
        /** A field that the object does not have. */
        UNKNOWN_FIELD,
        /** A field that the object must have. */
        MISSING_FIELD,
        /** A field that stands twice in its object. */
        DUPLICATE_FIELD,
        /** A number where a text must be, a text where a list must be, and so on; also {@code null}. */
        WRONG_TYPE,
        /** A text that does not say what it must: no date, no money, no ratio. */
        UNREADABLE,
        /** A name that is none of a closed list. */
        UNKNOWN_NAME,
        /** An id that names nothing in the document. */
        UNKNOWN_REFERENCE,
        /** Something known, but of another kind or unit than the place asks for. */
        MISMATCH,
        /** An id that two things bear. */
        DUPLICATE_ID,
        /** Values that are readable one by one but break a rule together. */
        BROKEN_RULE,
        /** More problems than are listed. */
        MORE
    }

    /** Checks that no part is missing and that line and column are positive. */
    public Problem {
        requireNonNull(pointer, "pointer");
        requireNonNull(kind, "kind");
        requireNonNull(value, "value");
        requireNonNull(expected, "expected");
        requireNonNull(nearest, "nearest");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("Line and column must be positive, but were " + line + " and " + column);
        }
    }

    /** Says the problem in one line: in Chinese for a Chinese locale, else in English. */
    public String message(Locale locale) {
        return Messages.say(this, locale);
    }

    /** Says the problem in one English line. */
    @Override
    public String toString() {
        return message(Locale.ENGLISH);
    }
}
