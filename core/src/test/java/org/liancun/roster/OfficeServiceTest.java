// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;

/** The joint office of Wanbaoshan, 黄河新闻网, 2019-12-10 (S1-083 to S1-086): four teams, five modes, no length of turns. */
class OfficeServiceTest {
    private static final List<String> TEAMS = List.of("branch", "jiaokou", "guchi", "renjiazhuang");
    private static final OfficeService TOLD =
            new OfficeService("office", TEAMS, List.of(ServiceMode.values()), List.of(), List.of("S1-084"));

    @Test
    void where_no_turns_are_told_the_teams_and_modes_stay() {
        assertThat(TOLD).hasToString("office: 4 teams, 5 modes, turns not told");
        assertThat(TOLD.onDuty(LocalDate.of(2020, 1, 1))).isEmpty();
    }

    /** C1-3 with weeks, which the article does not tell: 1 January 2020 is a Wednesday, the next team begins on Monday 6. */
    @Test
    void a_length_that_the_caller_names_makes_a_rotation() {
        Roster roster = TOLD.rotation(ShiftLength.WEEK, OfficeDays.WEEKDAYS).over(Period.month(2020, 1));

        assertThat(roster.onDuty(LocalDate.of(2020, 1, 5))).contains("branch");
        assertThat(roster.onDuty(LocalDate.of(2020, 1, 6))).contains("jiaokou");
        assertThat(roster.spread()).isEqualTo(1);
    }

    @Test
    void turns_hold_for_their_days() {
        Rotation weekly = TOLD.rotation(ShiftLength.WEEK, OfficeDays.EVERY_DAY);
        Rotation daily = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "guchi", "branch");
        OfficeService service = with(turns("2020-02", daily), turns("2020-01", weekly));

        assertThat(service.turns())
                .extracting(Turns::during)
                .containsExactly(Period.month(2020, 1), Period.month(2020, 2));
        assertThat(service.onDuty(LocalDate.of(2020, 1, 6))).contains("jiaokou");
        assertThat(service.onDuty(LocalDate.of(2020, 2, 2))).contains("branch");
        assertThat(service.onDuty(LocalDate.of(2020, 3, 1))).isEmpty();
        assertThat(service).hasToString("office: 4 teams, 0 modes, turns 2020-01 and later");
        assertThat(turns("2020-02", daily)).hasToString("2020-02, 2 teams by the day: guchi, branch");
    }

    /** February 2020 has 29 days: 29 times 2 teams and 1 absence. */
    @Test
    void the_work_of_turns_is_days_times_teams_and_absences() {
        Rotation daily = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "guchi", "branch")
                .with(new Absence("guchi", Period.year(2021), Absence.Afterwards.EXCUSED));

        assertThat(turns("2020-02", daily).work()).isEqualTo(87);
    }

    @Test
    void what_does_not_fit_is_refused() {
        Rotation rotation = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "guchi", "jiaoku");
        Rotation known = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "guchi");

        assertThatThrownBy(() -> with(turns("2020", rotation)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Team of the turns of office must be one of " + TEAMS
                        + ", but was jiaoku. Did you mean \"jiaokou\"?");
        assertThatThrownBy(() -> with(turns("2020", known), turns("2020-12", known)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Turns of office must follow each other, but were 2020 and 2020-12");
        assertThatThrownBy(() -> turns("2020..", known))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Period of a roster must have both ends and at most 36525 days, but was 2020..");
        assertThatThrownBy(() -> new OfficeService("office", List.of("a", "a"), List.of(), List.of(), List.of()))
                .hasMessage("Team of office must be listed once, but a was listed twice");
        assertThatThrownBy(() -> new OfficeService(
                        "office", List.of(), List.of(ServiceMode.EXTENDED, ServiceMode.EXTENDED), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Mode of office must be listed once, but EXTENDED was listed twice");
        assertThatThrownBy(() -> new OfficeService("an office", List.of(), List.of(), List.of(), List.of()))
                .hasMessageStartingWith("Office must be 1 to 64 letters");
    }

    private static OfficeService with(Turns... turns) {
        return new OfficeService("office", TEAMS, List.of(), List.of(turns), List.of());
    }

    private static Turns turns(String during, Rotation rotation) {
        return new Turns(Period.parse(during), rotation);
    }
}
