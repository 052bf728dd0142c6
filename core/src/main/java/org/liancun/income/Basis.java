// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Sum;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

/**
 * Sees to it that a village either books the accounts of a notion for a time or states the notion as a whole, and states
 * it once: entries with one period, counterparty and origin that are not taken back are one amount.
 */
final class Basis {
    private static final String OTHERS = "others";

    private Basis() {}

    /** Checks the villages; takes passes over the ledger only if it has amounts stated under the notion. */
    static void requireOne(Incomes incomes, Notion notion) {
        if (isBooked(notion, notion.id()) || !incomes.accounts().contains(notion.id())) {
            return;
        }
        Map<String, TreeSet<Period>> stated = stated(incomes, notion);
        stated.forEach((village, periods) -> requireApart(village, periods, notion));
        if (incomes.accounts().stream().noneMatch(account -> isBooked(notion, account))) {
            return;
        }
        Keys booked = Keys.recipients(stated.keySet())
                .byAccount(account -> isBooked(notion, account) ? OTHERS : Keys.NONE)
                .byPeriod(period -> Counting.inScope(period, incomes.period()) ? period.toString() : Keys.NONE);
        for (Sum sum : incomes.sums(booked).lines()) {
            String village = sum.groups().get(0);
            for (Period period : stated.get(village)) {
                checkArgument(
                        !period.overlaps(Period.parse(sum.groups().get(2))),
                        "Income of %s in %s must be stated as %s or booked to its accounts, but was both",
                        village,
                        period,
                        notion.name().en());
            }
        }
    }

    /** Returns the times for which each village states the notion and does not take it back. */
    private static Map<String, TreeSet<Period>> stated(Incomes incomes, Notion notion) {
        Map<Fact, Map<Amount, Integer>> facts = new HashMap<>();
        for (Entry entry : entries(incomes, notion)) {
            int sign = entry.amount().signum();
            Money size = sign < 0 ? entry.amount().negated() : entry.amount();
            facts.computeIfAbsent(Fact.of(entry), fact -> new HashMap<>())
                    .merge(new Amount(size, entry.qualifier()), sign, Integer::sum);
        }
        Map<String, TreeSet<Period>> stated = new TreeMap<>();
        facts.forEach((fact, amounts) -> {
            int more = amounts.values().stream()
                    .mapToInt(times -> Math.max(0, times))
                    .sum();
            int less = amounts.values().stream()
                    .mapToInt(times -> Math.max(0, -times))
                    .sum();
            checkArgument(
                    more <= 1 && less <= 1,
                    "Income of %s in %s must be stated as %s once, but was %s times",
                    fact.village,
                    fact.period,
                    notion.name().en(),
                    Math.max(more, less));
            if (more + less > 0) {
                stated.computeIfAbsent(fact.village, village -> new TreeSet<>()).add(fact.period);
            }
        });
        return stated;
    }

    /** Returns the entries of the villages that are booked under the notion itself. */
    private static List<Entry> entries(Incomes incomes, Notion notion) {
        Keys others =
                Keys.groups(party -> OTHERS).byAccount(account -> account.equals(notion.id()) ? Keys.NONE : OTHERS);
        return incomes.sums(others).outsideEntries().stream()
                .filter(entry -> incomes.villages().contains(entry.recipient())
                        && Counting.inScope(entry.period(), incomes.period()))
                .toList();
    }

    private static void requireApart(String village, TreeSet<Period> periods, Notion notion) {
        Period before = periods.first();
        for (Period period : periods.tailSet(before, false)) {
            checkArgument(
                    !before.overlaps(period),
                    "Income of %s must be stated as %s for periods that do not overlap, but was for %s and %s",
                    village,
                    notion.name().en(),
                    before,
                    period);
            before = period;
        }
    }

    private static boolean isBooked(Notion notion, String account) {
        return notion.definitions().stream().anyMatch(definition -> definition.sign(account) != 0);
    }

    private record Fact(String village, Period period, String counterparty, String origin) {
        static Fact of(Entry entry) {
            return new Fact(entry.recipient(), entry.period(), entry.counterparty(), entry.origin());
        }
    }

    private record Amount(Money size, Qualifier word) {}
}
