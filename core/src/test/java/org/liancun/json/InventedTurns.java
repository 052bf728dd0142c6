// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.liancun.measure.Period;
import org.liancun.roster.Absence;
import org.liancun.roster.OfficeDays;
import org.liancun.roster.Rotation;
import org.liancun.roster.ShiftLength;
import org.liancun.roster.Swap;
import org.liancun.roster.Turns;

/** Invents turns on duty of which a roster can be made. */
final class InventedTurns {
    private InventedTurns() {}

    static List<Turns> of(Invented invented, List<String> teams) {
        return invented.coin() ? List.of() : List.of(first(invented, teams), second(invented, teams));
    }

    /** By the day on every day, so that any two days can be exchanged; the first team may be away when there is another. */
    private static Turns first(Invented invented, List<String> teams) {
        List<Absence> absences = teams.size() == 1
                ? List.of()
                : List.of(new Absence(teams.get(0), Period.parse("2020-03"), invented.one(Absence.Afterwards.class)));
        List<Swap> swaps = List.of(new Swap(LocalDate.of(2020, 1, 1 + invented.below(30)), LocalDate.of(2020, 2, 2)));
        return new Turns(
                Period.parse("2020-01..2020-06"),
                new Rotation(teams, ShiftLength.DAY, OfficeDays.EVERY_DAY, absences, swaps));
    }

    private static Turns second(Invented invented, List<String> teams) {
        Set<DayOfWeek> weekly = Set.copyOf(invented.some(Arrays.asList(DayOfWeek.values()), 1));
        OfficeDays days = OfficeDays.of(weekly)
                .closedOn(invented.coin() ? List.of() : List.of(LocalDate.of(2020, 10, 1)))
                .openOn(invented.coin() ? List.of() : ImmutableSortedSet.of(LocalDate.of(2020, 9, 27)));
        return new Turns(
                Period.parse("2020-07..2020-12"),
                new Rotation(invented.some(teams, 1), invented.one(ShiftLength.class), days, List.of(), List.of()));
    }
}
