// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import java.util.List;

/**
 * Keeps the text of a value within what a prompt shows: a first line of 80 characters, 1,000 in all.
 *
 * <p>House definition, after jshell, which cuts there without saying so. What is left out is marked by {@code "..."}.
 */
public final class Prompt {
    private static final int FIRST = 80;
    private static final int WHOLE = 1_000;
    private static final String MORE = "...";

    private Prompt() {}

    /** Returns the text, cut to 80 characters. */
    public static String line(String text) {
        return cut(text, FIRST);
    }

    /** Returns the text, cut to so many characters, at least 4; a character of two code units is never cut in half. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }

    /** Returns a first line and as many more lines as fit. */
    public static String text(String first, List<String> more) {
        StringBuilder text = new StringBuilder(line(first));
        for (int i = 0; i < more.size(); i++) {
            int room = WHOLE - text.length() - 1 - (i + 1 < more.size() ? MORE.length() + 1 : 0);
            if (more.get(i).length() > room) {
                return text.append('\n').append(MORE).toString();
            }
            text.append('\n').append(more.get(i));
        }
        return text.toString();
    }
}
