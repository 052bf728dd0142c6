// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.List;
import org.liancun.ledger.Ledger;

/**
 * A roll-up that goes on when entries come in, without going through the old ones again (滚动汇总).
 *
 * <p>{@link #extended} passes over the new batches only, and gives the same as {@link Incomes#by} over the longer ledger. It
 * passes over all of them where the new entries alter what is summed: where the period follows the entries, because
 * nobody {@linkplain Incomes#during said it}, or one has a word such as 约 for the first time. Amounts stated under the
 * notion itself are looked through each time.
 *
 * <p>Immutable and thread-safe.
 */
public final class RunningRollup {
    private final Incomes incomes;
    private final Notion notion;
    private final Summing summing;

    private RunningRollup(Incomes incomes, Notion notion, Summing summing) {
        this.incomes = incomes;
        this.notion = notion;
        this.summing = summing;
    }

    static RunningRollup of(Incomes incomes, Notion notion, List<By> ways) {
        Basis.requireOne(incomes, notion);
        return new RunningRollup(incomes, notion, new Summing(incomes, incomes.counting(notion), ways));
    }

    /**
     * Returns the roll-up of a ledger that begins with the batches of the one summed here.
     *
     * @throws IllegalArgumentException if it does not begin so, or as {@link Incomes#of} and {@link Incomes#by}
     * @throws ArithmeticException if a sum does not fit 64 bits in fen
     */
    public RunningRollup extended(Ledger longer) {
        Incomes grown = incomes.extended(longer);
        if (!grown.counting(notion).isLike(summing.counting())) {
            return of(grown, notion, summing.ways());
        }
        Basis.requireOne(grown, notion);
        return new RunningRollup(grown, notion, summing.extended(longer));
    }

    /** Returns the income that is summed. */
    public Incomes incomes() {
        return incomes;
    }

    /**
     * Returns the income on lines.
     *
     * @throws IllegalArgumentException if a line adds what cannot be added (see {@link Rollup#total})
     */
    public Rollup rollup() {
        return summing.rollup();
    }

    /** Returns what the roll-up says of itself. */
    @Override
    public String toString() {
        return rollup().toString();
    }
}
