// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.liancun.money.Fraction;
import org.liancun.pooling.LinearProgram.Recipe;

/**
 * Makes an estimate exact, and where that does not succeed at least sound.
 *
 * <p>At a best plan a limit with a price is used up, and a recipe that is made yields just what it uses is worth. An estimate that
 * is near enough shows which limits and recipes these are; the equations between them are then solved exactly.
 */
final class Repair {
    /** How near a solver has to come, as a part of the number that it should meet. House definition. */
    private static final Fraction NEAR = Fraction.of(1, 1_000_000);

    private final LinearProgram program;
    private final Estimate estimate;

    private Repair(LinearProgram program, Estimate estimate) {
        this.program = program;
        this.estimate = estimate;
    }

    /** Returns the best plan and prices if the estimate was near them, else a plan that is possible and prices that bound it. */
    static Estimate of(LinearProgram program, Estimate estimate) {
        Repair repair = new Repair(program, estimate);
        Estimate exact = repair.exact();
        return PlanProof.of(program, exact).isBest() ? exact : new Estimate(repair.shrunk(), repair.raised());
    }

    private Estimate exact() {
        Map<String, Fraction> used = program.used(estimate.levels());
        List<String> made = where(program.recipes().keySet(), id -> isMore(estimate.level(id), Fraction.ZERO));
        List<String> priced = where(program.limits().keySet(), id -> isMore(estimate.price(id), Fraction.ZERO));
        List<String> scarce = where(program.limits().keySet(), id -> !isMore(limit(id), requireNonNull(used.get(id))));
        List<String> worthwhile = where(
                program.recipes().keySet(),
                id -> !isMore(recipe(id).cost(estimate.prices()), recipe(id).profit()));
        SortedMap<String, Fraction> levels = solve(
                made, estimate::level, scarce.stream().map(id -> equation(made, each -> use(each, id), limit(id))));
        SortedMap<String, Fraction> prices = solve(
                priced,
                estimate::price,
                worthwhile.stream()
                        .map(id -> equation(
                                priced, each -> use(id, each), recipe(id).profit())));
        program.recipes().keySet().forEach(id -> levels.putIfAbsent(id, Fraction.ZERO));
        program.limits().keySet().forEach(id -> prices.putIfAbsent(id, Fraction.ZERO));
        return new Estimate(levels, prices);
    }

    /** The estimated plan as a whole as far as it is possible. */
    private SortedMap<String, Fraction> shrunk() {
        SortedMap<String, Fraction> levels = new TreeMap<>();
        program.recipes()
                .keySet()
                .forEach(id -> levels.put(id, estimate.level(id).max(Fraction.ZERO)));
        Fraction part = Fraction.ONE;
        for (Map.Entry<String, Fraction> each : program.used(levels).entrySet()) {
            if (each.getValue().compareTo(limit(each.getKey())) > 0) {
                part = part.min(limit(each.getKey()).over(each.getValue()));
            }
        }
        Fraction kept = part;
        levels.replaceAll((id, level) -> level.times(kept));
        return levels;
    }

    /** The estimated prices, and where a recipe would still be a bargain, more for the first limit it uses. */
    private SortedMap<String, Fraction> raised() {
        SortedMap<String, Fraction> prices = new TreeMap<>();
        program.limits()
                .keySet()
                .forEach(id -> prices.put(id, estimate.price(id).max(Fraction.ZERO)));
        for (Recipe recipe : program.recipes().values()) {
            Fraction lack = recipe.profit().minus(recipe.cost(prices));
            if (lack.signum() > 0) {
                String first = recipe.uses().firstKey();
                prices.merge(first, lack.over(requireNonNull(recipe.uses().get(first))), Fraction::plus);
            }
        }
        return prices;
    }

    private static boolean isMore(Fraction number, Fraction than) {
        Fraction scale = Fraction.ONE.max(number.max(number.negated()));
        return number.minus(than).compareTo(NEAR.times(scale)) > 0;
    }

    private static Fraction[] equation(List<String> unknowns, Function<String, Fraction> factor, Fraction right) {
        List<Fraction> equation = new ArrayList<>(unknowns.stream().map(factor).toList());
        equation.add(right);
        return equation.toArray(Fraction[]::new);
    }

    private static SortedMap<String, Fraction> solve(
            List<String> unknowns, Function<String, Fraction> near, Stream<Fraction[]> equations) {
        Fraction[] solution = Elimination.solve(
                equations.toList(), unknowns.stream().map(near).toArray(Fraction[]::new));
        SortedMap<String, Fraction> values = new TreeMap<>();
        for (int i = 0; i < solution.length; i++) {
            values.put(unknowns.get(i), solution[i]);
        }
        return values;
    }

    private static List<String> where(Collection<String> ids, Predicate<String> holds) {
        return ids.stream().filter(holds).toList();
    }

    private Fraction limit(String id) {
        return requireNonNull(program.limits().get(id));
    }

    private Recipe recipe(String id) {
        return requireNonNull(program.recipes().get(id));
    }

    private Fraction use(String recipe, String limit) {
        return recipe(recipe).uses().getOrDefault(limit, Fraction.ZERO);
    }
}
