// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.text.Name;

/**
 * The chiefs of one tier, such as 155 邻长. Immutable and thread-safe.
 *
 * @param title what they are called
 * @param chiefs how many there are, at least 1
 */
public record ChiefTier(Name title, long chiefs) implements Serializable {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if there is no chief
     */
    public ChiefTier {
        requireNonNull(title, "title");
        if (chiefs < 1) {
            throw new IllegalArgumentException("Tier " + title + " must have at least 1 chief, but had " + chiefs);
        }
    }

    /** Obtains a tier whose title is the same in both languages. */
    public static ChiefTier of(String title, long chiefs) {
        return new ChiefTier(Name.of(title), chiefs);
    }

    /** Returns text such as {@code "155 邻长"}. */
    @Override
    public String toString() {
        return chiefs + " " + title;
    }
}
