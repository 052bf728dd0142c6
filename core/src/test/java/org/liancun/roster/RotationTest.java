// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.roster.Absence.Afterwards;

/** The joint service office of 万宝山联村 (2019): four teams take turns. The article gives no interval; those here are chosen. */
class RotationTest {
    private static final Rotation DAILY =
            Rotation.of(ShiftLength.DAY, OfficeDays.WEEKDAYS, "branch", "jiaokou", "guchi", "renjiazhuang");
    private static final Period JANUARY = Period.month(2020, 1);

    @Test
    void four_teams_follow_each_other_on_weekdays() {
        Roster roster = DAILY.over(Period.parse("2020-01-06..2020-01-12"));

        assertThat(roster.shifts())
                .extracting(Shift::toString)
                .containsExactly(
                        "2020-01-06 branch",
                        "2020-01-07 jiaokou",
                        "2020-01-08 guchi",
                        "2020-01-09 renjiazhuang",
                        "2020-01-10 branch");
        assertThat(roster.onDuty(LocalDate.of(2020, 1, 9))).contains("renjiazhuang");
        assertThat(roster.onDuty(LocalDate.of(2020, 1, 11))).isEmpty();
        assertThat(roster.counts()).isEqualTo(Map.of("branch", 2, "jiaokou", 1, "guchi", 1, "renjiazhuang", 1));
        assertThat(roster.spread()).isEqualTo(1);
    }

    /** The general office of the State Council, notice 国办发明电〔2019〕16号: closed 24 to 30 January 2020, open on the 19th. */
    @Test
    void the_spring_festival_of_2020_leaves_eighteen_working_days_in_january() {
        OfficeDays days = OfficeDays.WEEKDAYS
                .closedOn(Period.parse("2020-01-24..2020-01-30")
                        .from()
                        .datesUntil(LocalDate.of(2020, 1, 31))
                        .toList())
                .closedOn(List.of(LocalDate.of(2020, 1, 1)))
                .openOn(List.of(LocalDate.of(2020, 1, 19)));

        Roster roster = new Rotation(DAILY.teams(), ShiftLength.DAY, days, List.of(), List.of()).over(JANUARY);

        assertThat(roster.shifts()).hasSize(18);
        assertThat(roster.onDuty(LocalDate.of(2020, 1, 19))).isPresent();
        assertThat(roster.onDuty(LocalDate.of(2020, 1, 27))).isEmpty();
    }

    @Test
    void weeks_run_from_monday_to_sunday_and_are_cut_by_the_period() {
        Rotation weekly = Rotation.of(ShiftLength.WEEK, OfficeDays.WEEKDAYS, "a", "b");

        assertThat(weekly.over(JANUARY).shifts())
                .extracting(Shift::toString)
                .containsExactly(
                        "2020-01-01..2020-01-05 a",
                        "2020-01-06..2020-01-12 b",
                        "2020-01-13..2020-01-19 a",
                        "2020-01-20..2020-01-26 b",
                        "2020-01-27..2020-01-31 a");
    }

    /** 2024 begins on a Monday and has 52 Saturdays and 52 Sundays, by the calendar. */
    @Test
    void seven_teams_by_the_day_keep_their_day_of_the_week() {
        Roster roster = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "a", "b", "c", "d", "e", "f", "g")
                .over(Period.year(2024));

        assertThat(roster.spread()).isEqualTo(1);
        assertThat(roster.days(day -> day.getDayOfWeek().getValue() > 5))
                .isEqualTo(Map.of("a", 0L, "b", 0L, "c", 0L, "d", 0L, "e", 0L, "f", 52L, "g", 52L));
    }

    @Test
    void what_a_team_misses_it_makes_up_or_is_excused_from() {
        Rotation daily = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "a", "b");
        Period days = Period.parse("2020-01-01..2020-01-08");
        Period away = Period.parse("2020-01-01..2020-01-03");

        assertThat(teams(daily.with(new Absence("a", away, Afterwards.MADE_UP)).over(days)))
                .isEqualTo("bbbaaaba");
        assertThat(teams(daily.with(new Absence("a", away, Afterwards.EXCUSED)).over(days)))
                .isEqualTo("bbbababa");
    }

    @Test
    void a_swap_exchanges_two_shifts() {
        Rotation daily = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "a", "b", "c");
        Swap swap = new Swap(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 3));

        assertThat(teams(daily.with(swap).over(Period.parse("2020-01-01..2020-01-04"))))
                .isEqualTo("cbaa");
    }

    @Test
    void bad_rotations_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY))
                .withMessage("Rotation must have at least 1 team, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAILY.with(new Absence("guchl", JANUARY, Afterwards.EXCUSED)))
                .withMessageStartingWith(
                        "Team of an absence must be one of [branch, jiaokou, guchi, renjiazhuang], but was" + " guchl")
                .withMessageContaining("guchi");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAILY.over(Period.ALWAYS))
                .withMessage("Period of a roster must have both ends and at most 36525 days, but was ..");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DAILY.with(new Swap(LocalDate.of(2020, 1, 4), LocalDate.of(2020, 1, 6)))
                        .over(JANUARY))
                .withMessage("Day of a swap must lie in a shift, but 2020-01-04 lies in none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeDays.of(Set.of()))
                .withMessage("Office must be open on at least 1 day of the week, but was on none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeDays.of(Set.of(DayOfWeek.MONDAY))
                        .closedOn(List.of(LocalDate.of(2020, 1, 6)))
                        .openOn(List.of(LocalDate.of(2020, 1, 6))))
                .withMessage("Days must be closed or open, but were both: [2020-01-06]");
    }

    @Test
    void a_shift_for_which_nobody_is_there_is_refused() {
        Rotation away = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "a")
                .with(new Absence("a", Period.parse("2020-01-02"), Afterwards.MADE_UP));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> away.over(JANUARY))
                .withMessage("Shift 2020-01-02 must have a team that is not away, but all 1 were");
    }

    @Test
    void a_swap_with_a_team_that_is_away_is_refused() {
        Rotation away = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "a", "b")
                .with(new Absence("a", Period.parse("2020-01-02"), Afterwards.MADE_UP))
                .with(new Swap(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 2)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> away.over(JANUARY))
                .withMessage("Swap must not bring on duty who is away, but a is away 2020-01-02");
    }

    @Test
    void rosters_print_within_a_prompt() {
        assertThat(DAILY.over(Period.year(2020)).toString())
                .startsWith("Roster 2020: 262 shifts of 4 teams, apart by at most 1\n  2020-01-01 branch\n")
                .hasSizeLessThanOrEqualTo(1_000);
        assertThat(DAILY.toString()).isEqualTo("4 teams by the day: branch, jiaokou, guchi, renjiazhuang");
    }

    private static String teams(Roster roster) {
        return String.join("", roster.shifts().stream().map(Shift::team).toList());
    }
}
