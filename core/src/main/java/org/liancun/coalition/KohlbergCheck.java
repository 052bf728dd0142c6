// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Set;
import java.util.SortedMap;
import org.liancun.money.Fraction;

/**
 * Whether a payoff is the nucleolus or prenucleolus, and if not, which way it could be bettered.
 *
 * <p>Immutable and thread-safe.
 *
 * @param unpaid the whole less what the payoff hands out, in fen
 * @param below who gets less than alone, where the nucleolus does not allow it
 * @param levels how many levels of contentment were looked at
 * @param better which way money must be moved between players, in fen up to any common factor, so that the groups of the last level are all
 *     more content and no less content group is touched; empty if there is no such way
 */
public record KohlbergCheck(Fraction unpaid, Set<String> below, int levels, SortedMap<String, Fraction> better)
        implements Serializable {
    /** Copies the parts. */
    public KohlbergCheck {
        below = ImmutableSortedSet.copyOf(below);
        better = ImmutableSortedMap.copyOfSorted(better);
    }

    /** Returns whether the payoff is the one that was asked for. */
    public boolean holds() {
        return unpaid.signum() == 0 && below.isEmpty() && better.isEmpty();
    }

    /** Returns the verdict on one line. */
    @Override
    public String toString() {
        if (holds()) {
            return "Certified by Kohlberg's criterion at " + levels + (levels == 1 ? " level" : " levels");
        }
        String divided = unpaid.signum() == 0 ? "" : ", " + Payoff.yuan(unpaid) + " undivided";
        String alone = below.isEmpty() ? "" : ", " + below + " get less than alone";
        return "Not certified" + divided + alone + (better.isEmpty() ? "" : ", level " + levels + " can be raised");
    }
}
