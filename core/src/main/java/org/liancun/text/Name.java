// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;

/**
 * A name as people read it, in Chinese and in English.
 *
 * <p>Neither part is blank, longer than 200 characters, or holds a control character. Where only one language is known
 * both parts are the same. Immutable and thread-safe.
 *
 * @param zh the Chinese name
 * @param en the English name
 */
public record Name(String zh, String en) implements Serializable {
    private static final int LONGEST = 200;

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if a part is blank, longer than 200 characters, or holds a control character
     */
    public Name {
        requireReadable(zh, "Chinese name");
        requireReadable(en, "English name");
    }

    /** Obtains a name that is the same in both languages. */
    public static Name of(String both) {
        return new Name(both, both);
    }

    /** Obtains a name from its Chinese and its English form. */
    public static Name of(String zh, String en) {
        return new Name(zh, en);
    }

    /** Returns the Chinese name for a Chinese locale, else the English one. */
    public String in(Locale locale) {
        return phrase().in(locale);
    }

    /** Returns the name as part of a text. */
    public Phrase phrase() {
        return new Phrase(zh, en);
    }

    /** Returns the Chinese name. */
    @Override
    public String toString() {
        return zh;
    }

    private static void requireReadable(String text, String subject) {
        requireNonNull(text, subject);
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    subject + " must be 1 to 200 characters and not blank, but was \"" + Clip.of(text) + "\"");
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                throw new IllegalArgumentException(String.format(
                        "%s must be free of control characters, but had U+%04X in \"%s\"",
                        subject, (int) text.charAt(i), Clip.of(text)));
            }
        }
    }
}
