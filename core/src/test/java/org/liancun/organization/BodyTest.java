// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liancun.organization.Reported.rule;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;
import org.liancun.text.Name;

class BodyTest {
    private static final Name ANY = Name.of("某机构", "some body");

    @Test
    void the_joint_committee_of_fengchaoshan_has_at_least_twelve_seats() {
        Body joint = Reported.jointCommittee();

        assertThat(joint.seatCount()).contains(Quantity.parse("12席以上"));
        assertThat(joint.headcount()).contains(Quantity.parse("12人以上"));
    }

    @Test
    void if_each_village_has_one_person_for_its_seats_seven_people_can_fill_twelve() {
        assertThat(Reported.jointCommittee().fewestPeople()).contains(Quantity.parse("7人以上"));
    }

    @Test
    void the_general_branch_of_wanbaoshan_has_four_seats_and_five_to_six_people() {
        Body branch = Reported.generalBranch();

        assertThat(branch.seatCount()).contains(Quantity.parse("4席"));
        assertThat(branch.headcount()).contains(Quantity.parse("5-6人"));
        assertThat(branch.fewestPeople()).contains(Quantity.parse("5人以上"));
    }

    @Test
    void a_body_whose_posts_are_not_told_has_no_number_rather_than_none() {
        Body body = Body.of("office", ANY, BodyKind.SERVICE_OFFICE);

        assertThat(body.seatCount()).isEmpty();
        assertThat(body.headcount()).isEmpty();
        assertThat(body.fewestPeople()).isEmpty();
    }

    /** S2-021 to S2-023: first secretaries, team members, deputies and assistants sent to the villages of Hengkou. */
    @Test
    void the_zone_of_hengkou_sent_two_hundred_and_twenty_five_people() {
        Body sent = Body.of("sent", ANY, BodyKind.WORK_TEAM)
                .with(
                        List.of(),
                        List.of(
                                rule("第一书记", Filling.DISPATCH, SeatBasis.PER_BODY, "54人"),
                                rule("驻村工作队员", Filling.DISPATCH, SeatBasis.PER_BODY, "127人"),
                                rule("党组织副书记和主任助理", Filling.DISPATCH, SeatBasis.PER_BODY, "44人")));

        assertThat(sent.headcount()).contains(Quantity.parse("225人"));
        assertThat(sent.seatCount()).isEmpty();
    }

    @Test
    void staff_alone_have_no_seats() {
        Body office = office("2人");

        assertThat(office.seatCount()).isEmpty();
        assertThat(office.headcount()).contains(Quantity.parse("2人"));
    }

    @Test
    void an_upper_bound_alone_begins_at_nobody() {
        Body body = Body.of("group", ANY, BodyKind.LEADING_GROUP)
                .with(
                        List.of(),
                        List.of(
                                rule("组长", Filling.EX_OFFICIO, SeatBasis.PER_BODY, "1席"),
                                rule("副组长", Filling.UNSTATED, SeatBasis.PER_BODY, "3席以内")));

        assertThat(body.seatCount()).contains(Quantity.parse("1-4席"));
        assertThat(body.fewestPeople()).contains(Quantity.parse("1人以上"));
    }

    @Test
    void more_than_two_per_village_is_at_least_three_for_each() {
        Body body = Body.of("group", ANY, BodyKind.LEADING_GROUP)
                .with(List.of("a", "b"), List.of(rule("委员", Filling.EX_OFFICIO, SeatBasis.PER_VILLAGE, "超过2席")));

        assertThat(body.seatCount()).contains(Quantity.parse("超过4席"));
        assertThat(body.fewestPeople()).contains(Quantity.parse("6人以上"));
    }

    @Test
    void posts_print_as_a_straight_table_with_their_sum() {
        assertThat(Reported.generalBranch().table()).isEqualTo("""
                        职务      产生  规则               人数
                        --------  ----  ------------  ---------
                        书记      选聘  全机构 1席          1席
                        委员      当然  每村 1席            3席
                        专职人员  选聘  全机构 1-2人      1-2人
                        合计                          4席 5-6人
                        """);
        assertThat(Reported.jointCommittee().table(Locale.ENGLISH))
                .contains("Post", "dispatched  per body 1席", "ex officio  per village 1席", "Sum", "12席以上");
    }

    @Test
    void a_body_prints_its_id_and_kind_and_whether_it_is_only_announced() {
        Body union = Body.of("union", ANY, BodyKind.UNION);

        assertThat(union).hasToString("union 经济联合社");
        assertThat(union.with(Status.PLANNED)).hasToString("union 经济联合社（拟设）");
        assertThat(Body.of("x".repeat(64), ANY, BodyKind.COLLECTIVE)
                        .with(Status.PLANNED)
                        .toString())
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void a_post_counted_per_village_needs_villages() {
        assertThatThrownBy(() -> Body.of("joint", ANY, BodyKind.JOINT_PARTY_COMMITTEE)
                        .with(List.of(), List.of(rule("委员", Filling.EX_OFFICIO, SeatBasis.PER_VILLAGE, "1席"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Villages of joint must be listed for a post counted per village, but were []");
    }

    @Test
    void villages_posts_and_facts_are_listed_once() {
        Body body = Body.of("joint", ANY, BodyKind.JOINT_PARTY_COMMITTEE);
        SeatRule secretary = rule("书记", Filling.ELECTION, SeatBasis.PER_BODY, "1席");

        assertThatThrownBy(() -> body.with(List.of("a", "b", "a"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Village of joint must be listed once, but a was listed twice");
        assertThatThrownBy(() -> body.with(List.of(), List.of(secretary, secretary)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Post of joint must be listed once, but 书记 was listed twice");
        assertThatThrownBy(() -> new Body(
                        "joint", ANY, BodyKind.COMPANY, Status.FOUNDED, "", List.of(), List.of(), List.of("f", "f")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Fact of joint must be listed once, but f was listed twice");
    }

    @Test
    void ids_keep_the_rule_for_ids() {
        assertThatThrownBy(() -> Body.of("a b", ANY, BodyKind.COMPANY))
                .hasMessage("Body id must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
        assertThatThrownBy(() -> Body.of("a", ANY, BodyKind.COMPANY).under("b c"))
                .hasMessage("Body above a must be 1 to 64 letters, digits, '-', '_' or '.', but was \"b c\"");
        assertThatThrownBy(() -> Body.of("a", ANY, BodyKind.COMPANY).with(List.of(""), List.of()))
                .hasMessage("Village of a must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
    }

    private static Body office(String staff) {
        return Body.of("office", ANY, BodyKind.SERVICE_OFFICE)
                .with(List.of(), List.of(rule("值班员", Filling.UNSTATED, SeatBasis.PER_BODY, staff)));
    }
}
