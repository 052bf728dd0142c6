// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Unit;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

class PoolPlanTest {
    private static final Solver SOLVER = new OjAlgoSolver();
    private static final Estimate NOTHING = new Estimate(new TreeMap<>(), new TreeMap<>());

    /** Hillier and Lieberman, Introduction to Operations Research, chapters 3 and 4: the Wyndor Glass Co., in thousands. */
    @Test
    void the_wyndor_glass_company_makes_two_doors_and_six_windows() {
        PoolPlan plan = PoolPlan.of(wyndor(), SOLVER);

        assertThat(plan.level("doors")).isEqualTo(Fraction.of(2));
        assertThat(plan.level("windows")).isEqualTo(Fraction.of(6));
        assertThat(plan.profit()).isEqualTo(Fraction.of(Money.yuan(36_000).fen()));
        assertThat(plan.price("wyndor", "plant1")).isEqualTo(Fraction.ZERO);
        assertThat(plan.price("wyndor", "plant2")).isEqualTo(Fraction.of(150_000));
        assertThat(plan.price("wyndor", "plant3")).isEqualTo(Fraction.of(100_000));
        assertThat(plan.proof().isBest()).isTrue();
    }

    @Test
    void the_table_shows_what_is_left_and_what_more_would_be_worth() {
        assertThat(PoolPlan.of(wyndor(), SOLVER).table()).hasToString("""
                stock     limit     used    left          price
                ------  -------  -------  ------  -------------
                plant1   4.0000   2.0000  2.0000     CNY 0.0000
                plant2  12.0000  12.0000  0.0000  CNY 1500.0000
                plant3  18.0000  18.0000  0.0000  CNY 1000.0000
                """);
        assertThat(PoolPlan.of(wyndor(), SOLVER)).hasToString("""
                        Plan of 2 options, CNY 36000.0000, best
                          doors 2.0000
                          windows 6.0000""");
    }

    /** By hand: tea takes all land of yi and 600 days; the other 200 days grow 50 mu of rice in jia, at 100 yuan a day. */
    @Test
    void labour_that_moves_has_one_price_and_land_that_stays_its_own() {
        PoolPlan plan = PoolPlan.of(Pools.fields(), SOLVER);

        assertThat(plan.profit()).isEqualTo(Fraction.of(Money.yuan(92_000).fen()));
        assertThat(plan.level("rice-jia")).isEqualTo(Fraction.of(50));
        assertThat(plan.price("jia", "labour"))
                .isEqualTo(Fraction.of(Money.yuan(100).fen()));
        assertThat(plan.price("yi", "labour")).isEqualTo(plan.price("jia", "labour"));
        assertThat(plan.price("jia", "land")).isEqualTo(Fraction.ZERO);
        assertThat(plan.price("yi", "land"))
                .isEqualTo(Fraction.of(Money.yuan(200).fen()));
        assertThat(plan.unused()).containsEntry("jia/land", Fraction.of(50)).containsEntry("labour", Fraction.ZERO);
    }

    /** By hand: a seventh, which no decimal of a solver is. */
    @Test
    void levels_are_exact_fractions() {
        StockKind sevenths = new StockKind("a", Name.of("a"), Unit.NONE, Mobility.MOVES);
        Pool pool = new Pool(
                List.of(sevenths),
                List.of(Stock.of("jia", "a", 1)),
                List.of(Option.of("x", "", Money.ofFen(10), Map.of("a", Ratio.of(7)))));

        assertThat(PoolPlan.of(pool, SOLVER).level("x")).isEqualTo(Fraction.of(1, 7));
        assertThat(PoolPlan.of(pool, SOLVER).profit()).isEqualTo(Fraction.of(10, 7));
        assertThat(PoolPlan.of(pool, SOLVER)).hasToString("Plan of 1 options, ≈CNY 0.0143, best\n  x ≈0.1429");
    }

    /** By hand: a day of labour and a mu of land each could be the reason why no more than 5 mu of the one crop are grown. */
    @Test
    void prices_of_two_limits_that_bind_together_may_be_others() {
        PoolPlan plan = PoolPlan.of(oneCrop(5, 5, 400), SOLVER);

        assertThat(plan.hasOnlyPrices()).isFalse();
        assertThat(plan.isOnlyPlan()).isTrue();
        assertThat(PoolPlan.of(oneCrop(5, 6, 400), SOLVER).hasOnlyPrices()).isTrue();
    }

