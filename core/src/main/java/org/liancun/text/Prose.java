// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static java.util.Objects.requireNonNull;

/** The rule for free text such as notes: at most 100,000 characters (UTF-16 code units), which may be none. House definition. */
public final class Prose {
    /** The most characters of a free text, which every file format can hold. */
    public static final int LONGEST = 100_000;

    private Prose() {}

    /**
     * Returns the text if it keeps the rule.
     *
     * @param what what the text is, as the message begins, for example {@code "Note of figure"}
     * @param owner the id of what it belongs to
     * @throws IllegalArgumentException if the text is too long
     */
    public static String require(String text, String what, String owner) {
        if (requireNonNull(text, what).length() > LONGEST) {
            throw new IllegalArgumentException(
                    what + " " + owner + " must have at most 100000 characters, but had " + text.length());
        }
        return text;
    }
}
