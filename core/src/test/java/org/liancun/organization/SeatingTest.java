// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liancun.organization.Posts.DAY;
import static org.liancun.organization.Posts.SECRETARY;
import static org.liancun.organization.Posts.VILLAGE_MEMBER;
import static org.liancun.organization.Posts.VILLAGE_SECRETARY;
import static org.liancun.organization.Posts.joint;
import static org.liancun.organization.Posts.tenure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;

class SeatingTest {
    /** C0-6: 1 secretary, d deputies and 2 of each of 5 villages are 11 + d; here d is 1. */
    @Test
    void the_offices_of_five_villages_fill_the_twelve_seats_of_the_joint_committee() {
        Seating seating = joint(Posts.tenures(0));

        assertThat(seating.seats()).isEqualTo(12);
        assertThat(seating.people()).isEqualTo(12);
        assertThat(seating.findings()).isEmpty();
        assertThat(seating.merged()).isEmpty();
        assertThat(seating).hasToString("joint on 2024-09-13: seats 12, people 12, findings 0");
    }

    @Test
    void where_both_secretaries_of_every_village_are_one_person_seven_people_fill_twelve_seats() {
        Seating seating = joint(Posts.tenures(5));

        assertThat(seating.seats()).isEqualTo(12);
        assertThat(seating.people()).isEqualTo(7);
        assertThat(seating.merged()).hasSize(5);
        assertThat(seating.merged().get("secretary-ganxi")).hasToString("[joint 村书记 of ganxi, joint 驻村第一书记 of ganxi]");
        assertThat(seating.found(SeatFinding.Kind.MERGED)).hasSize(10);
        assertThat(seating.findings().get(0))
                .hasToString("joint 村书记 of datuo: merged secretary-datuo, sits in 2 seats");
    }

    @Test
    void a_seat_that_nobody_takes_is_vacant() {
        List<Tenure> tenures = Posts.tenures(0);
        tenures.removeIf(
                tenure -> tenure.holder().equals("leader") || tenure.holder().equals("first-ganxi"));

        assertThat(joint(tenures).findings())
                .extracting(SeatFinding::toString)
                .containsExactly(
                        "joint 副书记: vacant, must have 1席以上, but had 0",
                        "joint 驻村第一书记 of ganxi: vacant, must have 1席, but had 0");
    }

    /** R0-3: the secretary is dispatched from above, not elected. */
    @Test
    void two_secretaries_are_one_too_many_and_an_elected_one_is_out_of_rule() {
        List<Tenure> tenures = Posts.tenures(0);
        tenures.add(tenure("elected", Seat.of(SECRETARY), Filling.ELECTION));

        Seating seating = joint(tenures);

        assertThat(seating.seats()).isEqualTo(13);
        assertThat(seating.findings())
                .extracting(SeatFinding::toString)
                .containsExactly(
                        "joint 书记: crowded, must have 1席, but had 2",
                        "joint 书记: filled otherwise elected, must be dispatched, but was elected");
    }

    @Test
    void a_deputy_for_two_villages_is_one_deputy() {
        List<Tenure> tenures = Posts.tenures(0);
        tenures.removeIf(tenure -> tenure.holder().equals("leader"));
        tenures.add(tenure("leader", new Seat(Posts.LEADER, "ganxi"), Filling.APPOINTMENT));
        tenures.add(tenure("leader", new Seat(Posts.LEADER, "datuo"), Filling.APPOINTMENT));

        assertThat(joint(tenures).seats()).isEqualTo(12);
        assertThat(joint(tenures).findings()).isEmpty();
    }

    /** S1-019 to S1-022: an announced secretary, three secretaries of villages, 1-2 staff. */
    @Test
    void who_is_only_announced_fills_no_seat_and_staff_take_none() {
        Body branch = Reported.generalBranch();
        List<Tenure> tenures = new ArrayList<>();
        tenures.add(tenure("sent", Seat.of(Posts.post("general-branch", "书记")), Filling.APPOINTMENT)
                .with(Status.PLANNED));
        for (String village : branch.villages()) {
            tenures.add(tenure(
                    "secretary-" + village, new Seat(Posts.post("general-branch", "委员"), village), Filling.EX_OFFICIO));
        }
        tenures.add(tenure("staff", Seat.of(Posts.post("general-branch", "专职人员")), Filling.APPOINTMENT));

        Seating seating = PostRegister.of(List.of(), tenures).on(DAY).in(branch);

        assertThat(seating.announced()).extracting(Tenure::holder).containsExactly("sent");
        assertThat(seating.seats()).isEqualTo(3);
        assertThat(seating.people()).isEqualTo(4);
        assertThat(seating.findings())
                .extracting(SeatFinding::toString)
                .containsExactly("general-branch 书记: vacant, must have 1席, but had 0");
        assertThat(seating.table()).isEqualTo("""
                        职务      村            任职                    情况
                        --------  ------------  ----------------------  --------------------
                        专职人员                staff
                        委员      guchi         secretary-guchi
                        委员      jiaokou       secretary-jiaokou
                        委员      renjiazhuang  secretary-renjiazhuang
                        书记                    sent                    拟设
                        书记                                            空缺: 应有1席，实有0
                        """);
        assertThat(seating.table(Locale.ENGLISH)).contains("vacant: must have 1席, but had 0", "planned");
    }

    @Test
    void whoever_leaves_the_village_office_leaves_the_seat_with_it() {
        List<Tenure> tenures = Posts.tenures(0);
        tenures.replaceAll(tenure -> tenure.holder().equals("secretary-xule")
                ? Tenure.of("secretary-xule", tenure.seat(), tenure.filling(), Period.parse("2021-03..2024-06"))
                : tenure);

        assertThat(joint(tenures).found(SeatFinding.Kind.VACANT))
                .extracting(SeatFinding::seat)
                .containsExactly(new Seat(VILLAGE_MEMBER, "xule"));
    }

    @Test
    void a_body_whose_posts_are_not_told_has_people_and_no_findings() {
        Body villages = Reported.fengchaoshan().find("villages").orElseThrow();

        Seating seating = Posts.register(Posts.tenures(2)).on(DAY).in(villages);

        assertThat(seating.people()).isEqualTo(8);
        assertThat(seating.seats()).isZero();
        assertThat(seating.found(SeatFinding.Kind.VACANT)).isEmpty();
    }

    @Test
    void nobody_sits_where_the_body_has_no_seat() {
        Tenure mistyped = tenure("a", Seat.of(Posts.post("joint", "副书计")), Filling.EX_OFFICIO);
        Tenure elsewhere = tenure("a", new Seat(VILLAGE_SECRETARY, "ganxii"), Filling.ELECTION);

        assertThatThrownBy(() -> joint(List.of(mistyped)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Post in joint must be known, but was \"副书计\". Did you mean \"副书记\"?");
        assertThatThrownBy(() -> joint(List.of(elsewhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Village of joint 村书记 must be known, but was \"ganxii\". Did you mean \"ganxi\"?");
    }
}
