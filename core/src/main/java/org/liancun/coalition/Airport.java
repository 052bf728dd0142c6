// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/** Dividing the cost of a facility that is as large as the largest need among any number of players. */
public final class Airport {
    private Airport() {}

    /**
     * The Shapley value of {@link Games#airport} without looking at coalitions: every stretch is paid equally by all who need it.
     * Example: needs of 12, 20 and 33 pay 4, 8 and 21. Takes n log n steps. Source: Littlechild and Owen 1973.
     *
     * @param needs what each would have to build for itself
     * @throws IllegalArgumentException if there is none or one is negative
     */
    public static Payoff shapley(Map<String, Money> needs) {
        List<Map.Entry<String, Money>> sorted = new ArrayList<>(needs.entrySet());
        sorted.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        SortedMap<String, Fraction> parts = new TreeMap<>();
        Fraction paid = Fraction.ZERO;
        Money built = Money.ZERO;
        for (int i = 0; i < sorted.size(); i++) {
            Money need = sorted.get(i).getValue();
            if (need.signum() < 0) {
                throw new IllegalArgumentException(
                        "Need of " + sorted.get(i).getKey() + " must not be negative, but was " + need);
            }
            paid = paid.plus(Fraction.of(need.minus(built).fen(), sorted.size() - i));
            built = need;
            parts.put(sorted.get(i).getKey(), paid);
        }
        return new Payoff(parts);
    }
}
