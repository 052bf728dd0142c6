// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rule for ids: 1 to 64 letters of any script, digits, {@code -}, {@code _} or {@code .}. House definition.
 *
 * <p>After the first there may also be marks that combine with a letter, as in scripts that write vowels so. Characters
 * are counted as Unicode code points. Ids are the same when all their code points are; nothing is normalised.
 */
public final class Ids {
    private static final int LONGEST = 64;

    /** Which of the first characters may stand in an id, since files of millions of ids have little else. */
    private static final boolean[] ASCII = new boolean[0x80];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
        }
    }

    private Ids() {}

    /**
     * Returns the id if it keeps the rule.
     *
     * @param subject what the id names, as the message begins, for example {@code "Village id"}
     * @throws IllegalArgumentException if the id is empty, too long, or has a character outside the rule
     */
    public static String require(String id, String subject) {
        requireNonNull(id, subject);
        if (!isId(id)) {
            throw new IllegalArgumentException(
                    subject + " must be 1 to 64 letters, digits, '-', '_' or '.', but was \"" + Clip.of(id) + "\"");
        }
        return id;
    }

    /**
     * Returns the text if it is empty, for something that has no id, or keeps the rule.
     *
     * @param subject what the id names, as the message begins
     * @throws IllegalArgumentException if it is neither
     */
    public static String requireOrNone(String id, String subject) {
        return requireNonNull(id, subject).isEmpty() ? id : require(id, subject);
    }

    /** Tells whether a text keeps the rule. */
    public static boolean isId(String text) {
        return isId(text, 0, text.length());
    }

    /** Tells whether a part of a text keeps the rule. */
    public static boolean isId(String text, int from, int until) {
        int length = until - from;
        if (length == 0 || length > 2 * LONGEST || isMark(text.codePointAt(from))) {
            return false;
        }
        int codePoints = 0;
        for (int i = from; i < until; codePoints++) {
            int c = text.codePointAt(i);
            if (!isPart(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return codePoints <= LONGEST;
    }

    /** Tells whether a code point may stand in an id after the first. */
    public static boolean isPart(int c) {
        return c < ASCII.length ? ASCII[c] : Character.isLetterOrDigit(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        if (c < 0x300) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /**
     * Returns a copy of a list of ids if each keeps the rule and stands once.
     *
     * @param subject what each id names, as the message begins
     * @throws IllegalArgumentException if one does not
     */
    public static List<String> once(List<String> ids, String subject) {
        List<String> copy = ImmutableList.copyOf(ids);
        copy.forEach(id -> require(id, subject));
        requireOnce(copy, id -> id, subject);
        return copy;
    }

    /**
     * Checks that no two things have the same key.
     *
     * @param subject what each thing is, as the message begins
     * @throws IllegalArgumentException if two do
     */
    public static <T> void requireOnce(List<T> things, Function<T, Object> key, String subject) {
        Set<Object> seen = new HashSet<>();
        for (T thing : things) {
            Object shown = key.apply(thing);
            if (!seen.add(shown)) {
                throw new IllegalArgumentException(
                        subject + " must be listed once, but " + shown + " was listed twice");
            }
        }
    }
}
