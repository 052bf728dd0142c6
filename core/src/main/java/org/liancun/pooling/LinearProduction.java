// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Payoff;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/**
 * The game that pooling makes, and a payoff that nobody blocks: each village is paid for its stocks at their shadow prices.
 *
 * <p>The prices bound what any group could make of its own stocks, so no group gets more by itself. The payoff adds up to the exact
 * profit, which may be up to a fen above the whole fen of the game. Source: Owen 1975.
 */
public final class LinearProduction {
    private LinearProduction() {}

    /**
     * Returns what every group of villages can make by itself, its profit cut to a whole fen; solves 2<sup>n</sup> − 1 programmes.
     *
     * @throws IllegalArgumentException if there are more villages than {@link org.liancun.coalition.Players#MOST}
     * @throws IllegalStateException if the best plan of a group is not proven
     */
    public static Gains game(Pool pool, Solver solver) {
        return Gains.of(pool.villages(), villages -> {
            PlanProof proof = PoolPlan.of(pool.of(villages), solver).proof();
            if (!proof.isBest()) {
                throw new IllegalStateException("Best plan of " + villages + " must be proven, but was " + proof);
            }
            return Money.ofFen(proof.profit().floor().longValueExact());
        });
    }

    /** Returns what each village's stocks are worth at the prices of the plan. It adds up to the profit where that is proven best. */
    public static Payoff payoff(PoolPlan plan) {
        SortedMap<String, Fraction> parts = new TreeMap<>();
        for (Stock stock : plan.pool().stocks()) {
            Fraction worth = plan.price(stock.village(), stock.kind()).times(Fraction.of(stock.limit()));
            parts.merge(stock.village(), worth, Fraction::plus);
        }
        return new Payoff(parts);
    }
}
