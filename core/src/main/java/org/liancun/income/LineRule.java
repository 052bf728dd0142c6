// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liancun.money.Money;

/** The rule of one grouping: which line a party belongs to, seen from an entry. */
@FunctionalInterface
interface LineRule {
    /** No line: the party is outside the roll-up. No key is empty. */
    String NONE = "";

    /** Returns the key of the party's line throughout the entry's period, {@link #NONE} if it has none. */
    String of(String party, Entry entry);

    /** Sums the entries of a ledger to lines. Takes time in proportion to the entries. */
    static Rollup sum(Ledger ledger, Grouping grouping, Comparator<String> order, LineRule rule) {
        Map<String, Sum> sums = new TreeMap<>(order);
        List<Elimination> eliminations = new ArrayList<>();
        List<Entry> outside = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            String line = rule.of(entry.village(), entry);
            if (line.equals(NONE)) {
                outside.add(entry);
                continue;
            }
            Sum sum = sums.computeIfAbsent(line, key -> new Sum());
            sum.add(entry.amount());
            String from = entry.counterparty().isEmpty() ? NONE : rule.of(entry.counterparty(), entry);
            if (!from.equals(NONE)) {
                eliminations.add(new Elimination(entry, line, from));
                sum.addWithin(line.equals(from) ? entry.amount() : Money.ZERO);
            }
        }
        List<Receipts> lines = new ArrayList<>();
        sums.forEach((key, sum) -> lines.add(sum.toLine(key)));
        return new Rollup(ledger.notion(), grouping, lines, eliminations, outside);
    }

    /** A line in the making. */
    final class Sum {
        private int count;
        private Money received = Money.ZERO;
        private Money within = Money.ZERO;

        private void add(Money amount) {
            count++;
            received = received.plus(amount);
        }

        private void addWithin(Money amount) {
            within = within.plus(amount);
        }

        private Receipts toLine(String key) {
            return new Receipts(key, count, received, within);
        }
    }
}
