// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * How an office serves people: who does duty there, in which ways, and in which turns.
 *
 * <p>Turns are there only where it is told when they begin and how long a shift is; of other offices the teams and the modes
 * are known, and {@link #rotation} makes a rotation of them for a length that the caller names. Example: the joint office of
 * 万宝山联村 has 4 teams and 5 modes, and the source does not say how long a team stays. Immutable and thread-safe.
 *
 * @param office the id of the body that is the office
 * @param teams the ids of the bodies, villages or holders on duty there, in the order of their turns, each once
 * @param modes the ways in which people are served beside the usual hours, in the order given, each once
 * @param turns the rotations in the order of their days, none overlapping another, of no other teams
 * @param facts the ids of the figures that report it
 */
public record OfficeService(
        String office, List<String> teams, List<ServiceMode> modes, List<Turns> turns, List<String> facts)
        implements Serializable {
    /**
     * Puts the turns in order and checks them.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, a team, mode or fact is listed twice, turns overlap,
     *     or turns have a team that the office does not
     */
    public OfficeService {
        Ids.require(office, "Office");
        teams = Ids.once(teams, "Team of " + office);
        modes = ImmutableList.copyOf(modes);
        Ids.requireOnce(modes, mode -> mode, "Mode of " + office);
        turns = turns.stream().sorted(comparing(Turns::during)).collect(toImmutableList());
        facts = Ids.once(facts, "Fact of " + office);
        for (int i = 0; i < turns.size(); i++) {
            requireTeams(office, turns.get(i), teams);
            if (i > 0) {
                requireApart(office, turns.get(i - 1), turns.get(i));
            }
        }
    }

    /**
     * Returns a rotation of the teams in their order, in which nobody is away and nothing is exchanged.
     *
     * @throws IllegalArgumentException if no team is told
     */
    public Rotation rotation(ShiftLength length, OfficeDays days) {
        return new Rotation(teams, length, days, List.of(), List.of());
    }

    /**
     * Returns the team on duty on a day by the turns that are told, or nothing when none covers the day or the office is closed
     * throughout the shift.
     *
     * @throws IllegalArgumentException if no roster can be made of the turns of that day
     */
    public Optional<String> onDuty(LocalDate day) {
        return turns.stream()
                .filter(some -> some.during().contains(day))
                .findFirst()
                .flatMap(some -> some.roster().onDuty(day));
    }

    private static void requireTeams(String office, Turns turns, List<String> teams) {
        Set<String> known = new HashSet<>(teams);
        for (String team : turns.rotation().teams()) {
            if (!known.contains(team)) {
                throw new IllegalArgumentException("Team of the turns of " + office + " must be one of " + teams
                        + ", but was " + team + Nearest.advice(team, teams));
            }
        }
    }

    private static void requireApart(String office, Turns earlier, Turns later) {
        if (earlier.during().overlaps(later.during())) {
            throw new IllegalArgumentException("Turns of " + office + " must follow each other, but were "
                    + earlier.during() + " and " + later.during());
        }
    }

    /** Returns text such as {@code "service-office: 4 teams, 5 modes, turns not told"}. */
    @Override
    public String toString() {
        return office + ": " + teams.size() + (teams.size() == 1 ? " team, " : " teams, ") + modes.size()
                + (modes.size() == 1 ? " mode, turns " : " modes, turns ")
                + (turns.isEmpty() ? "not told" : turns.get(0).during() + (turns.size() == 1 ? "" : " and later"));
    }
}
