// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.organization.Body;
import org.liancun.organization.BodyKind;
import org.liancun.organization.Duty;
import org.liancun.organization.DutyLayer;
import org.liancun.organization.DutyLayers;
import org.liancun.organization.DutySpan;
import org.liancun.organization.Filing;
import org.liancun.organization.Filling;
import org.liancun.organization.JointMeeting;
import org.liancun.organization.Minutes;
import org.liancun.organization.Organizations;
import org.liancun.organization.Post;
import org.liancun.organization.PostRegister;
import org.liancun.organization.PostRule;
import org.liancun.organization.Seat;
import org.liancun.organization.Status;
import org.liancun.organization.Tenure;
import org.liancun.roster.OfficeDays;
import org.liancun.roster.OfficeService;
import org.liancun.roster.Rotation;
import org.liancun.roster.ServiceMode;
import org.liancun.roster.ShiftLength;
import org.liancun.roster.Swap;
import org.liancun.roster.Turns;
import org.liancun.text.Name;

class OrganizationProblemsTest {
    private static final Body OFFICE = Body.of("office", Name.of("便民办事处"), BodyKind.SERVICE_OFFICE);
    private static final Post CLERK = new Post("office", "办事员");
    private static final LocalDate DAY = LocalDate.of(2024, 9, 13);

