// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.io.Serializable;

/**
 * How a vote went: by heads in a collective, by votes in a company or a co-operative. Heads are counted beside votes, for a
 * co-operative has a quorum of members and a majority of votes.
 *
 * <p>Immutable and thread-safe.
 *
 * @param all the votes of all who may vote, present or not
 * @param present the votes of those who attended, by proxy or line included
 * @param inFavour the votes of those who agreed
 * @param heads all who may vote, present or not
 * @param headsPresent those who attended
 */
public record Votes(long all, long present, long inFavour, long heads, long headsPresent) implements Serializable {
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
        if (heads < 1 || headsPresent < 0 || headsPresent > heads) {
            throw new IllegalArgumentException(
                    "Heads must be present <= all and of at least 1, but were " + headsPresent + " and " + heads);
        }
    }

    /** Obtains votes of which each head has one. */
    public Votes(long all, long present, long inFavour) {
        this(all, present, inFavour, all, present);
    }
}
