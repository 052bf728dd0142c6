// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import java.util.regex.Pattern;

/** Writes text so that Markdown shows it as it is. House definition, after CommonMark 0.31, section 2.4. */
public final class Markdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|#~]");
    private static final Pattern BREAKS = Pattern.compile("\\s*\\R\\s*");

    private Markdown() {}

    /** Returns the text with a backslash before each character that may be a mark, and line breaks as blanks. */
    public static String escape(String text) {
        return MARKS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
