// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.venture.LegalForm;

/** Votes counted by hand from the articles named. */
class ApprovalsTest {
    private static final LocalDate TOLD = LocalDate.of(2025, 12, 1);

    /** Law of 2024, art. 27: two thirds of 1,000 are 666.67, so 667; of 900 exactly 600. */
    @ParameterizedTest
    @CsvSource({"1000, 667", "900, 600", "1, 1", "2, 2", "4, 3"})
    void a_collective_needs_two_thirds_of_all_its_members(long all, long needed) {
        assertThat(missing(Fixtures.collective(), Organ.MEMBER_ASSEMBLY, Matter.DISTRIBUTION, all, needed))
                .isZero();
        assertThat(missing(Fixtures.collective(), Organ.MEMBER_ASSEMBLY, Matter.DISTRIBUTION, all, needed - 1))
                .isEqualTo(1);
    }

    /** Art. 15: three quarters of 1,000 let an outsider share; two thirds do not. */
    @Test
    void an_outsider_needs_three_quarters() {
        assertThat(missing(Fixtures.collective(), Organ.MEMBER_ASSEMBLY, Matter.OUTSIDER, 1_000, 750))
                .isZero();
        assertThat(missing(Fixtures.collective(), Organ.MEMBER_ASSEMBLY, Matter.OUTSIDER, 1_000, 700))
                .isEqualTo(50);
    }

    /** Art. 31: more than half of a council of six is four, of seven four. */
    @ParameterizedTest
    @CsvSource({"6, 4", "7, 4", "3, 2"})
    void a_council_needs_more_than_half_of_all_its_members(long all, long needed) {
        assertThat(missing(Fixtures.collective(), Organ.COUNCIL, Matter.OTHER, all, needed))
                .isZero();
        assertThat(missing(Fixtures.collective(), Organ.COUNCIL, Matter.OTHER, all, needed - 1))
                .isEqualTo(1);
    }

    /** Co-operative law, art. 30: 51 of 100 votes, 67 to change the charter. Company law, art. 66: likewise. */
    @ParameterizedTest
    @CsvSource({"DISTRIBUTION, 51", "CHARTER, 67"})
    void a_cooperative_and_a_company_need_more_than_half_or_two_thirds_of_the_votes(Matter matter, long needed) {
        assertThat(missing(Fixtures.cooperative(), Organ.MEMBER_ASSEMBLY, matter, 100, needed - 1))
                .isEqualTo(1);
        assertThat(missing(Fixtures.llc(), Organ.SHAREHOLDERS, matter, 100, needed - 1))
                .isEqualTo(1);
        assertThat(missing(Fixtures.llc(), Organ.SHAREHOLDERS, matter, 100, needed))
                .isZero();
    }

    /** Law on villagers' committees, art. 22: of 200 adults 101 attend, of whom 51 agree. */
    @Test
    void villagers_decide_by_more_than_half_of_those_present() {
        Meeting quiet = meeting(Organ.VILLAGERS, Matter.DISTRIBUTION, 10, new Votes(200, 100, 50));
        Meeting enough = meeting(Organ.VILLAGERS, Matter.DISTRIBUTION, 10, new Votes(200, 101, 51));

        assertThat(Approvals.shortfalls(quiet, Fixtures.collective()))
                .extracting(Shortfall::needed)
                .containsExactly(101L, 51L);
        assertThat(Approvals.shortfalls(enough, Fixtures.collective())).isEmpty();
    }

    /** Before the law of 2024, Shanghai's half present and two thirds of them were enough; since then two thirds of all as well. */
    @Test
    void the_law_of_the_country_comes_on_top_of_that_of_a_place() {
        Meeting meeting = meeting(Organ.MEMBER_ASSEMBLY, Matter.DISTRIBUTION, 10, new Votes(300, 150, 100));
        Entity before = Entity.of("village", LegalForm.RCEO, LocalDate.of(2025, 4, 30), "shanghai");
        Entity after = Entity.of("village", LegalForm.RCEO, LocalDate.of(2025, 5, 1), "shanghai");

        assertThat(Approvals.shortfalls(meeting, before)).isEmpty();
        assertThat(Approvals.shortfalls(meeting, after))
                .extracting(Shortfall::missing)
                .containsExactly(50L, 100L);
    }

