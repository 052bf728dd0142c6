// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liancun.organization.Posts.post;
import static org.liancun.organization.Posts.tenure;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.text.Name;

class PostRuleTest {
    private static final Body COMMITTEE = Body.of("committee", Name.of("村委会"), BodyKind.VILLAGERS_COMMITTEE);
    private static final Post MEMBER = post("committee", "委员");
    private static final Post SUPERVISOR = post("supervision", "成员");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /** Organic Law of the Villagers' Committees (2018), article 32. */
    @Test
    void a_member_of_the_committee_does_not_supervise_it() {
        List<PostRule> rules = List.of(new PostRule.Apart(SUPERVISOR, MEMBER));
        Tenure member = tenure("a", Seat.of(MEMBER), Filling.ELECTION);
        Tenure other = tenure("b", Seat.of(MEMBER), Filling.ELECTION);
        Tenure supervisor = tenure("a", Seat.of(SUPERVISOR), Filling.ELECTION);

        assertThat(findings(rules, member, other, supervisor))
                .containsExactly("committee 委员: clash a, must not hold supervision 成员, but did");
        assertThat(findings(rules, member, other, supervisor.with(Status.PLANNED)))
                .isEmpty();
    }

    /** Organic Law of the Villagers' Committees (2018), article 11: a term is five years. */
    @Test
    void a_committee_elected_in_march_2021_is_past_its_term_from_march_2026() {
        List<PostRule> rules = List.of(new PostRule.Term(MEMBER, 5));

        assertThat(findings(rules, Tenure.of("a", Seat.of(MEMBER), Filling.ELECTION, Period.parse("2021-03-01.."))))
                .containsExactly("committee 委员: over term a, must sit 5 years, but has sat since 2021-03-01");
        assertThat(findings(rules, Tenure.of("a", Seat.of(MEMBER), Filling.ELECTION, Period.parse("2021-03-02.."))))
                .isEmpty();
        assertThat(findings(rules, Tenure.of("a", Seat.of(MEMBER), Filling.ELECTION, Period.ALWAYS)))
                .isEmpty();
    }

    /** R3-3: secretaries of villages are on file with the organization department of the county. */
    @Test
    void a_secretary_is_on_file_from_the_day_of_filing() {
        Seat seat = Seat.of(MEMBER);
        Tenure held = tenure("a", seat, Filling.ELECTION);
        List<PostRule> rules = List.of(new PostRule.Filed(MEMBER, "department"));
        Filing filing = new Filing("a", seat, "department", DAY);
        PostRegister register = new PostRegister(rules, List.of(held), List.of(filing));

        assertThat(register.on(DAY).in(COMMITTEE).findings()).isEmpty();
        assertThat(register.on(DAY.minusDays(1)).in(COMMITTEE).findings())
                .extracting(SeatFinding::toString)
                .containsExactly("committee 委员: unfiled a, must be on file with department, but was not");
        assertThat(filing).hasToString("a in committee 委员 with department, 2026-03-01");
        assertThat(register).hasToString("rules 1, tenures 1, filings 1");
    }

    @Test
    void a_seat_by_office_needs_the_office() {
        List<PostRule> rules = List.of(new PostRule.ExOfficio(MEMBER, SUPERVISOR));
        Tenure claimed = tenure("a", Seat.of(MEMBER), Filling.EX_OFFICIO);
        Tenure office = tenure("a", Seat.of(SUPERVISOR), Filling.ELECTION);

        assertThat(findings(rules, claimed))
                .containsExactly("committee 委员: unentitled a, must hold supervision 成员, but did not");
        assertThat(findings(rules, claimed, office)).isEmpty();
        assertThat(findings(rules, claimed, office.with(Status.PLANNED))).hasSize(1);
    }

    @Test
    void either_of_two_offices_may_bring_a_seat_and_one_seat_may_bring_the_next() {
        Post chair = post("union", "理事长");
        Post head = post("co-op", "负责人");
        List<PostRule> rules = List.of(
                new PostRule.ExOfficio(MEMBER, SUPERVISOR),
                new PostRule.ExOfficio(MEMBER, chair),
                new PostRule.ExOfficio(chair, head),
                new PostRule.ExOfficio(head, MEMBER));
        Tenure first = tenure("a", Seat.of(head), Filling.ELECTION);

        Sitting sitting = PostRegister.of(rules, List.of(first)).on(DAY);

        assertThat(sitting.tenures())
                .extracting(Tenure::toString)
                .containsExactly(
                        "a in co-op 负责人, 2021-03..", "a in committee 委员, 2021-03..", "a in union 理事长, 2021-03..");
        assertThat(sitting.in(COMMITTEE).findings()).isEmpty();
        assertThat(sitting.holds("a", chair)).isTrue();
        assertThat(sitting.day()).isEqualTo(DAY);
    }

    @Test
    void rules_that_say_nothing_are_refused() {
        assertThatThrownBy(() -> new PostRule.ExOfficio(MEMBER, MEMBER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule must join two posts, but committee 委员 was both");
        assertThatThrownBy(() -> new PostRule.Apart(MEMBER, MEMBER))
                .hasMessage("Rule must join two posts, but committee 委员 was both");
        assertThatThrownBy(() -> new PostRule.Term(MEMBER, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Term of committee 委员 must be at least 1 year, but was 0");
        assertThatThrownBy(() -> new PostRule.Filed(MEMBER, ""))
                .hasMessage("Registry must be 1 to 64 letters, digits, '-', '_' or '.', but was \"\"");
    }

    private static List<String> findings(List<PostRule> rules, Tenure... tenures) {
        return PostRegister.of(rules, List.of(tenures)).on(DAY).in(COMMITTEE).findings().stream()
                .map(SeatFinding::toString)
                .toList();
    }
}
