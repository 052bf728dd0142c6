// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.coalition.Core;
import org.liancun.coalition.CoreCheck;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class PoolingLaws {
    private static final Solver SOLVER = new OjAlgoSolver();
    private static final List<String> VILLAGES = List.of("a", "b", "c");

    /** Many ties among small numbers: the best plans are often several, and their prices too. */
    @Property(tries = 500)
    void the_best_plan_is_found_and_proven(@ForAll("pools") Pool pool) {
        assertThat(PoolPlan.of(pool, SOLVER).proof().isBest()).isTrue();
    }

    @Property(tries = 500)
    void no_plan_found_by_search_is_better(@ForAll("pools") Pool pool, @ForAll("numbers") List<Integer> levels) {
        Estimate tried = new Estimate(byId(pool.program().recipes().keySet(), levels), new TreeMap<>());
        PoolPlan found = PoolPlan.of(pool, program -> tried);

        assertThat(PoolPlan.of(pool, SOLVER).profit()).isGreaterThanOrEqualTo(found.profit());
    }

    /** Whatever a solver says, the plan is possible and its bound holds. */
    @Property(tries = 500)
    void a_wrong_estimate_still_gives_a_plan_and_a_bound(
            @ForAll("pools") Pool pool,
            @ForAll("numbers") List<Integer> levels,
            @ForAll("numbers") List<Integer> prices) {
        Estimate wrong = new Estimate(
                byId(pool.program().recipes().keySet(), levels),
                byId(pool.program().limits().keySet(), prices));
        PlanProof proof = PoolPlan.of(pool, program -> wrong).proof();
        Fraction best = PoolPlan.of(pool, SOLVER).profit();

        assertThat(proof.problems()).isEmpty();
        assertThat(best).isBetween(proof.profit(), proof.bound());
    }

    /** Owen 1975, theorem 1. */
    @Property(tries = 100)
    void no_group_of_villages_can_do_better_than_shadow_prices(@ForAll("pools") Pool pool) {
        PoolPlan plan = PoolPlan.of(pool, SOLVER);
        CoreCheck check = Core.check(LinearProduction.game(pool, SOLVER), LinearProduction.payoff(plan));

        assertThat(check.blocking()).isZero();
        assertThat(check.unpaid()).isBetween(Fraction.of(-1), Fraction.ZERO);
        assertThat(LinearProduction.payoff(plan).sum()).isEqualTo(plan.profit());
    }

    private static SortedMap<String, Fraction> byId(Iterable<String> ids, List<Integer> numbers) {
        SortedMap<String, Fraction> byId = new TreeMap<>();
        ids.forEach(id -> byId.put(id, Fraction.of(numbers.get(byId.size()), 3)));
        return byId;
    }

    @Provide
    Arbitrary<Pool> pools() {
        Arbitrary<List<Integer>> limits =
                Arbitraries.integers().between(0, 6).list().ofSize(6);
        Arbitrary<List<Option>> options = options().list().ofSize(5);
        return Combinators.combine(limits, options).as((most, made) -> {
            List<Stock> stocks = new ArrayList<>();
            for (int i = 0; i < most.size(); i++) {
                stocks.add(Stock.of(VILLAGES.get(i / 2), i % 2 == 0 ? "land" : "labour", most.get(i)));
            }
            List<Option> named = new ArrayList<>();
            for (Option option : made) {
                named.add(new Option(
                        option.id() + named.size(), option.name(), option.village(), option.profit(), option.uses()));
            }
            return new Pool(List.of(Pools.LAND, Pools.LABOUR), stocks, named);
        });
    }

    /** All together use labour only. */
    private static Arbitrary<Option> options() {
        Arbitrary<Integer> uses = Arbitraries.integers().between(0, 4);
        Arbitrary<Long> profit = Arbitraries.longs().between(-3, 9);
        return Combinators.combine(Arbitraries.of("a", "b", "c", ""), uses, uses, profit)
                .as((village, land, labour, fen) -> {
                    SortedMap<String, Ratio> used = new TreeMap<>();
                    if (land > 0 && !village.isEmpty()) {
                        used.put("land", Ratio.of(land));
                    }
                    if (labour > 0) {
                        used.put("labour", Ratio.of(labour));
                    }
                    return Option.of("make", village, Money.ofFen(used.isEmpty() ? 0 : fen), used);
                });
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Arbitraries.integers().between(-2, 12).list().ofSize(5);
    }
}
