// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that a misspelt one most likely meant.
 *
 * <p>Distance is the number of single-character insertions, deletions, substitutions and swaps of neighbours (optimal
 * string alignment; Damerau 1964, Levenshtein 1966), ignoring case. A name is near when at most a third of the longer
 * word, rounded up, has to change, and not all of it; among equally near names the first in code-unit order is chosen. House definition.
 */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** Returns the nearest known name, or nothing when none is near or the word is longer than 64 characters. */
    public static Optional<String> to(String word, Collection<String> known) {
        String best = null;
        int least = Integer.MAX_VALUE;
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        for (String candidate : known) {
            int longer = Math.max(word.length(), candidate.length());
            int allowed = Math.min((longer + 2) / 3, longer - 1);
            if (longer > LONGEST || Math.abs(word.length() - candidate.length()) > Math.min(allowed, least)) {
                continue;
            }
            int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            boolean first = best == null || candidate.compareTo(best) < 0;
            if (distance <= allowed && (distance < least || distance == least && first)) {
                best = candidate;
                least = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Returns advice to append to a message, such as {@code ". Did you mean \"甘溪村\"?"}, or nothing. */
    public static String advice(String word, Collection<String> known) {
        return to(word, known).map(name -> ". Did you mean \"" + name + "\"?").orElse("");
    }

    /**
     * Checks that all words are known.
     *
     * @param subject what each word is, as the message begins
     * @throws IllegalArgumentException if one is not
     */
    public static void requireKnown(String subject, Collection<String> words, Collection<String> known) {
        for (String word : words) {
            if (!known.contains(word)) {
                throw new IllegalArgumentException(
                        subject + " must be one of " + known + ", but was " + word + advice(word, known));
            }
        }
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
