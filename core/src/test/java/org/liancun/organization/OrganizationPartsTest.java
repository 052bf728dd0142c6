// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.roster.OfficeService;
import org.liancun.roster.ServiceMode;
import org.liancun.text.Name;

/** Posts, duties, services and minutes beside the bodies to which they belong. */
class OrganizationPartsTest {
    private static final Body OFFICE = Body.of("office", Name.of("便民办事处", "service office"), BodyKind.SERVICE_OFFICE)
            .under("general-branch");
    private static final Body BRANCHES =
            Body.of("branches", Name.of("三村党支部", "village branches"), BodyKind.PARTY_BRANCH);
    private static final Body UNION =
            Body.of("union", Name.of("联合社", "union"), BodyKind.UNION).with(Status.PLANNED);
    private static final OfficeService SERVICE = new OfficeService(
            "office",
            List.of("general-branch", "jiaokou", "guchi", "renjiazhuang"),
            List.of(ServiceMode.values()),
            List.of(),
            List.of("S1-083"));
    private static final Organizations WANBAOSHAN = new Organizations(
            List.of(Reported.generalBranch(), BRANCHES, OFFICE, UNION),
            List.of(),
            PostRegister.NONE,
            DutyLayers.NONE,
            List.of(SERVICE),
            List.of(Minutes.of("general-branch", "jiaokou", "guchi", "renjiazhuang")));