    /** Ten days in a collective (art. 27), fifteen in a co-operative (art. 40) and in Zhejiang (art. 20). */
    @ParameterizedTest
    @CsvSource({"RCEO, hubei, 10", "RCEO, zhejiang, 15", "FARMERS_COOPERATIVE, hubei, 15"})
    void notice_is_given_ten_or_fifteen_days_before(LegalForm form, String place, int days) {
        Entity entity = Entity.of("e", form, Fixtures.DAY, place);
        Votes votes = new Votes(9, 9, 9);

        assertThat(Guards.meeting(meeting(Organ.MEMBER_ASSEMBLY, Matter.DISTRIBUTION, days, votes), entity)
                        .findings())
                .isEmpty();
        assertThat(Guards.meeting(meeting(Organ.MEMBER_ASSEMBLY, Matter.DISTRIBUTION, days - 1, votes), entity)
                        .broken())
                .containsExactly(Guard.NOTICE_PERIOD_TOO_SHORT);
    }

    /** Law of 2024, art. 28(4): items 1, 3, 8, 10 and 12 of art. 26, and art. 15. */
    @ParameterizedTest
    @CsvSource({
        "CHARTER, true",
        "INTERNAL_RULES, false",
        "MEMBERSHIP, true",
        "ELECTION, false",
        "REPORTS, false",
        "APPOINTMENT, false",
        "DISTRIBUTION, false",
        "QUANTIFICATION, true",
        "CONSTRUCTION_LAND, false",
        "LAND_COMPENSATION, true",
        "INVESTMENT, false",
        "MERGER, true",
        "OTHER, false",
        "OUTSIDER, true"
    })
    void delegates_may_not_decide_five_items(Matter matter, boolean forbidden) {
        Meeting meeting = meeting(Organ.DELEGATE_ASSEMBLY, matter, 10, new Votes(30, 30, 30));

        assertThat(Guards.meeting(meeting, Fixtures.collective()).broken().contains(Guard.ORGAN_MAY_NOT_DECIDE))
                .isEqualTo(forbidden);
    }

    @Test
    void a_council_drafts_the_plan_but_does_not_approve_it() {
        Meeting meeting = meeting(Organ.COUNCIL, Matter.DISTRIBUTION, 10, new Votes(5, 5, 5));

        assertThat(Guards.meeting(meeting, Fixtures.collective())
                        .of(Guard.ORGAN_MAY_NOT_DECIDE)
                        .orElseThrow()
                        .article())
                .isEqualTo(RuralLaw.COUNCIL_DRAFTS);
    }

    /** Company Law, art. 59(1); co-operative law, arts. 24 and 29(1): each matter by its own item. */
    @ParameterizedTest
    @CsvSource({
        "LLC, ELECTION, 公司法第59条第1款第1项",
        "LLC, REPORTS, 公司法第59条第1款第2项",
        "LLC, DISTRIBUTION, 公司法第59条第1款第4项",
        "LLC, CAPITAL, 公司法第59条第1款第5项",
        "LLC, MERGER, 公司法第59条第1款第7项",
        "JSC, CHARTER, 公司法第59条第1款第8项",
        "FARMERS_COOPERATIVE, MEMBERSHIP, 农民专业合作社法第24条",
        "FARMERS_COOPERATIVE, CHARTER, 农民专业合作社法第29条第1款第1项",
        "FARMERS_COOPERATIVE, ELECTION, 农民专业合作社法第29条第1款第2项",
        "FARMERS_COOPERATIVE, INVESTMENT, 农民专业合作社法第29条第1款第3项",
        "FARMERS_COOPERATIVE, REPORTS, 农民专业合作社法第29条第1款第4项",
        "FARMERS_COOPERATIVE, DISTRIBUTION, 农民专业合作社法第29条第1款第4项",
        "FARMERS_COOPERATIVE, MERGER, 农民专业合作社法第29条第1款第5项"
    })
    void a_board_may_not_decide_what_an_item_gives_to_others(LegalForm form, Matter matter, String cited) {
        Meeting meeting = meeting(Organ.COUNCIL, matter, 15, new Votes(5, 5, 5));

        assertThat(Guards.meeting(meeting, Entity.of("e", form, Fixtures.DAY))
                        .of(Guard.ORGAN_MAY_NOT_DECIDE)
                        .orElseThrow()
                        .article()
                        .cite()
                        .zh())
                .isEqualTo(cited);
    }

