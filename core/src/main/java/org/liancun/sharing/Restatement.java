// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.SortedMap;
import org.liancun.money.Money;

/**
 * What an amendment with retroactive effect, or a correction, still owes each party (追溯调整).
 *
 * <p>The original settlement stays as it was; the entries are booked in the next run. Whoever got 60 and should have got 50 has an
 * entry of -10. Immutable and thread-safe.
 *
 * @param original the settlement that was paid
 * @param corrected the settlement that should have been
 */
public record Restatement(Settlement original, Settlement corrected) implements Serializable {
    /**
     * Checks that the two are of the same agreement and date.
     *
     * @throws IllegalArgumentException if they are not
     */
    public Restatement {
        if (!original.agreement().equals(corrected.agreement())
                || !original.asOf().equals(corrected.asOf())) {
            throw new IllegalArgumentException("Corrected settlement must be of " + original.agreement() + " as of "
                    + original.asOf() + ", but was of " + corrected.agreement() + " as of " + corrected.asOf());
        }
    }

    /** Returns what each party is still to get, in party order; negative for what it is to give back, none for no change. */
    public SortedMap<String, Money> entries() {
        return corrected.minus(original).byParty();
    }

    /** Returns what parties are still to get, in party order. */
    public SortedMap<String, Money> owed() {
        return ImmutableSortedMap.copyOfSorted(Maps.filterValues(entries(), entry -> entry.signum() > 0));
    }

    /** Returns what parties are to give back, as positive amounts, in party order. */
    public SortedMap<String, Money> back() {
        return ImmutableSortedMap.copyOfSorted(
                Maps.transformValues(Maps.filterValues(entries(), entry -> entry.signum() < 0), Money::negated));
    }

    /** Returns the sum of the entries: what is paid in all, corrected less original. */
    public Money total() {
        return corrected.paid().minus(original.paid());
    }
}
