// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.liancun.bands.Ranking;
import org.liancun.governance.ChiefChain;
import org.liancun.governance.EnvironmentWorks;
import org.liancun.governance.HonourBoard;
import org.liancun.governance.HonourList;
import org.liancun.governance.ListingRule;
import org.liancun.governance.PointsDimension;
import org.liancun.governance.PointsSystem;
import org.liancun.governance.PublishedChain;
import org.liancun.governance.PublishedWorks;
import org.liancun.grouping.Border;
import org.liancun.grouping.Neighbourhood;
import org.liancun.grouping.Principle;
import org.liancun.grouping.Profile;
import org.liancun.income.Growth;
import org.liancun.income.Income;
import org.liancun.income.Notion;
import org.liancun.income.Reconciliation;
import org.liancun.income.Verdict;
import org.liancun.measure.Period;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Settlement;
import org.liancun.text.Name;
import org.liancun.village.Cluster;

/** What a reader of the article on Fengchaoshan would want to work out, C0-1 to C0-16; numbers worked out by hand. */
class ComputationsFengchaoshanTest {
    private static final Seed SEED = Seed.FENGCHAOSHAN;
    private static final Quantities FIGURES = SEED.dossier().evidence().quantities();
    private static final Ratio GROWTH = Ratio.percent("88.1");

    @Test
    void c0_01_one_centre_and_four_are_five_villages() {
        Cluster cluster = SEED.dossier().places().clusters().get(0);

        assertThat(cluster.villagesAt(SEED.dossier().asOf())).hasSize((int) SEED.count("S0-006"));
        assertThat(cluster.centreAt(SEED.dossier().asOf())).contains("ganxi");
    }

    @Test
    void c0_02_income_per_village_was_cut_off() {
        Quantity perVillage = SEED.per("S0-064", "S0-006");

        assertThat(perVillage).hasToString("约90.258万元/个村");
        assertThat(Reconciliation.of(perVillage, SEED.quantity("S0-065")).verdict())
                .isEqualTo(Verdict.TRUNCATED);
        assertThat(perVillage.rounded(2, RoundingMode.HALF_UP)).hasToString("约90.26万元/个村");
    }

    /** 88.1 % cut off or rounded half up: from 88.05 to 88.2 % at the widest. */
    @Test
    void c0_03_income_of_the_year_before() {
        Quantity rate = Quantity.between(Ratio.percent("188.05"), Ratio.percent("188.2"), Unit.NONE);

        assertThat(Growth.impliedPrevious(SEED.quantity("S0-064"), GROWTH).display(4))
                .isEqualTo("约239.9203万元");
        assertThat(SEED.quantity("S0-064").printed().dividedBy(rate).display(2)).isEqualTo("239.79-239.99万元");
    }

    @Test
    void c0_04_growth_between_two_totals() {
        Income before = Income.of(Notion.COLLECTIVE, Period.year(2022), Money.wan("239.92"));
        Income after = new Income(
                Notion.COLLECTIVE, Period.year(2023), SEED.quantity("S0-064").printed());

        assertThat(new Growth(before, after).percent().orElseThrow().display(1)).isEqualTo("约88.1%");
    }

    @Test
    void c0_05_average_of_the_year_before_and_its_increment() {
        assertThat(Growth.impliedPrevious(SEED.quantity("S0-065"), GROWTH).display(2))
                .isEqualTo("约47.98万元/个村");
        assertThat(Growth.impliedIncrement(SEED.quantity("S0-065"), GROWTH).display(2))
                .isEqualTo("约42.27万元/个村");
    }

    /** 1 + 2 × 5 and one deputy or more. */
    @Test
    void c0_06_seats_of_the_joint_committee() {
        assertThat(SEED.body("joint-committee").seatCount().orElseThrow()).hasToString("12席以上");
    }

    @Test
    void c0_07_chiefs_and_their_spans() {
        ChiefChain chain = chiefs();

        assertThat(chain.total()).isEqualTo(229);
        assertThat(chain.span("片长", "组长").rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("2.36"));
        assertThat(chain.span("组长", "邻长").rounded(2, RoundingMode.HALF_UP)).isEqualTo(new BigDecimal("2.98"));
    }

    @Test
    void c0_08_matters_for_each_chief_and_services_for_each_dispute() {
        assertThat(chiefs().load(SEED.count("S0-081") + SEED.count("S0-082")).rounded(2, RoundingMode.HALF_UP))
                .isEqualTo(new BigDecimal("1.39"));
        assertThat(SEED.per("S0-082", "S0-081").display(2)).isEqualTo("约3.98");
    }

