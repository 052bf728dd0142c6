// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/** Checks of the amounts by which games are told. */
final class Require {
    private Require() {}

    static Money notNegative(String subject, Money amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(subject + " must not be negative, but was " + amount);
        }
        return amount;
    }

    /** Returns a copy by players in the order of their ids. */
    static SortedMap<String, Money> notNegative(String subject, Map<String, Money> amounts) {
        amounts.forEach((id, amount) -> notNegative(subject + " of " + Ids.require(id, "Player"), amount));
        if (amounts.isEmpty()) {
            throw new IllegalArgumentException("Players must be at least 1, but were 0");
        }
        return ImmutableSortedMap.copyOf(amounts);
    }

    /** Returns the fen by players in the order of their ids. */
    static long[] fen(Map<String, Money> sorted) {
        return sorted.values().stream().mapToLong(Money::fen).toArray();
    }
}
