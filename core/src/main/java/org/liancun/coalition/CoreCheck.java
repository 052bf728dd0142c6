// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import org.liancun.money.Fraction;

/**
 * Whether everybody would stay under a payoff, and who would not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unpaid the whole less what the payoff hands out, in fen; zero if it divides all there is, negative if it divides more
 * @param blocking how many coalitions get more by themselves
 * @param strongest the one that gets most more, among equals the first by its number of members and then by their ids; empty if there is none
 * @param shortfall by how many fen the strongest falls short, zero if there is none
 */
public record CoreCheck(Fraction unpaid, int blocking, Set<String> strongest, Fraction shortfall)
        implements Serializable {
    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException if there is a blocking coalition without a shortfall, or a shortfall without one
     */
    public CoreCheck {
        strongest = ImmutableSortedSet.copyOf(strongest);
        if (blocking < 0 || strongest.isEmpty() != (blocking == 0) || shortfall.signum() != Integer.signum(blocking)) {
            throw new IllegalArgumentException("Shortfall must be positive if and only if a coalition blocks, but was "
                    + shortfall + " fen of " + strongest + " among " + blocking);
        }
    }

    /** Returns whether the payoff is in the core: it divides what there is, and no coalition gets more by itself. */
    public boolean holds() {
        return unpaid.signum() == 0 && blocking == 0;
    }

    /** Returns the verdict on one line. */
    @Override
    public String toString() {
        String verdict = holds() ? "In the core" : "Not in the core";
        String divided = unpaid.signum() == 0 ? "" : ", " + Payoff.yuan(unpaid) + " undivided";
        String blocked = blocking == 0
                ? ""
                : ", " + blocking + " blocking, most " + strongest + " short of " + Payoff.yuan(shortfall);
        return verdict + divided + blocked;
    }
}
