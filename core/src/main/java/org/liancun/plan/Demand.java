// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.liancun.division.Division;

/**
 * What a tier demands: an amount in one cell and, when parties claim each on its own, a cell for each of their claims.
 *
 * <p>The cells hold their numbers once {@code prepare} has run. Immutable and thread-safe.
 *
 * @param prepare works the amounts out
 * @param total the cell of the amount; the sum of the claims where there are any
 * @param claimants the places of the parties that may claim, rising; none for a demand that is of no party
 * @param claims the cell of the first claim, in fen; below zero for a party that does not claim this time
 */
public record Demand(Instruction prepare, int total, Positions claimants, int claims) {
    private static final long NO_CLAIM = -1;

    /** Obtains an amount. */
    public static Demand of(Layout layout, Expression amount) {
        int total = layout.cell();
        return new Demand(cells -> cells[total] = amount.value(cells), total, Positions.NONE, total);
    }

    /** Obtains the refusal of what cannot be compiled. */
    public static Demand refusal(Layout layout, RuntimeException reason) {
        return new Demand(Instruction.refusal(reason), layout.cell(), Positions.NONE, 0);
    }

    /** Obtains claims that are always the same. */
    public static Demand fixed(Layout layout, Positions claimants, long[] amounts) {
        int claims = layout.cells(amounts.length);
        return claims(layout, cells -> System.arraycopy(amounts, 0, cells, claims, amounts.length), claimants, claims);
    }

    /** Obtains claims that divide an amount by weights that are always the same. */
    public static Demand spread(Layout layout, Demand amount, Positions claimants, long[] weights) {
        int block = layout.block(weights);
        Instruction divide = cells -> Division.divide(cells[amount.total], cells, block, weights.length);
        return claims(layout, Instruction.sequence(List.of(amount.prepare, divide)), claimants, block + weights.length);
    }

    private static Demand claims(Layout layout, Instruction fill, Positions claimants, int claims) {
        Demand demand = new Demand(fill, layout.cell(), claimants, claims);
        return demand.prepared(Instruction.sequence(List.of(fill, demand::sum)));
    }

    private Demand prepared(Instruction instruction) {
        return new Demand(instruction, total, claimants, claims);
    }

    private int count() {
        return claimants.count();
    }

    /** Tells whether the claimant at a place claims this time. */
    public boolean isClaimed(long[] cells, int place) {
        return cells[claims + place] >= 0;
    }

    /** Adds the claims up. */
    public void sum(long[] cells) {
        long sum = 0;
        for (int i = claims; i < claims + count(); i++) {
            sum = Math.addExact(sum, Math.max(0, cells[i]));
        }
        cells[total] = sum;
    }

    /** Demands nothing, of nobody. */
    public void clear(long[] cells) {
        cells[total] = 0;
        Arrays.fill(cells, claims, claims + count(), NO_CLAIM);
    }

    /** Returns the same demand, after another instruction. */
    public Demand after(Instruction before) {
        return prepared(Instruction.sequence(List.of(before, prepare)));
    }

    /** Returns the demand cut to an amount; claims in proportion, to the fen. */
    public Demand upTo(Layout layout, Expression most) {
        int block = layout.cells(3 * count());
        Instruction cut = cells -> {
            long limit = most.value(cells);
            if (cells[total] > limit && count() > 0) {
                copyTo(cells, block);
                Division.divide(limit, cells, block, count());
                copyBack(cells, block + count());
            }
            cells[total] = Math.min(cells[total], limit);
        };
        return prepared(Instruction.sequence(List.of(prepare, cut)));
    }

    /** Writes the claims as weights, in place of which the missing are zero. */
    public void copyTo(long[] cells, int weights) {
        for (int i = 0; i < count(); i++) {
            cells[weights + i] = Math.max(0, cells[claims + i]);
        }
    }

    private void copyBack(long[] cells, int parts) {
        for (int i = 0; i < count(); i++) {
            cells[claims + i] = isClaimed(cells, i) ? cells[parts + i] : NO_CLAIM;
        }
    }

    /** Returns two demands joined: as amounts. */
    public Demand joined(Layout layout, Demand other, LongBinaryOperator join) {
        Demand joined = of(layout, cells -> join.applyAsLong(cells[total], cells[other.total]));
        return joined.after(Instruction.sequence(List.of(prepare, other.prepare)));
    }

    /** Returns two demands joined claim by claim; who claims under one only has a claim of zero under the other. */
    public Demand joinedByClaim(Layout layout, Demand other, LongBinaryOperator join) {
        Positions all = Positions.union(List.of(claimants, other.claimants));
        int[] mine = claimants.findAll(all);
        int[] theirs = other.claimants.findAll(all);
        int joined = layout.cells(all.count());
        Instruction fill = cells -> {
            for (int i = 0; i < mine.length; i++) {
                long one = mine[i] < 0 ? NO_CLAIM : cells[claims + mine[i]];
                long two = theirs[i] < 0 ? NO_CLAIM : cells[other.claims + theirs[i]];
                cells[joined + i] =
                        one < 0 && two < 0 ? NO_CLAIM : join.applyAsLong(Math.max(0, one), Math.max(0, two));
            }
        };
        return claims(layout, Instruction.sequence(List.of(prepare, other.prepare, fill)), all, joined);
    }

    /** Obtains one of several demands, chosen when the turn comes; the chosen place may be that of none. */
    public static Demand chosen(Layout layout, Expression choice, List<Demand> demands) {
        Positions all = Positions.union(demands.stream().map(Demand::claimants).toList());
        Demand chosen = new Demand(Instruction.NOTHING, layout.cell(), all, layout.cells(all.count()));
        Instruction[] takeOver = demands.stream()
                .map(demand -> Instruction.sequence(List.of(demand.prepare, chosen.copyOf(demand))))
                .toArray(Instruction[]::new);
        return chosen.prepared(cells -> {
            int place = (int) choice.value(cells);
            chosen.clear(cells);
            if (place >= 0) {
                takeOver[place].run(cells);
            }
        });
    }

    private Instruction copyOf(Demand demand) {
        int[] places = demand.claimants.findAll(claimants);
        return cells -> {
            cells[total] = cells[demand.total];
            for (int i = 0; i < places.length; i++) {
                cells[claims + i] = places[i] < 0 ? NO_CLAIM : cells[demand.claims + places[i]];
            }
        };
    }
}
