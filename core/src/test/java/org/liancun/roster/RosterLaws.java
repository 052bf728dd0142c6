// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.measure.Period;
import org.liancun.roster.Absence.Afterwards;

class RosterLaws {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Property
    void teams_that_are_never_away_are_apart_by_at_most_one_shift_on_every_day(
            @ForAll @IntRange(min = 1, max = 30) int teams,
            @ForAll ShiftLength length,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        Rotation rotation = new Rotation(teams(teams), length, OfficeDays.WEEKDAYS, List.of(), List.of());

        assertThat(rotation.over(days(days)).spread()).isLessThanOrEqualTo(1);
    }

    @Property
    void every_open_day_has_one_team_and_it_is_not_away(@ForAll("absences") List<Absence> absences) {
        Rotation rotation = rotation(absences);
        Roster roster = rotation.over(days(60));

        START.datesUntil(START.plusDays(60)).forEach(day -> {
            assertThat(roster.onDuty(day).isPresent()).isEqualTo(rotation.days().isOpen(day));
            roster.onDuty(day)
                    .ifPresent(team -> assertThat(absences)
                            .noneMatch(away ->
                                    away.team().equals(team) && away.during().contains(day)));
        });
    }

    /** At most 60 shifts are missed, so after 60 more for each of the other teams all have had the same. */
    @Property(tries = 200)
    void what_is_made_up_is_made_up_in_the_end(@ForAll("absences") List<Absence> absences) {
        List<Absence> madeUp = absences.stream()
                .map(away -> new Absence(away.team(), away.during(), Afterwards.MADE_UP))
                .toList();

        assertThat(rotation(madeUp).over(days(700)).spread()).isLessThanOrEqualTo(1);
    }

    @Property
    void a_team_that_is_excused_has_no_more_shifts_than_one_that_is_never_away(
            @ForAll("absences") List<Absence> absences) {
        List<Absence> excused = absences.stream()
                .map(away -> new Absence(away.team(), away.during(), Afterwards.EXCUSED))
                .toList();
        Roster roster = rotation(excused).over(days(120));

        roster.counts()
                .values()
                .forEach(count ->
                        assertThat(count).isLessThanOrEqualTo(roster.counts().get("t0") + 1));
    }

    @Property
    void an_exchange_leaves_every_team_as_many_shifts(
            @ForAll @IntRange(min = 0, max = 59) int one, @ForAll @IntRange(min = 0, max = 59) int other) {
        Rotation rotation = new Rotation(teams(4), ShiftLength.DAY, OfficeDays.EVERY_DAY, List.of(), List.of());
        Swap swap = new Swap(START.plusDays(one), START.plusDays(other));

        assertThat(rotation.with(swap).over(days(60)).counts())
                .isEqualTo(rotation.over(days(60)).counts());
    }

    /** Absences of any team but t0, which is always there. */
    @Provide
    Arbitrary<List<Absence>> absences() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.of(Afterwards.class))
                .as((team, first, length, afterwards) -> new Absence(
                        "t" + team, Period.between(START.plusDays(first), START.plusDays(first + length)), afterwards))
                .list()
                .ofMaxSize(6);
    }

    private static Rotation rotation(List<Absence> absences) {
        return new Rotation(teams(5), ShiftLength.DAY, OfficeDays.WEEKDAYS, absences, List.of());
    }

    private static List<String> teams(int number) {
        return new ArrayList<>(IntStream.range(0, number).mapToObj(i -> "t" + i).toList());
    }

    private static Period days(int number) {
        return Period.between(START, START.plusDays(number));
    }
}
