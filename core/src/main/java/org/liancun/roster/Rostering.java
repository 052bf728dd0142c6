// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.roster.Absence.Afterwards;

/** Gives out the shifts of a rotation, one after the other. */
final class Rostering {
    private static final long MOST_DAYS = 36_525;

    private final Rotation rotation;
    private final ImmutableListMultimap<String, Absence> absences;
    private final long[] had;
    private final int[] last;

    private Rostering(Rotation rotation) {
        this.rotation = rotation;
        this.absences = Multimaps.index(rotation.absences(), Absence::team);
        this.had = new long[rotation.teams().size()];
        this.last = new int[had.length];
        for (int team = 0; team < had.length; team++) {
            last[team] = team - had.length;
        }
    }

    /** Returns the shifts of a period in order, exchanges included. */
    static List<Shift> shifts(Rotation rotation, Period period) {
        requireRosterable(period);
        Rostering rostering = new Rostering(rotation);
        List<Shift> shifts = new ArrayList<>();
        LocalDate day = period.from();
        while (day.isBefore(period.until())) {
            LocalDate end = rotation.length().endOf(day);
            Period during = Period.between(day, end.isAfter(period.until()) ? period.until() : end);
            if (isNeeded(rotation.days(), during)) {
                shifts.add(rostering.next(during, shifts.size()));
            }
            day = during.until();
        }
        rotation.swaps().forEach(swap -> rostering.exchange(shifts, swap));
        return shifts;
    }

    /** Checks that a period is short enough for a roster. */
    static void requireRosterable(Period period) {
        if (!period.isClosed() || period.days() > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "Period of a roster must have both ends and at most " + MOST_DAYS + " days, but was " + period);
        }
    }

    private static boolean isNeeded(OfficeDays days, Period during) {
        return during.from().datesUntil(during.until()).anyMatch(days::isOpen);
    }

    private Shift next(Period during, int number) {
        int chosen = -1;
        long fewest = Long.MAX_VALUE;
        List<Integer> excused = new ArrayList<>();
        for (int team = 0; team < had.length; team++) {
            String id = rotation.teams().get(team);
            if (!isAway(id, during)) {
                chosen = chosen < 0 || isBefore(team, chosen) ? team : chosen;
                fewest = Math.min(fewest, had[team]);
            } else if (isExcused(id, during)) {
                excused.add(team);
            }
        }
        if (chosen < 0) {
            throw new IllegalArgumentException(
                    "Shift " + during + " must have a team that is not away, but all " + had.length + " were");
        }
        for (int team : excused) {
            had[team] = Math.max(had[team], fewest);
        }
        had[chosen]++;
        last[chosen] = number;
        return new Shift(during, rotation.teams().get(chosen));
    }

    private boolean isBefore(int team, int other) {
        return had[team] != had[other] ? had[team] < had[other] : last[team] < last[other];
    }

    private boolean isExcused(String team, Period during) {
        return absences.get(team).stream()
                .anyMatch(absence -> absence.afterwards() == Afterwards.EXCUSED
                        && absence.during().overlaps(during));
    }

    private boolean isAway(String team, Period during) {
        return absences.get(team).stream().anyMatch(absence -> absence.during().overlaps(during));
    }

    private void exchange(List<Shift> shifts, Swap swap) {
        int one = find(shifts, swap.one());
        int other = find(shifts, swap.other());
        Shift first = new Shift(shifts.get(one).during(), shifts.get(other).team());
        Shift second = new Shift(shifts.get(other).during(), shifts.get(one).team());
        requirePresent(first);
        requirePresent(second);
        shifts.set(one, first);
        shifts.set(other, second);
    }

    private static int find(List<Shift> shifts, LocalDate day) {
        int at = Roster.indexOf(shifts, day);
        if (at < 0) {
            throw new IllegalArgumentException("Day of a swap must lie in a shift, but " + day + " lies in none");
        }
        return at;
    }

    private void requirePresent(Shift shift) {
        if (isAway(shift.team(), shift.during())) {
            throw new IllegalArgumentException(
                    "Swap must not bring on duty who is away, but " + shift.team() + " is away " + shift.during());
        }
    }
}