    /** C1-2: 4 seats and 1 to 2 staff are 5 to 6 people (S1-019 to S1-022); an office of 3 would make it 8 to 9. */
    @Test
    void people_of_several_bodies_are_added_up_with_their_range() {
        Body staffed =
                OFFICE.with(List.of(), List.of(Reported.rule("值班员", Filling.UNSTATED, SeatBasis.PER_BODY, "3人")));
        Organizations organization = Organizations.of(Reported.generalBranch(), staffed, UNION);

        assertThat(organization.headcount(List.of("general-branch"))).contains(Quantity.parse("5-6人"));
        assertThat(organization.headcount(List.of("general-branch", "office"))).contains(Quantity.parse("8-9人"));
        assertThat(organization.headcount(List.of("general-branch", "union"))).isEmpty();
        assertThat(organization.headcount(List.of())).isEmpty();
        assertThatThrownBy(() -> organization.headcount(List.of("ofice")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Body must be known, but was \"ofice\". Did you mean \"office\"?");
        assertThatThrownBy(() -> organization.headcount(List.of("office", "office")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Body must be listed once, but office was listed twice");
    }

    @Test
    void what_belongs_to_a_body_is_found_by_its_id() {
        assertThat(WANBAOSHAN.serviceAt("office")).contains(SERVICE);
        assertThat(WANBAOSHAN.serviceAt("union")).isEmpty();
        assertThat(WANBAOSHAN.minutesOf("general-branch"))
                .hasValueSatisfying(minutes -> assertThat(minutes.members()).hasSize(3));
        assertThat(WANBAOSHAN.minutesOf("office")).isEmpty();
        assertThat(WANBAOSHAN).hasToString("4 bodies, 0 commands, services 1, minutes 1");
    }

    /** S1-019, S1-020: the article of 2019 plans whom to send as secretary; branch secretaries are the members. */
    @Test
    void an_announced_secretary_leaves_the_seat_vacant() {
        Post secretary = new Post("general-branch", "书记");
        Post member = new Post("general-branch", "委员");
        Post villageSecretary = new Post("branches", "书记");
        List<Tenure> tenures = List.of(
                Tenure.of("sent", Seat.of(secretary), Filling.APPOINTMENT, Period.ALWAYS)
                        .with(Status.PLANNED),
                Tenure.of("one", new Seat(villageSecretary, "jiaokou"), Filling.ELECTION, Period.ALWAYS));
        List<PostRule> rules = List.of(new PostRule.ExOfficio(member, villageSecretary, List.of("S1-020")));

        Seating seating = WANBAOSHAN.with(PostRegister.of(rules, tenures)).seating("general-branch", Posts.DAY);

        assertThat(seating.announced()).extracting(Tenure::holder).containsExactly("sent");
        assertThat(seating.sitting())
                .extracting(Tenure::holder, Tenure::filling, Tenure::facts)
                .containsExactly(tuple("one", Filling.EX_OFFICIO, List.of("S1-020")));
        assertThat(seating.found(SeatFinding.Kind.VACANT)).hasSize(4);
        assertThatThrownBy(() -> WANBAOSHAN.seating("ofice", Posts.DAY))
                .hasMessage("Body must be known, but was \"ofice\". Did you mean \"office\"?");
    }

    @Test
    void what_belongs_to_no_body_is_told_with_its_place() {
        Decision decision = new Decision("d", Name.of("事项"), DecisionOutcome.ADOPTED, "offce", Period.ALWAYS);
        JointMeeting meeting = new JointMeeting("m", Posts.DAY, List.of(), List.of(decision), List.of());
        Tenure head = Tenure.of("head", Seat.of(new Post("union", "理事长")), Filling.ELECTION, Period.ALWAYS);
        List<PostRule> rules = List.of(
                new PostRule.ExOfficio(head.seat().post(), new Post("brnach", "书记")),
                new PostRule.Apart(head.seat().post(), new Post("offic", "书记")),
                new PostRule.Filed(head.seat().post(), "county"));
        DutyLayer layer = DutyLayer.of("link", Name.of("联片"), DutySpan.CLUSTER);

        assertThat(Organizations.problems(
                        List.of(OFFICE.under(""), UNION),
                        List.of(),
                        PostRegister.of(rules, List.of(head)),
                        List.of(layer, layer),
                        List.of(
                                new OfficeService("union", List.of(), List.of(), List.of(), List.of()),
                                SERVICE,
                                SERVICE),
                        List.of(
                                Minutes.of("office").with(List.of(meeting), List.of()),
                                Minutes.of("committee"),
                                Minutes.of("office"))))
                .containsExactly(
                        entry("/posts/rules/0/source", "Body of post brnach 书记 must be known, but was \"brnach\""),
                        entry(
                                "/posts/rules/1/other",
                                "Body of post offic 书记 must be known, but was \"offic\". Did you mean \"office\"?"),
                        entry("/posts/rules/2/registry", "Registry must be known, but was \"county\""),
                        entry(
                                "/posts/tenures/0/status",
                                "Status of head must be PLANNED, since that of union is, but was FOUNDED"),
                        entry("/layers/1/id", "Duty layer id must occur once, but was link again"),
                        entry("/services/2/office", "Office that serves must occur once, but was office again"),
                        entry(
                                "/minutes/0/meetings/0/decisions/0/charged",
                                "Body charged with d must be known, but was \"offce\". Did you mean \"office\"?"),
                        entry("/minutes/1/body", "Body that meets must be known, but was \"committee\""),
                        entry("/minutes/2/body", "Body that meets must occur once, but was office again"));
    }

    @Test
    void a_service_at_an_unknown_office_is_refused() {
        assertThatThrownBy(() -> new Organizations(
                        List.of(UNION), List.of(), PostRegister.NONE, DutyLayers.NONE, List.of(SERVICE), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Office that serves must be known, but was \"office\"");
    }

    @Test
    void duties_and_decisions_print_as_tables() {
        DutyLayer layer = DutyLayer.of("link", Name.of("领导联片", "leaders link"), DutySpan.CLUSTER);
        DutyLayers layers = new DutyLayers(List.of(
                layer.with(List.of(new Duty("b", "c2"), new Duty("a", "c1"), new Duty("b", "c3"))),
                DutyLayer.of("live", Name.of("干部驻村", "cadres reside"), DutySpan.VILLAGE)));
        Decision road =
                new Decision("road", Name.of("修路", "road"), DecisionOutcome.ADOPTED, "office", Period.year(2024));
        Minutes minutes = Minutes.of("office")
                .with(
                        List.of(new JointMeeting("m", Posts.DAY, List.of(), List.of(road), List.of())),
                        List.of(new DecisionReport("road", Posts.DAY.plusDays(1), Name.of("通车", "open"))));

        assertThat(layers.table(Locale.ENGLISH)).isEqualTo("""
                Layer          Span     Holder  Places
                -------------  -------  ------  ------
                leaders link   cluster  a       c1
                leaders link   cluster  b       c2, c3
                cadres reside  village
                """);
        assertThat(layers.table()).startsWith("责任层");
        assertThat(minutes.table()).isEqualTo("""
                      会议  事项  结果  承办    期限             落实
                ----------  ----  ----  ------  ----  ---------------
                2024-09-13  修路  通过  office  2024  2024-09-14 通车
                """);
        assertThat(minutes.table(Locale.ENGLISH)).contains("2024-09-14 open");
    }
}
