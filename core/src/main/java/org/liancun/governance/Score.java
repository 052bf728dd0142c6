// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * What a party scored in one dimension on a day. Immutable and thread-safe.
 *
 * @param party the party's id
 * @param dimension the id of the dimension
 * @param points how much before it is weighted, negative for what is taken off (扣分)
 * @param on the day
 */
public record Score(String party, String dimension, Ratio points, LocalDate on) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids
     */
    public Score {
        Ids.require(party, "Party id");
        Ids.require(dimension, "Dimension id");
        requireNonNull(points, "points");
        requireNonNull(on, "on");
    }

    /** Obtains a score of whole points. */
    public static Score of(String party, String dimension, long points, LocalDate on) {
        return new Score(party, dimension, Ratio.of(points), on);
    }

    /** Returns text such as {@code "house1 scores 5 in order on 2024-05-01"}. */
    @Override
    public String toString() {
        return Prompt.line(party + " scores " + points.plain() + " in " + dimension + " on " + on);
    }
}
