// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.liancun.measure.Period;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * Teams that take turns on duty (轮值).
 *
 * <p>A shift goes to the team that has had the fewest and is not away; among several to the one whose last shift is longest
 * past; at the beginning in the order in which the teams are given. So without absences the teams simply follow each other, whatever
 * kind of day it is: {@link Roster#days} tells who has the weekends. House definition.
 *
 * <p>Immutable and thread-safe.
 *
 * @param teams the ids of the teams in the order of their turns, at least one, each once
 * @param length how long a shift is
 * @param days when there is anything to do
 * @param absences who is away when
 * @param swaps the shifts that teams exchange, applied in order after all shifts are given out
 */
public record Rotation(
        List<String> teams, ShiftLength length, OfficeDays days, List<Absence> absences, List<Swap> swaps)
        implements Serializable {
    /**
     * Checks the teams.
     *
     * @throws IllegalArgumentException if there is no team, one stands twice, or an absent one is unknown
     */
    public Rotation {
        teams = Ids.once(teams, "Team of a rotation");
        requireNonNull(length, "length");
        requireNonNull(days, "days");
        absences = ImmutableList.copyOf(absences);
        swaps = ImmutableList.copyOf(swaps);
        if (teams.isEmpty()) {
            throw new IllegalArgumentException("Rotation must have at least 1 team, but had 0");
        }
        Set<String> known = ImmutableSet.copyOf(teams);
        for (Absence absence : absences) {
            if (!known.contains(absence.team())) {
                throw new IllegalArgumentException("Team of an absence must be one of " + teams + ", but was "
                        + absence.team() + Nearest.advice(absence.team(), teams));
            }
        }
    }

    /** Obtains a rotation in which nobody is away and nothing is exchanged. */
    public static Rotation of(ShiftLength length, OfficeDays days, String... teams) {
        return new Rotation(List.of(teams), length, days, List.of(), List.of());
    }

    /** Returns the rotation with one more absence. */
    public Rotation with(Absence absence) {
        List<Absence> more =
                ImmutableList.<Absence>builder().addAll(absences).add(absence).build();
        return new Rotation(teams, length, days, more, swaps);
    }

    /** Returns the rotation with one more exchange. */
    public Rotation with(Swap swap) {
        List<Swap> more = ImmutableList.<Swap>builder().addAll(swaps).add(swap).build();
        return new Rotation(teams, length, days, absences, more);
    }

    /**
     * Returns who is on duty in a period.
     *
     * @throws IllegalArgumentException if the period is open or longer than 100 years, every team is away during a shift, or a swap
     *     names a day without a shift or brings a team on duty that is away
     */
    public Roster over(Period period) {
        return new Roster(period, teams, Rostering.shifts(this, period));
    }

    /** Returns text such as {@code "4 teams by the day: a, b, c, d"}. */
    @Override
    public String toString() {
        return Prompt.line(teams.size() + (teams.size() == 1 ? " team " : " teams ")
                + length.label().en() + ": " + String.join(", ", teams));
    }
}
