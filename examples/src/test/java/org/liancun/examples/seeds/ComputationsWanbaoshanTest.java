// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.bands.Coverage;
import org.liancun.bands.Ranked;
import org.liancun.bands.Ranking;
import org.liancun.governance.PointsDimension;
import org.liancun.governance.PointsSystem;
import org.liancun.grouping.Border;
import org.liancun.grouping.Neighbourhood;
import org.liancun.grouping.Principle;
import org.liancun.grouping.Profile;
import org.liancun.linkage.ClusterCoverage;
import org.liancun.linkage.Completeness;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.organization.BodyKind;
import org.liancun.roster.OfficeDays;
import org.liancun.roster.Roster;
import org.liancun.roster.Shift;
import org.liancun.roster.ShiftLength;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Register;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** What a reader of the article on Wanbaoshan would want to work out, C1-1 to C1-12; numbers worked out by hand. */
class ComputationsWanbaoshanTest {
    private static final Seed SEED = Seed.WANBAOSHAN;

    @Test
    void c1_01_seats_of_the_general_branch() {
        assertThat(SEED.body("joint-general-branch").seatCount().orElseThrow()).hasToString("4席");
    }

    @Test
    void c1_02_the_staff_is_a_range() {
        assertThat(SEED.body("joint-general-branch").headcount().orElseThrow()).hasToString("5-6人");
    }

    /** The article names the teams and no interval: a week from 6 January 2020 on is illustrative. */
    @Test
    @Illustrative("the length of a turn on duty, and its first day")
    void c1_03_four_teams_take_turns_on_duty() {
        Roster roster = SEED.office("service-office")
                .rotation(ShiftLength.WEEK, OfficeDays.EVERY_DAY)
                .over(Period.parse("2020-01-06..2020-03-01"));

        assertThat(roster.shifts())
                .extracting(Shift::team)
                .startsWith("joint-general-branch", "jiaokou", "guchi", "renjiazhuang", "joint-general-branch")
                .hasSize(8);
        assertThat(roster.spread()).isZero();
    }

    @Test
    void c1_04_the_office_has_five_services() {
        assertThat(SEED.office("service-office").modes()).hasSize((int) SEED.count("S1-085"));
    }

    /** An illustrative agreement that speaks of joining and of benefits alone. */
    @Test
    @Illustrative("an agreement and its principles")
    void c1_05_principles_that_an_agreement_misses() {
        List<String> agreed = List.of("voluntary", "shared-benefit");

        assertThat(new Completeness(SEED.scheme("union-principles"), agreed).missing())
                .containsExactly("independent", "dragon-head-leads");
    }

    /** The article names three factors of the survey; traffic and resources weigh a quarter each, speciality a half. */
    @Test
    @Illustrative("weights and scores")
    void c1_06_each_industry_goes_to_the_village_that_suits_it_best() {
        PointsSystem survey = PointsSystem.of(
                "survey",
                PointsDimension.of("traffic", Ratio.of(1, 4)),
                PointsDimension.of("speciality", Ratio.of(1, 2)),
                PointsDimension.of("resources", Ratio.of(1, 4)));
        Ranking potato = Ranking.of(
                Map.of(
                        "jiaokou", survey.weigh(scores(60, 90, 80)), // 15 + 45 + 20 = 80
                        "guchi", survey.weigh(scores(90, 60, 70)), // 22.5 + 30 + 17.5 = 70
                        "renjiazhuang", survey.weigh(scores(90, 70, 90))), // 22.5 + 35 + 22.5 = 80
                List.of());
        Ranking homestay = Ranking.of(
                Map.of(
                        "jiaokou", survey.weigh(scores(60, 40, 80)), // 55
                        "guchi", survey.weigh(scores(90, 80, 70)), // 80
                        "renjiazhuang", survey.weigh(scores(90, 50, 90))), // 70
                List.of());

        assertThat(best(potato)).containsExactly("jiaokou", "renjiazhuang");
        assertThat(best(homestay)).containsExactly("guchi");
    }

