// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

/** Shortens a text for a message, so that a value of ten megabytes is named by its beginning. */
public final class Clip {
    private static final int LONGEST = 60;

    private Clip() {}

    /**
     * Returns the text itself up to 60 characters, else its first 57 followed by {@code "..."}. Control characters become
     * {@code '?'}; a character made of two code units is never cut in half.
     */
    public static String of(String text) {
        String start = text;
        if (text.length() > LONGEST) {
            int end = LONGEST - 3;
            start = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "...";
        }
        StringBuilder shown = new StringBuilder(start.length());
        start.codePoints().forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return shown.toString();
    }
}