    /** By hand: of two crops that use and yield the same any mixture is best. */
    @Test
    void a_plan_among_options_that_are_worth_the_same_may_be_another() {
        PoolPlan plan = PoolPlan.of(
                new Pool(
                        List.of(Pools.LAND, Pools.LABOUR),
                        List.of(Stock.of("jia", "land", 5), Stock.of("jia", "labour", 6)),
                        List.of(Pools.option("rice", "jia", 400, 1, 1), Pools.option("maize", "jia", 400, 1, 1))),
                SOLVER);

        assertThat(plan.isOnlyPlan()).isFalse();
        assertThat(PoolPlan.of(oneCrop(5, 5, 400), program -> NOTHING).isOnlyPlan())
                .isFalse();
        assertThat(PoolPlan.of(oneCrop(5, 6, 400), program -> NOTHING).hasOnlyPrices())
                .isFalse();
        assertThat(PoolPlan.of(oneCrop(5, 6, 0), SOLVER).isOnlyPlan()).isFalse();
    }

    private static Pool oneCrop(long mu, long days, long yuan) {
        return new Pool(
                List.of(Pools.LAND, Pools.LABOUR),
                List.of(Stock.of("jia", "land", mu), Stock.of("jia", "labour", days)),
                List.of(Pools.option("rice", "jia", yuan, 1, 1)));
    }

    /** By hand: 400 for each of 100 mu in jia, then 100 and 20 more for each of 800 days, since rice and tea in yi use labour first. */
    @Test
    void a_solver_that_says_nothing_leaves_a_bound_that_holds() {
        PoolPlan plan = PoolPlan.of(Pools.fields(), program -> NOTHING);

        assertThat(plan.profit()).isEqualTo(Fraction.ZERO);
        assertThat(plan.proof().isBest()).isFalse();
        assertThat(plan.proof()).hasToString("CNY 0.0000, at most CNY 136000.0000 below the best");
    }

    @Test
    void nothing_can_be_made_of_nothing() {
        Pool empty = new Pool(List.of(Pools.LABOUR), List.of(), List.of());

        assertThat(PoolPlan.of(empty, SOLVER).proof().isBest()).isTrue();
    }

    @Test
    void a_plan_that_is_not_possible_is_refused() {
        Estimate greedy = new Estimate(new TreeMap<>(Map.of("rice-jia", Fraction.of(101))), new TreeMap<>());
        Estimate wrong = new Estimate(
                new TreeMap<>(Map.of("rice", Fraction.of(-1))), new TreeMap<>(Map.of("labour", Fraction.of(-1))));

        assertThatThrownBy(() -> new PoolPlan(Pools.fields(), greedy))
                .hasMessage("Use of jia/land must be at most 100, but was 101");
        assertThat(PlanProof.of(Pools.fields().program(), wrong).problems())
                .containsExactly(
                        "Level must be of one of [rice-jia, rice-yi, tea-yi], but was of rice",
                        "Level of rice must not be negative, but was -1",
                        "Price of labour must not be negative, but was -1",
                        "Uses of rice-jia must be worth at least CNY 400.0000, but were CNY -0.0400",
                        "Uses of rice-yi must be worth at least CNY 400.0000, but were CNY -0.0400",
                        "Uses of tea-yi must be worth at least CNY 1200.0000, but were CNY -0.1000");
        assertThat(PlanProof.of(Pools.fields().program(), wrong).toString())
                .startsWith("Nothing proven, 6 problems\nLevel must be of one of");
    }

    @Test
    void an_unknown_option_or_stock_is_named() {
        PoolPlan plan = PoolPlan.of(Pools.fields(), SOLVER);

        assertThatThrownBy(() -> plan.level("tea-yo"))
                .hasMessage(
                        "Option must be one of [rice-jia, rice-yi, tea-yi], but was tea-yo. Did you mean \"tea-yi\"?");
        assertThatThrownBy(() -> plan.price("bing", "land"))
                .hasMessage(
                        "Stock must be one of [jia/land, labour, yi/land], but was bing/land. Did you mean \"jia/land\"?");
    }

    private static Pool wyndor() {
        return new Pool(
                List.of(plant("plant1"), plant("plant2"), plant("plant3")),
                List.of(
                        Stock.of("wyndor", "plant1", 4),
                        Stock.of("wyndor", "plant2", 12),
                        Stock.of("wyndor", "plant3", 18)),
                List.of(
                        Option.of(
                                "doors",
                                "wyndor",
                                Money.yuan(3000),
                                Map.of("plant1", Ratio.of(1), "plant3", Ratio.of(3))),
                        Option.of(
                                "windows",
                                "wyndor",
                                Money.yuan(5000),
                                Map.of("plant2", Ratio.of(2), "plant3", Ratio.of(2)))));
    }

    private static StockKind plant(String id) {
        return new StockKind(id, Name.of(id), Unit.of("小时"), Mobility.MOVES);
    }
}
