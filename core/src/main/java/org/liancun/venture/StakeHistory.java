// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** How the stakes in one venture follow from what its parties gave, day by day. */
record StakeHistory(Contributions contributions, String venture, Capital capital) {
    /** A share and the day since which it has held. */
    private record Open(Ratio share, LocalDate since) {}

    List<Stake> stakes() {
        List<Contribution> given = contributions.contributions().stream()
                .filter(each -> each.venture().equals(venture))
                .toList();
        List<Stake> stakes = new ArrayList<>();
        SortedMap<String, Open> open = new TreeMap<>();
        SortedMap<String, Money> amounts = new TreeMap<>();
        for (int i = 0; i < given.size(); i++) {
            Contribution each = given.get(i);
            amounts.merge(each.party(), capital.of(each), Money::plus);
            if (i + 1 == given.size() || !given.get(i + 1).on().equals(each.on())) {
                change(open, amounts, each.on(), stakes);
            }
        }
        open.forEach((party, last) -> close(party, last, LocalDate.MAX, stakes));
        return stakes;
    }

    /** Ends the stakes whose share is another one from the day on, and begins the new ones. */
    private void change(
            SortedMap<String, Open> open, SortedMap<String, Money> amounts, LocalDate day, List<Stake> stakes) {
        Money total = Money.sum(List.copyOf(amounts.values()));
        amounts.forEach((party, amount) -> {
            Ratio share = total.isZero() ? Ratio.ZERO : amount.dividedBy(total);
            Open before = open.getOrDefault(party, new Open(Ratio.ZERO, day));
            if (!before.share().equals(share)) {
                close(party, before, day, stakes);
                open.put(party, new Open(share, day));
            }
        });
    }

    private void close(String party, Open stake, LocalDate day, List<Stake> stakes) {
        if (!stake.share().isZero()) {
            stakes.add(new Stake(party, venture, stake.share(), Period.between(stake.since(), day)));
        }
    }
}
