// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.text.Ids;

/**
 * The days that one team is on duty in a row. Immutable and thread-safe.
 *
 * @param during the days; those on which the office is closed may stand among them
 * @param team the id of the team on duty
 */
public record Shift(Period during, String team) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids
     */
    public Shift {
        requireNonNull(during, "during");
        Ids.require(team, "Team of a shift");
    }

    /** Returns text such as {@code "2020-01-01 jiaokou"}. */
    @Override
    public String toString() {
        return during + " " + team;
    }
}
