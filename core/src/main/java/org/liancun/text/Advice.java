// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Set;

/**
 * Looks for nearest names while that is cheap: where everything is wrong, a check still takes time in proportion to its
 * size.
 *
 * <p>One for each check; it compares with 50,000 known names in all, then names none. House definition. Not thread-safe.
 */
public final class Advice {
    private static final int MOST_COMPARISONS = 50_000;

    private int left;

    /** Begins a check, with the whole budget. */
    public Advice() {
        this.left = MOST_COMPARISONS;
    }

    /** Returns the known name most like a word as {@link Nearest#to} finds it, {@code ""} if none is near. */
    public String nearest(String word, Set<String> known) {
        int compared = Math.min(left, known.size());
        left -= compared;
        return Nearest.to(word, ImmutableList.copyOf(Iterables.limit(known, compared)))
                .orElse("");
    }

    /** Returns advice to append to a message, such as {@code ". Did you mean \"甘溪村\"?"}, or nothing. */
    public String sentence(String word, Set<String> known) {
        String nearest = nearest(word, known);
        return nearest.isEmpty() ? "" : ". Did you mean \"" + nearest + "\"?";
    }
}
