// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.liancun.money.Money;

/**
 * What came of a tier's turn. Immutable and thread-safe.
 *
 * @param tier the tier
 * @param steps its steps; the first is the tier's own
 * @param paid what they pay out of the pot
 */
public record Turn(Tier tier, List<Step> steps, Money paid) {
    /** Copies the steps. */
    public Turn {
        steps = ImmutableList.copyOf(steps);
    }

    /** Obtains a turn from its steps. */
    static Turn of(Tier tier, List<Step> steps) {
        long fen = 0;
        for (Step step : steps) {
            fen = Math.addExact(fen, step.paid().fen());
        }
        return new Turn(tier, steps, Money.ofFen(fen));
    }

    /** Returns what the parties receive: what is paid out of the pot and what backers add, at any depth. */
    public Money received() {
        long fen = 0;
        for (Step step : steps) {
            for (Line line : step.lines()) {
                fen = Math.addExact(fen, Math.max(0, line.paid().fen()));
            }
        }
        return Money.ofFen(fen);
    }

    /** Returns what changes hands: what the parties of a tier pay in, or what those of any other receive. */
    Money moved() {
        return tier.split().paysIn() ? paid.negated() : received();
    }
}
