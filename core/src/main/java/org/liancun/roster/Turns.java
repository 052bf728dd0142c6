// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;

/**
 * A rotation and the days for which it holds; the first team begins on the first of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param during the days, with both ends, at most 36,525 of them (100 years)
 * @param rotation the teams and how they follow each other
 */
public record Turns(Period during, Rotation rotation) implements Serializable {
    /**
     * Checks the days.
     *
     * @throws IllegalArgumentException if the period is open or longer than 36,525 days
     */
    public Turns {
        Rostering.requireRosterable(during);
        requireNonNull(rotation, "rotation");
    }

    /**
     * Returns who is on duty on the days for which the rotation holds.
     *
     * @throws IllegalArgumentException if every team is away during a shift, or a swap names a day without a shift or brings a
     *     team on duty that is away
     */
    public Roster roster() {
        return rotation.over(during);
    }

    /**
     * Returns how many times the roster asks whether a team is away, as a measure of the time it takes: days times teams and
     * absences.
     */
    public long work() {
        return during.days() * (rotation.teams().size() + rotation.absences().size());
    }

    /** Returns text such as {@code "2020, 4 teams by the week: a, b, c, d"}. */
    @Override
    public String toString() {
        return during + ", " + rotation;
    }
}