    /** A board may invest, by the Company Law; a co-operative's council appoints as the assembly decided (arts. 29(1)(6), 35). */
    @Test
    void a_board_may_decide_what_no_item_gives_to_others() {
        Meeting invests = meeting(Organ.COUNCIL, Matter.INVESTMENT, 15, new Votes(5, 5, 5));
        Meeting appoints = meeting(Organ.COUNCIL, Matter.APPOINTMENT, 15, new Votes(5, 5, 5));

        assertThat(Guards.meeting(invests, Fixtures.llc()).findings()).isEmpty();
        assertThat(Guards.meeting(appoints, Fixtures.llc()).unchecked()).isEmpty();
        assertThat(Guards.meeting(appoints, Fixtures.cooperative()))
                .satisfies(review -> assertThat(review.findings()).isEmpty())
                .satisfies(review -> assertThat(review.unchecked()).contains(Guard.ORGAN_MAY_NOT_DECIDE));
    }

    /** Zhejiang, art. 17(1), before the law of 2024: two thirds for what it lists; 60 of 100 elect unless all are concerned. */
    @ParameterizedTest
    @CsvSource({
        "DISTRIBUTION, 7",
        "INVESTMENT, 7",
        "LAND_COMPENSATION, 7",
        "QUANTIFICATION, 7",
        "CONSTRUCTION_LAND, 7",
        "MERGER, 7",
        "ELECTION, 0",
        "REPORTS, 0",
        "CHARTER, 0"
    })
    void zhejiang_lists_the_matters_that_need_two_thirds(Matter matter, long missing) {
        Entity village = Entity.of("village", LegalForm.RCEO, LocalDate.of(2025, 4, 30), "zhejiang");
        Meeting meeting = meeting(Organ.MEMBER_ASSEMBLY, matter, 15, new Votes(100, 100, 60));

        assertThat(missing(village, Organ.MEMBER_ASSEMBLY, matter, 100, 60)).isEqualTo(missing);
        assertThat(Guards.meeting(meeting, village).unchecked().contains(Guard.APPROVAL_VOTES_TOO_FEW))
                .isEqualTo(missing == 0);
    }

    /** Shanghai, art. 16(3): 70 of 100 are two thirds and not four fifths, which the charter may ask for. */
    @ParameterizedTest
    @CsvSource({"66, 1, true", "70, 0, true", "79, 0, true", "80, 0, false"})
    void shanghai_leaves_to_the_charter_what_is_major(long inFavour, int findings, boolean unchecked) {
        Entity village = Entity.of("village", LegalForm.RCEO, LocalDate.of(2025, 4, 30), "shanghai");
        Meeting meeting = meeting(Organ.MEMBER_ASSEMBLY, Matter.CHARTER, 15, new Votes(100, 100, inFavour));

        Review review = Guards.meeting(meeting, village);

        assertThat(review.findings()).hasSize(findings);
        assertThat(review.unchecked().contains(Guard.APPROVAL_VOTES_TOO_FEW)).isEqualTo(unchecked);
    }

    /** Co-operative law, art. 30: 20 of 30 members attend; of 36 votes, six of them additional, 19 are more than half. */
    @ParameterizedTest
    @CsvSource({"20, 19, 0", "19, 19, 1", "20, 18, 1", "19, 18, 2"})
    void a_cooperative_counts_members_present_and_votes_in_favour(long headsPresent, long inFavour, int findings) {
        Votes votes = new Votes(36, 26, inFavour, 30, headsPresent);
        Meeting meeting = meeting(Organ.MEMBER_ASSEMBLY, Matter.DISTRIBUTION, 15, votes);

        assertThat(Guards.meeting(meeting, Fixtures.cooperative()).findings()).hasSize(findings);
    }

