// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.coalition.Payoff;
import org.liancun.money.Fraction;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * A plan of a pool that is possible, with shadow prices that bound every other plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pool what was planned
 * @param answer the units of each option, and the worth of one unit of each limit in fen
 */
public record PoolPlan(Pool pool, Estimate answer) implements Serializable {
    private static final int SHOWN_DECIMALS = 4;

    /**
     * Checks the plan.
     *
     * @throws IllegalArgumentException if it is not possible or its prices bound nothing
     */
    public PoolPlan {
        PlanProof proof = PlanProof.of(pool.program(), answer);
        if (!proof.problems().isEmpty()) {
            throw new IllegalArgumentException(proof.problems().get(0));
        }
    }

    /**
     * Looks for the best plan. {@link #proof} says whether it was found, else how far away it can be.
     *
     * @throws IllegalStateException if the solver finds nothing
     */
    public static PoolPlan of(Pool pool, Solver solver) {
        LinearProgram program = pool.program();
        return new PoolPlan(pool, Repair.of(program, solver.estimate(program)));
    }

    /** Checks the plan anew, without solving anything. */
    public PlanProof proof() {
        return PlanProof.of(pool.program(), answer);
    }

    /** Returns the exact profit in fen. */
    public Fraction profit() {
        return pool.program().profit(answer.levels());
    }

    /**
     * Returns how many units of an option are made.
     *
     * @throws IllegalArgumentException if the option is unknown
     */
    public Fraction level(String option) {
        Nearest.requireKnown("Option", List.of(option), answer.levels().keySet());
        return answer.level(option);
    }

    /**
     * Returns what one unit more of a village's stock would add to the profit, in fen, as long as the plan keeps its form.
     *
     * @throws IllegalArgumentException if the village has no such stock
     */
    public Fraction price(String village, String kind) {
        String line = pool.line(village, kind);
        Nearest.requireKnown("Stock", List.of(line), answer.prices().keySet());
        return answer.price(line);
    }

    /** Returns what is left of each limit, in the order of their names. */
    public SortedMap<String, Fraction> unused() {
        LinearProgram program = pool.program();
        SortedMap<String, Fraction> unused = new TreeMap<>(program.limits());
        program.used(answer.levels()).forEach((id, used) -> unused.merge(id, used, Fraction::minus));
        return unused;
    }

    /**
     * Tells whether the plan is best and certainly no other is; the converse does not follow.
     *
     * <p>With {@link #hasOnlyPrices} this fails where the programme is degenerate.
     */
    public boolean isOnlyPlan() {
        return proof().isBest() && new Ties(pool.program(), answer).isOnlyPlan();
    }

    /**
     * Tells whether the plan is best and certainly no other shadow prices prove it; the converse does not follow. Where there may be
     * others, a price holds for one unit more or for one unit less, not for both.
     */
    public boolean hasOnlyPrices() {
        return proof().isBest() && new Ties(pool.program(), answer).hasOnlyPrices();
    }

    /** Returns each limit with what is used and left of it, and its shadow price. */
    public TextTable table() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, Fraction> unused = unused();
        pool.program().limits().forEach((id, limit) -> {
            Fraction left = requireNonNull(unused.get(id));
            rows.add(List.of(id, shown(limit), shown(limit.minus(left)), shown(left), Payoff.yuan(answer.price(id))));
        });
        return new TextTable(List.of("stock", "limit", "used", "left", "price"), rows);
    }

    /** Returns the profit and how sure it is, then the options that are made. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        answer.levels().forEach((id, level) -> {
            if (level.signum() > 0) {
                lines.add("  " + id + " " + shown(level));
            }
        });
        return Prompt.text("Plan of " + lines.size() + " options, " + proof(), lines);
    }

    private static String shown(Fraction number) {
        return number.display(SHOWN_DECIMALS);
    }
}
