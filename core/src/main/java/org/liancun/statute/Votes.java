// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.io.Serializable;

/**
 * How a vote went: by heads in a collective, by votes in a company or a co-operative. Immutable and thread-safe.
 *
 * @param all all who may vote, present or not
 * @param present those who attended, by proxy or line included
 * @param inFavour those who agreed
 */
public record Votes(long all, long present, long inFavour) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if nobody may vote, or more attend or agree than may
     */
    public Votes {
        if (all < 1 || present < 0 || present > all || inFavour < 0 || inFavour > present) {
            throw new IllegalArgumentException("Votes must be in favour <= present <= all and of at least 1, but were "
                    + inFavour + ", " + present + " and " + all);
        }
    }
}