    @Test
    void c0_09_places_cleaned_and_length_of_river_and_verge() {
        EnvironmentWorks cleared =
                SEED.arrangement("clear", PublishedWorks.class).works(FIGURES);

        assertThat(cleared.total(Unit.of("处")).orElseThrow()).hasToString("267处");
        assertThat(cleared.total(Unit.KILOMETRE).orElseThrow()).hasToString("70公里");
    }

    @Test
    void c0_10_labour_per_village_has_a_lower_bound() {
        assertThat(SEED.per("S0-105", "S0-006")).hasToString("超过500人次/个村");
    }

    @Test
    void c0_11_land_per_village_and_income_per_mu_have_bounds() {
        assertThat(SEED.per("S0-060", "S0-006")).hasToString("超过2600亩/个村");
        assertThat(SEED.per("S0-064", "S0-060").display(4)).isEqualTo("约超过0且不足0.0348万元/亩");
    }

    @Test
    void c0_12_awards_per_village() {
        assertThat(SEED.per("S0-086", "S0-006")).hasToString("30个/个村");
    }

    /** 位置相邻、产业相近、发展相通, of three illustrative villages. */
    @Test
    @Illustrative("villages and households that are judged by a published principle")
    void c0_13_a_village_that_may_join() {
        Principle principle = SEED.dossier().places().principles().get(0).rule().orElseThrow();
        Neighbourhood around = Neighbourhood.of(
                List.of(village("ganxi", "rice"), village("similar", "rice"), village("other", "timber")),
                new Border("ganxi", "similar"),
                new Border("ganxi", "other"));

        assertThat(principle.judge(around, "ganxi", "similar").holds()).isTrue();
        assertThat(principle.judge(around, "ganxi", "other").holds()).isFalse();
        assertThat(principle.judge(around, "similar", "other").holds()).isFalse();
    }

    /**
     * No ratio is published: the agreement of the dossier is illustrative and says so. Of 1,000,000 yuan the reserve stops at
     * 80,000; 6 % are 60,000, the rent of 13,100 mu 262,000, 4 % on the contributions 40,000. Of the 558,000 left 111,600 go
     * equally, 279,000 by mu, 16,740 to culture and 150,660 by members: Ganxi has 64,000 + 12,000 + 22,320 + 68,152.67 +
     * 39,638.94.
     */
    @Test
    @Illustrative("pot and ratios of a benefit")
    void c0_14_revenue_is_shared_to_the_last_fen() {
        Settlement settlement = SEED.dossier().settle("illustrative-2023").settlement();

        assertThat(settlement.payments())
                .containsOnly(
                        entry("reserve-fund", Money.yuan(80_000)),
                        entry("manager", Money.yuan(60_000)),
                        entry("culture-fund", Money.yuan(16_740)),
                        entry("ganxi", Money.yuan("206111.61")),
                        entry("datuo", Money.yuan("184258.84")),
                        entry("maluo", Money.yuan("162834.93")),
                        entry("yanjing", Money.yuan("160560.89")),
                        entry("xule", Money.yuan("129493.73")));
    }

    /** Neither the six hearts nor their weights are given: six illustrative ones of equal weight, three households. */
    @Test
    @Illustrative("weights and scores")
    void c0_15_households_are_ranked_and_listed() {
        PointsDimension[] hearts = new PointsDimension[(int) SEED.count("S0-085")];
        Arrays.setAll(hearts, i -> PointsDimension.of("heart-" + i, Ratio.of(1, hearts.length)));
        PointsSystem system = PointsSystem.of("illustrative", hearts);
        Ranking ranking = Ranking.of(
                Map.of("jia", weigh(system, 90), "yi", weigh(system, 60), "bing", weigh(system, 75)), List.of());

        Map<Name, List<String>> posted = new HashMap<>();
        HonourBoard.of(
                        new HonourList(Name.of("红榜"), ListingRule.first(1)),
                        new HonourList(Name.of("蓝榜"), ListingRule.last(1)))
                .post(ranking)
                .forEach((list, on) ->
                        posted.put(list, on.stream().map(ranked -> ranked.id()).toList()));

        assertThat(posted).containsEntry(Name.of("红榜"), List.of("jia")).containsEntry(Name.of("蓝榜"), List.of("yi"));
    }

    @Test
    void c0_16_garden_households_per_village() {
        assertThat(SEED.per("S0-121", "S0-006")).hasToString("37.4户/个村");
    }

    private static ChiefChain chiefs() {
        return SEED.arrangement("three-chiefs", PublishedChain.class).chain(FIGURES);
    }

    private static Profile village(String id, String industry) {
        return Profile.of(id).with("industry", industry).with("development", "joint plan");
    }

    private static Ratio weigh(PointsSystem system, long each) {
        return system.weigh(
                system.dimensions().stream().collect(Collectors.toMap(PointsDimension::id, heart -> Ratio.of(each))));
    }
}
