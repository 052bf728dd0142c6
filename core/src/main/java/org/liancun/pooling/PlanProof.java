// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.coalition.Payoff;
import org.liancun.money.Fraction;
import org.liancun.text.Prompt;

/**
 * What levels and prices prove about a linear programme, without solving anything. Exact.
 *
 * <p>Levels are possible if none is negative and no limit is exceeded. Prices bound every profit if none is negative and no recipe
 * yields more than what it uses is worth: then no plan yields more than all limits are worth. Where the two meet, the plan
 * is best. Source: weak duality, Gale, Kuhn and Tucker 1951. Immutable and thread-safe.
 *
 * @param problems why the levels are not possible or the prices bound nothing; empty if they do
 * @param profit what the levels yield, in fen
 * @param bound what all limits are worth at the prices, in fen
 */
public record PlanProof(List<String> problems, Fraction profit, Fraction bound) implements Serializable {
    /** Copies the problems. */
    public PlanProof {
        problems = ImmutableList.copyOf(problems);
    }

    /** Checks levels and prices, those left out being zero; ids that the programme does not know are problems. */
    public static PlanProof of(LinearProgram program, Estimate answer) {
        List<String> problems = new ArrayList<>();
        requireSound(problems, "Level", answer.levels(), program.recipes());
        requireSound(problems, "Price", answer.prices(), program.limits());
        program.used(answer.levels()).forEach((id, used) -> {
            Fraction limit = program.limits().get(id);
            if (limit != null && used.compareTo(limit) > 0) {
                problems.add("Use of " + id + " must be at most " + limit + ", but was " + used);
            }
        });
        program.recipes().forEach((id, recipe) -> {
            Fraction cost = recipe.cost(answer.prices());
            if (cost.compareTo(recipe.profit()) < 0) {
                problems.add("Uses of " + id + " must be worth at least " + Payoff.yuan(recipe.profit()) + ", but were "
                        + Payoff.yuan(cost));
            }
        });
        return new PlanProof(problems, program.profit(answer.levels()), program.worth(answer.prices()));
    }

    private static void requireSound(
            List<String> problems, String subject, SortedMap<String, Fraction> numbers, Map<String, ?> known) {
        numbers.forEach((id, number) -> {
            if (!known.containsKey(id)) {
                problems.add(subject + " must be of one of " + known.keySet() + ", but was of " + id);
            }
            if (number.signum() < 0) {
                problems.add(subject + " of " + id + " must not be negative, but was " + number);
            }
        });
    }

    /** Returns whether the plan is possible and no plan yields more. */
    public boolean isBest() {
        return problems.isEmpty() && gap().signum() == 0;
    }

    /** Returns by how many fen the best plan could be above this one, at most; of no meaning if there are problems. */
    public Fraction gap() {
        return bound.minus(profit);
    }

    /** Returns the verdict, and the problems if there are any. */
    @Override
    public String toString() {
        if (!problems.isEmpty()) {
            return Prompt.text("Nothing proven, " + problems.size() + " problems", problems);
        }
        return Payoff.yuan(profit) + (isBest() ? ", best" : ", at most " + Payoff.yuan(gap()) + " below the best");
    }
}