    /** Law on villagers' committees, art. 22(1): delegates of 200 of 300 households attend, of whom 101 agree. */
    @ParameterizedTest
    @CsvSource({"200, 101, 0", "160, 101, 1", "200, 100, 1"})
    void two_thirds_of_the_households_stand_for_the_village(long present, long inFavour, int shortfalls) {
        Meeting meeting = meeting(Organ.VILLAGE_HOUSEHOLDS, Matter.DISTRIBUTION, 10, new Votes(300, present, inFavour));

        assertThat(Approvals.shortfalls(meeting, Fixtures.collective())).hasSize(shortfalls);
    }

    @Test
    void what_no_known_rule_speaks_of_is_unchecked() {
        Meeting meeting = meeting(Organ.DELEGATE_ASSEMBLY, Matter.DISTRIBUTION, 15, new Votes(51, 51, 51));

        assertThat(Guards.meeting(meeting, Fixtures.cooperative()).unchecked())
                .containsExactly(Guard.APPROVAL_VOTES_TOO_FEW);
        assertThat(Guards.meeting(meeting, Fixtures.collective()).unchecked()).isEmpty();
    }

    /** Company law, art. 116: of 60 votes present 31 decide, 40 on the charter; of all 100 votes, art. 66, 51 and 67. */
    @ParameterizedTest
    @CsvSource({"DISTRIBUTION, 31, 51", "CHARTER, 40, 67"})
    void a_joint_stock_company_counts_the_votes_present(Matter matter, long ofPresent, long ofAll) {
        Meeting meeting = meeting(Organ.SHAREHOLDERS, matter, 15, new Votes(100, 60, 0));

        assertThat(Approvals.shortfalls(meeting, Fixtures.jsc()))
                .extracting(Shortfall::needed)
                .containsExactly(ofPresent);
        assertThat(Approvals.shortfalls(meeting, Fixtures.llc()))
                .extracting(Shortfall::needed)
                .containsExactly(ofAll);
    }

    /** Company law, arts. 73(2) and 124(1): of five directors three attend and three agree. */
    @Test
    void a_board_decides_by_more_than_half_of_all_directors() {
        Meeting meeting = meeting(Organ.COUNCIL, Matter.OTHER, 15, new Votes(5, 2, 2));

        assertThat(List.of(Fixtures.llc(), Fixtures.jsc()))
                .allSatisfy(company -> assertThat(Approvals.shortfalls(meeting, company))
                        .extracting(Shortfall::needed)
                        .containsExactly(3L, 3L));
    }

    /** Company law, art. 212. */
    @Test
    void a_company_pays_within_six_months_of_the_resolution() {
        Meeting meeting = meeting(Organ.SHAREHOLDERS, Matter.DISTRIBUTION, 10, new Votes(5, 5, 5));

        assertThat(Approvals.payBy(meeting, Fixtures.llc())).contains(LocalDate.of(2026, 6, 11));
        assertThat(Approvals.payBy(meeting, Fixtures.collective())).isEmpty();
    }

    @Test
    void a_message_says_how_many_votes_were_missing() {
        Meeting meeting = meeting(Organ.MEMBER_ASSEMBLY, Matter.DISTRIBUTION, 10, new Votes(1_000, 700, 600));

        Shortfall shortfall =
                Approvals.shortfalls(meeting, Fixtures.collective()).get(0);

        assertThat(shortfall.describe().zh()).isEqualTo("同意票数应当不少于667，实为600，缺67（农村集体经济组织法第27条第3款）");
        assertThat(shortfall.describe().en())
                .isEqualTo("Number in favour must be at least 667, but was 600: 67 missing"
                        + " (Law on Rural Collective Economic Organisations 2024, art. 27(3))");
        assertThat(shortfall.toString()).hasSizeLessThanOrEqualTo(80);
    }

    /** All attend, so that only the votes can be too few. */
    private static long missing(Entity entity, Organ organ, Matter matter, long all, long inFavour) {
        Meeting meeting = meeting(organ, matter, 15, new Votes(all, all, inFavour));
        return Approvals.shortfalls(meeting, entity).stream()
                .mapToLong(Shortfall::missing)
                .max()
                .orElse(0);
    }

    private static Meeting meeting(Organ organ, Matter matter, int days, Votes votes) {
        return new Meeting(organ, matter, TOLD, TOLD.plusDays(days), votes);
    }
}
