// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.liancun.money.Fraction;
import org.liancun.pooling.LinearProgram.Recipe;

/**
 * Whether a best plan, or its prices, could be others as well.
 *
 * <p>Every best plan is made of recipes that yield just what they use is worth, and uses up every limit that has a price; every price
 * is of a limit used up, and makes every recipe that is made worth its profit. Where these equations have one solution, there is one.
 */
final class Ties {
    private final LinearProgram program;
    private final Estimate best;

    Ties(LinearProgram program, Estimate best) {
        this.program = program;
        this.best = best;
    }

    /** Returns whether it is certain that there is no other best plan. */
    boolean isOnlyPlan() {
        List<String> worthwhile = program.recipes().keySet().stream()
                .filter(id -> recipe(id).cost(best.prices()).equals(recipe(id).profit()))
                .toList();
        List<String> priced = program.limits().keySet().stream()
                .filter(id -> best.price(id).signum() > 0)
                .toList();
        return determine(priced, worthwhile, (limit, recipe) -> use(recipe, limit));
    }

    /** Returns whether it is certain that there are no other prices. */
    boolean hasOnlyPrices() {
        Map<String, Fraction> used = program.used(best.levels());
        List<String> scarce = program.limits().keySet().stream()
                .filter(id -> program.limits().get(id).equals(used.get(id)))
                .toList();
        List<String> made = program.recipes().keySet().stream()
                .filter(id -> best.level(id).signum() > 0)
                .toList();
        return determine(made, scarce, this::use);
    }

    private static boolean determine(
            List<String> equations, List<String> unknowns, BiFunction<String, String, Fraction> factor) {
        List<Fraction[]> rows = equations.stream()
                .map(equation -> unknowns.stream()
                        .map(unknown -> factor.apply(equation, unknown))
                        .toArray(Fraction[]::new))
                .toList();
        return Elimination.rank(rows, unknowns.size()) == unknowns.size();
    }

    private Recipe recipe(String id) {
        return requireNonNull(program.recipes().get(id));
    }

    private Fraction use(String recipe, String limit) {
        return recipe(recipe).uses().getOrDefault(limit, Fraction.ZERO);
    }
}
