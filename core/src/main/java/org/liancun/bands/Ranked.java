// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * The place of one in a ranking. Immutable and thread-safe.
 *
 * @param rank 1 for the best; those with equal scores have the same
 * @param id who
 * @param score by what it is ranked
 */
public record Ranked(int rank, String id, Ratio score) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the rank is below 1 or the id breaks the rule of ids
     */
    public Ranked {
        if (rank < 1) {
            throw new IllegalArgumentException("Rank of " + id + " must be at least 1, but was " + rank);
        }
        Ids.require(id, "Id in a ranking");
        requireNonNull(score, "score");
    }

    /** Returns text such as {@code "2 ganxi 91.5"}. */
    @Override
    public String toString() {
        return rank + " " + id + " " + score.plain();
    }
}
