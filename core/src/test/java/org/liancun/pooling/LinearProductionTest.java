// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.coalition.Core;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Games;
import org.liancun.coalition.Payoff;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

class LinearProductionTest {
    private static final Solver SOLVER = new OjAlgoSolver();

    /** Shapley and Shubik 1969: with fewer right gloves the market pays the right glove all that a pair is worth. */
    @Test
    void gloves_are_a_linear_production_game() {
        Pool market = new Pool(
                List.of(glove("left"), glove("right")),
                List.of(Stock.of("a", "left", 1), Stock.of("b", "left", 1), Stock.of("c", "right", 1)),
                List.of(Option.of("pair", "", Money.yuan(1), Map.of("left", Ratio.ONE, "right", Ratio.ONE))));
        Gains game = LinearProduction.game(market, SOLVER);

        assertThat(game).isEqualTo(Games.glove(List.of("a", "b"), List.of("c"), Money.yuan(1)));
        assertThat(LinearProduction.payoff(PoolPlan.of(market, SOLVER)).rounded())
                .isEqualTo(Map.of("a", Money.ZERO, "b", Money.ZERO, "c", Money.yuan(1)));
    }

    /** By hand: jia alone grows 75 mu of rice, yi alone 50 mu of tea; together 92,000, of which labour is 100 a day and yi's land 200 a mu. */
    @Test
    void nobody_leaves_a_pool_that_pays_shadow_prices() {
        Gains game = LinearProduction.game(Pools.fields(), SOLVER);
        Payoff payoff = LinearProduction.payoff(PoolPlan.of(Pools.fields(), SOLVER));

        assertThat(game.of("jia")).isEqualTo(Money.yuan(30_000));
        assertThat(game.of("yi")).isEqualTo(Money.yuan(60_000));
        assertThat(game.total()).isEqualTo(Money.yuan(92_000));
        assertThat(payoff.rounded()).isEqualTo(Map.of("jia", Money.yuan(30_000), "yi", Money.yuan(62_000)));
        assertThat(Core.check(game, payoff).holds()).isTrue();
    }

    @Test
    void a_game_is_refused_whose_plans_are_not_proven() {
        Solver lazy = program -> new Estimate(new TreeMap<>(), new TreeMap<>());

        assertThatThrownBy(() -> LinearProduction.game(Pools.fields(), lazy))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Best plan of [jia] must be proven, but was CNY 0.0000, at most CNY 40000.0000 below the best");
        assertThat(PoolPlan.of(Pools.fields().of(Set.of()), lazy).proof().isBest())
                .isTrue();
    }

    private static StockKind glove(String id) {
        return new StockKind(id, Name.of(id), Unit.of("只"), Mobility.MOVES);
    }
}
