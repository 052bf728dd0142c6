// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.liancun.measure.Period;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Who is on duty in a period (值班表). Immutable and thread-safe.
 *
 * @param during the period
 * @param teams the teams in the order of their turns
 * @param shifts the shifts in the order of their days, without two on one day
 */
public record Roster(Period during, List<String> teams, List<Shift> shifts) implements Serializable {
    /**
     * Checks the shifts.
     *
     * @throws IllegalArgumentException if one begins before the one before it ends, leaves the period, or has a team of another
     *     rotation
     */
    public Roster {
        requireNonNull(during, "during");
        teams = ImmutableList.copyOf(teams);
        shifts = ImmutableList.copyOf(shifts);
        LocalDate free = during.from();
        Set<String> known = ImmutableSet.copyOf(teams);
        for (Shift shift : shifts) {
            if (shift.during().from().isBefore(free) || !during.contains(shift.during())) {
                throw new IllegalArgumentException("Shifts must follow each other in " + during + ", but " + shift
                        + " begins before " + free + " or leaves it");
            }
            if (!known.contains(shift.team())) {
                throw unknown(shift.team(), teams);
            }
            free = shift.during().until();
        }
    }

    /** Returns the team on duty on a day, or nothing when the day is outside every shift. */
    public Optional<String> onDuty(LocalDate day) {
        int at = indexOf(shifts, day);
        return at < 0 ? Optional.empty() : Optional.of(shifts.get(at).team());
    }

    /**
     * Returns the shifts of a team in order.
     *
     * @throws IllegalArgumentException if the team is none of the roster's
     */
    public List<Shift> shiftsOf(String team) {
        if (!teams.contains(team)) {
            throw unknown(team, teams);
        }
        return shifts.stream().filter(shift -> shift.team().equals(team)).toList();
    }

    /** Returns how many shifts each team has, in order of the ids. */
    public SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        teams.forEach(team -> counts.put(team, 0));
        shifts.forEach(shift -> counts.merge(shift.team(), 1, Integer::sum));
        return ImmutableSortedMap.copyOfSorted(counts);
    }

    /**
     * Returns on how many days of some kind each team is on duty, in order of the ids: weekends, or the holidays that a caller knows.
     *
     * <p>Shifts are given out whatever kind of day they fall on, so that seven teams by the day have the same day of the week
     * for ever; this shows it.
     */
    public SortedMap<String, Long> days(Predicate<LocalDate> kind) {
        SortedMap<String, Long> days = new TreeMap<>();
        teams.forEach(team -> days.put(team, 0L));
        shifts.forEach(shift -> days.merge(
                shift.team(),
                shift.during()
                        .from()
                        .datesUntil(shift.during().until())
                        .filter(kind)
                        .count(),
                Long::sum));
        return ImmutableSortedMap.copyOfSorted(days);
    }

    /**
     * Returns by how many shifts the team with most exceeds the one with fewest: 0 or 1 when nobody was away, whatever kind of day
     * the shifts fall on.
     */
    public int spread() {
        SortedMap<String, Integer> counts = counts();
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        int fewest = counts.values().stream().mapToInt(count -> count).min().orElse(0);
        return most - fewest;
    }

    /** Returns a table with a row for each shift: its days and its team. */
    public TextTable table() {
        return new TextTable(
                List.of("during", "team"),
                Lists.transform(shifts, shift -> List.of(shift.during().toString(), shift.team())));
    }

    /** Returns the place of the shift in which a day lies, or a negative number. */
    static int indexOf(List<Shift> shifts, LocalDate day) {
        List<LocalDate> begins = Lists.transform(shifts, shift -> shift.during().from());
        int at = Collections.binarySearch(begins, day);
        int before = at >= 0 ? at : -at - 2;
        return before >= 0 && shifts.get(before).during().contains(day) ? before : -1;
    }

    private static IllegalArgumentException unknown(String team, List<String> teams) {
        return new IllegalArgumentException(
                "Team must be one of " + teams + ", but was " + team + Nearest.advice(team, teams));
    }

    /** Returns numbers and balance, then the shifts, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        String first = "Roster " + during + ": " + shifts.size() + " shifts of " + teams.size()
                + " teams, apart by at most " + spread();
        return Prompt.text(first, Lists.transform(shifts, shift -> "  " + shift));
    }
}