    /** Neither benefit nor ratio is published: 100 yuan in equal parts are illustrative. */
    @Test
    @Illustrative("pot and ratios of a benefit")
    void c1_07_a_benefit_is_shared_to_the_last_fen() {
        List<Party> villages = SEED.dossier().places().villages().stream()
                .map(village -> Party.of(village.id(), village.name().zh(), PartyKind.VILLAGE))
                .toList();
        Agreement equally =
                Agreement.of("illustrative", Tier.of("all", Base.gross(), Take.everything(), Split.equally(Who.all())));

        Settlement settlement = Sharing.settle(
                equally, Money.yuan(100), Register.asOf(LocalDate.of(2019, 12, 31), villages, List.of()));

        assertThat(settlement.payments().values())
                .containsExactlyInAnyOrder(Money.yuan("33.34"), Money.yuan("33.33"), Money.yuan("33.33"));
    }

    /** How many villages the town has is not said: 27 besides the three that begin. */
    @Test
    @Illustrative("the other villages of the town")
    void c1_08_part_of_the_villages_of_a_town_that_begin() {
        List<String> town = Stream.concat(
                        SEED.villages().stream(), IntStream.rangeClosed(1, 27).mapToObj(i -> "other-" + i))
                .toList();

        Coverage begun = Coverage.of(town, SEED.villages()::contains);

        assertThat(begun.satisfying()).hasSize((int) SEED.count("S1-005"));
        assertThat(begun.percent(1, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("10.0"));
    }

    /** 景区附近有条件的村民: near the scenic area and with means; the three households are illustrative. */
    @Test
    @Illustrative("villages and households that are judged by a published principle")
    void c1_09_households_that_can_take_in_guests() {
        Principle near = Principle.adjacent().and(Principle.shares("means"));
        Neighbourhood around = Neighbourhood.of(
                List.of(
                        Profile.of("scenic-area").with("means", "house"),
                        Profile.of("near-with").with("means", "house"),
                        Profile.of("near-without"),
                        Profile.of("far-with").with("means", "house")),
                new Border("scenic-area", "near-with"),
                new Border("scenic-area", "near-without"),
                new Border("near-with", "far-with"));

        assertThat(around.ids().stream()
                        .filter(id -> !id.equals("scenic-area"))
                        .filter(id -> near.judge(around, "scenic-area", id).holds()))
                .containsExactly("near-with");
    }

    /** N is not given: the processing of Jiaokou (S1-071) takes no other village along, a second project also Guchi. */
    @Test
    @Illustrative("whom a project takes along")
    void c1_10_villages_reached_by_one_project_and_n() {
        List<String> processing = SEED.dossier().linkage().resources().stream()
                .filter(resource -> resource.facts().contains("S1-071"))
                .flatMap(resource -> resource.villages().stream())
                .toList();
        ClusterCoverage reached = new ClusterCoverage(
                SEED.villages(), Map.of("processing", processing, "second", List.of("guchi", "jiaokou")));

        assertThat(reached.share("processing")).isEqualTo(Ratio.of(1, 3));
        assertThat(reached.share("second")).isEqualTo(Ratio.of(2, 3));
        assertThat(reached.unreached()).containsExactly("renjiazhuang");
    }

    @Test
    void c1_11_three_kinds_of_bodies_were_joined_and_four_mass_organizations() {
        assertThat(CountsTest.joined()).hasSize(3);
        assertThat(SEED.dossier().organization().ofKind(BodyKind.MASS_ORGANIZATION))
                .extracting(body -> body.name().zh())
                .containsExactly("联村团支部", "联村妇女联合会", "联村老年协会", "联村护林防火办公室");
    }

    /** Five links are named; that an illustrative workshop has policy, funds and land is not. */
    @Test
    @Illustrative("on which link an entity is stuck")
    void c1_12_the_links_on_which_an_entity_is_stuck() {
        List<String> solved = List.of("link-policy", "link-funds", "link-land");

        assertThat(new Completeness(SEED.scheme("problem-links"), solved).missing())
                .containsExactly("link-technology", "link-sales");
    }

    private static List<String> best(Ranking ranking) {
        return ranking.ranked().stream()
                .filter(ranked -> ranked.rank() == 1)
                .map(Ranked::id)
                .toList();
    }

    private static Map<String, Ratio> scores(long traffic, long speciality, long resources) {
        return Map.of(
                "traffic", Ratio.of(traffic), "speciality", Ratio.of(speciality), "resources", Ratio.of(resources));
    }
}
