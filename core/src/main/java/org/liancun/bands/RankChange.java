// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import java.io.Serializable;
import java.util.Locale;
import org.liancun.text.Ids;

/**
 * The ranks of one in two rankings (位次变化). Immutable and thread-safe.
 *
 * @param id who
 * @param before the rank in the earlier ranking, at least 1
 * @param after the rank in the later ranking, at least 1
 */
public record RankChange(String id, int before, int after) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if a rank is below 1 or the id breaks the rule of ids
     */
    public RankChange {
        Ids.require(id, "Id in a ranking");
        if (before < 1 || after < 1) {
            throw new IllegalArgumentException(
                    "Ranks of " + id + " must be at least 1, but were " + before + " and " + after);
        }
    }

    /** Returns by how many ranks it rose: from rank 5 to rank 2 is 3; negative means it fell. */
    public int rise() {
        return before - after;
    }

    /** Returns text such as {@code "ganxi 5 -> 2 (+3)"}. */
    @Override
    public String toString() {
        return id + " " + before + " -> " + after + String.format(Locale.ROOT, " (%+d)", rise());
    }
}