    @Test
    void posts_name_known_villages_holders_and_facts() {
        PostRegister posts = new PostRegister(
                List.of(new PostRule.Term(CLERK, 5, List.of("S0-014", "S9-1"))),
                List.of(new Tenure(
                        "clerk",
                        new Seat(CLERK, "ganxy"),
                        Filling.APPOINTMENT,
                        Status.FOUNDED,
                        Period.ALWAYS,
                        List.of("S8-1"))),
                List.of(new Filing("clrek", new Seat(CLERK, "dattuo"), "office", DAY)));

        assertThat(problems(posts, DutyLayers.NONE, List.of(), List.of()))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/organization/posts/rules/0/facts/1: Fact of a rule of posts must be a figure, or a fact numbered"
                                + " after a source of the dossier, but was \"S9-1\"",
                        "/organization/posts/tenures/0/village: Village of clerk must be a village of the dossier,"
                                + " but was \"ganxy\". Did you mean \"ganxi\"?",
                        "/organization/posts/tenures/0/facts/0: Fact of clerk must be a figure, or a fact numbered"
                                + " after a source of the dossier, but was \"S8-1\"",
                        "/organization/posts/filings/0/holder: Holder on file must be a body, a village or a holder of a"
                                + " seat of the dossier, but was \"clrek\". Did you mean \"clerk\"?",
                        "/organization/posts/filings/0/village: Village of clrek must be a village of the dossier,"
                                + " but was \"dattuo\". Did you mean \"datuo\"?");
    }

    @Test
    void duties_are_for_places_of_the_span_of_their_layer() {
        List<Duty> duties = List.of(new Duty("office", "ganxi"), new Duty("offce", "cluster"));
        DutyLayers layers = new DutyLayers(List.of(
                new DutyLayer("linking", Name.of("联片"), DutySpan.CLUSTER, duties, List.of("S0-014")),
                new DutyLayer("living", Name.of("驻村"), DutySpan.VILLAGE, duties, List.of("S7-1"))));

        assertThat(problems(PostRegister.NONE, layers, List.of(), List.of()))
                .extracting(Inconsistency::pointer, Inconsistency::expected, Inconsistency::nearest)
                .containsExactly(
                        tuple("/organization/layers/0/duties/0/place", "a cluster of the dossier", ""),
                        tuple(
                                "/organization/layers/0/duties/1/holder",
                                "a body, a village or a holder of a seat of the dossier",
                                "office"),
                        tuple(
                                "/organization/layers/1/duties/1/holder",
                                "a body, a village or a holder of a seat of the dossier",
                                "office"),
                        tuple("/organization/layers/1/duties/1/place", "a village of the dossier", ""),
                        tuple(
                                "/organization/layers/1/facts/0",
                                "a figure, or a fact numbered after a source of the dossier",
                                ""));
    }

    @Test
    void teams_and_members_are_bodies_villages_or_holders() {
        OfficeService service = new OfficeService(
                "office",
                List.of("office", "ganxi", "gamxi"),
                List.of(ServiceMode.EXTENDED),
                List.of(),
                List.of("S6-1"));
        JointMeeting meeting = new JointMeeting("m", DAY, List.of("ganxi", "b"), List.of(), List.of("S5-1"));
        Minutes minutes = new Minutes("office", List.of("office", "a"), List.of(meeting), List.of(), List.of("S4-1"));

        assertThat(problems(PostRegister.NONE, DutyLayers.NONE, List.of(service), List.of(minutes)))
                .extracting(Inconsistency::pointer, Inconsistency::subject, Inconsistency::nearest)
                .containsExactly(
                        tuple("/organization/services/0/teams/2", "Team of office", "ganxi"),
                        tuple("/organization/services/0/facts/0", "Fact of office", ""),
                        tuple("/organization/minutes/0/members/1", "Member of office", ""),
                        tuple("/organization/minutes/0/meetings/0/present/1", "Present at m", ""),
                        tuple("/organization/minutes/0/meetings/0/facts/0", "Fact of m", ""),
                        tuple("/organization/minutes/0/facts/0", "Fact of office", ""));
    }

    @Test
    void turns_of_which_no_roster_can_be_made_are_told() {
        Rotation rotation = Rotation.of(ShiftLength.DAY, OfficeDays.EVERY_DAY, "ganxi", "datuo")
                .with(new Swap(DAY, DAY.plusYears(1)));

        assertThat(problems(PostRegister.NONE, DutyLayers.NONE, List.of(service("2024", rotation)), List.of()))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/organization/services/0/turns/0: Turns of a roster must be turns that can be given out (Day of a"
                                + " swap must lie in a shift, but 2025-09-13 lies in none), but was \"2024, 2 teams by the"
                                + " day: ganxi, datuo\"");
    }

    /** The years 1900 to 1999 have 36,524 days: 136 teams are 4,967,264 looks at a team, 137 are 5,003,788. */
    @Test
    void rosters_are_made_up_to_a_limit() {
        assertThat(ofTeams(136)).isEmpty();
        assertThat(ofTeams(137))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/organization/services/0/turns/0: Number of turns to give out must be at most 5000000,"
                                + " but was \"5003788\"");
    }

    private static List<Inconsistency> ofTeams(int number) {
        List<Body> bodies = IntStream.range(0, number)
                .mapToObj(i -> Body.of("team-" + i, Name.of("队"), BodyKind.WORK_TEAM))
                .toList();
        Rotation rotation = Rotation.of(
                ShiftLength.DAY,
                OfficeDays.EVERY_DAY,
                bodies.stream().map(Body::id).toArray(String[]::new));
        OfficeService service = new OfficeService(
                "team-0",
                rotation.teams(),
                List.of(),
                List.of(new Turns(Period.parse("1900..1999"), rotation)),
                List.of());
        return problems(
                new Organizations(bodies, List.of(), PostRegister.NONE, DutyLayers.NONE, List.of(service), List.of()));
    }

    private static OfficeService service(String during, Rotation rotation) {
        Turns turns = new Turns(Period.parse(during), rotation);
        return new OfficeService("office", rotation.teams(), List.of(), List.of(turns), List.of());
    }

    private static List<Inconsistency> problems(
            PostRegister posts, DutyLayers duties, List<OfficeService> services, List<Minutes> minutes) {
        return problems(new Organizations(List.of(OFFICE), List.of(), posts, duties, services, minutes));
    }

    private static List<Inconsistency> problems(Organizations organization) {
        return Dossier.problems(Fengchaoshan.ID, Fengchaoshan.SECTIONS.with(organization));
    }
}
