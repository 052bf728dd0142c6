// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liancun.ledger.Sum;
import org.liancun.measure.Period;
import org.liancun.money.Money;

/** Lines of a roll-up in the making: sums of one line and one time are added, with the signs of the notion. */
final class Tally {
    /** Orders by the first group, then the next, in code-unit order. */
    static final Comparator<List<String>> ORDER = Tally::order;

    private final Counting counting;
    private final Map<List<String>, Map<Period, Receipts>> sums = new TreeMap<>(ORDER);

    Tally(Counting counting) {
        this.counting = counting;
    }

    void add(List<String> groups, Sum sum, Money within) {
        if (counting.sign(sum) == 0) {
            return;
        }
        Period era = counting.era(sum);
        Receipts more = new Receipts(
                groups,
                sum.count(),
                new Income(counting.notion(), era, counting.amount(sum, sum.received())),
                new Income(counting.notion(), era, counting.amount(sum, within)));
        sums.computeIfAbsent(groups, line -> new TreeMap<>()).merge(era, more, Receipts::plus);
    }

    /** Returns a line for each combination of groups, whose time is that of the groups which are periods. */
    List<Receipts> lines(List<Integer> periods) {
        List<Receipts> lines = new ArrayList<>();
        sums.forEach((groups, times) -> {
            if (times.size() > 1) {
                throw Eras.mixed(counting.notion(), List.copyOf(times.keySet()));
            }
            times.forEach((era, line) -> lines.add(line.during(during(groups, periods, era))));
        });
        return lines;
    }

    /** Returns the sums of all times, or that of nothing. */
    List<Receipts> wholes() {
        List<Receipts> all = all();
        return all.isEmpty()
                ? List.of(Receipts.nothing(counting.notion(), counting.eras().first()))
                : all;
    }

    /** Returns the sums of all times. */
    List<Receipts> all() {
        return sums.values().stream().flatMap(times -> times.values().stream()).toList();
    }

    private static Period during(List<String> groups, List<Integer> periods, Period era) {
        Period during = era;
        for (int place : periods) {
            during = Eras.common(Period.parse(groups.get(place)), during);
        }
        return during;
    }

    private static int order(List<String> one, List<String> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
