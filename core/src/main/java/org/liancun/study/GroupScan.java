// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.coalition.CoreCheck;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/** One look at groups, one after another, for the one that falls short by most. Mutable, for one calculation. */
final class GroupScan {
    /** Fewer members first, then by their ids. */
    private static final Comparator<Set<String>> ORDER =
            Comparator.<Set<String>>comparingInt(Set::size).thenComparing(Object::toString);

    private final SortedMap<String, Money> payments;
    private final SortedMap<String, Money> alone = new TreeMap<>();
    private Set<String> strongest = Set.of();
    private Money most = Money.ZERO;
    private int blocking;
    private Money unpaid = Money.ZERO;

    GroupScan(SortedMap<String, Money> payments) {
        this.payments = payments;
    }

    Stay over(List<Set<String>> groups, GroupWorths worths) {
        for (int i = 0; i < worths.asked(); i++) {
            if (!worths.isRefused(i)) {
                look(groups.get(i), worths.of(i));
            }
        }
        CoreCheck check = new CoreCheck(Fraction.of(unpaid.fen()), blocking, strongest, Fraction.of(most.fen()));
        List<RefusedGroup> refused = worths.refused();
        return new Stay(payments, alone, check, worths.asked() - refused.size(), refused);
    }

    private void look(Set<String> group, Money worth) {
        Money excess = worth.minus(Money.sum(group.stream().map(payments::get).toList()));
        if (group.size() == 1) {
            alone.put(group.iterator().next(), worth);
        }
        if (group.size() == payments.size()) {
            unpaid = excess;
        }
        if (excess.signum() > 0) {
            blocking++;
            int order = excess.compareTo(most);
            if (order > 0 || order == 0 && ORDER.compare(group, strongest) < 0) {
                most = excess;
                strongest = group;
            }
        }
    }
}
