// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.liancun.activity.Millionths;
import org.liancun.money.Money;

/**
 * The numbers of one year by place, as indicators read them: money in fen, drivers in millionths.
 *
 * <p>Places are those of the keys in the sections of the year's model, and of villages in {@link Model#villages}. What is handed to a
 * reading holds only until it returns.
 */
public final class YearTotals {
    final long[] incomes;
    final long[] villages;
    final long[] drivers;
    final long[] profits;
    final long[] pots;
    long remaining;
    private final int[] villageOf;
    private final Balances balances;

    /** Where the balances of pots are read. */
    interface Balances {
        long of(String pot, String account);
    }

    YearTotals(Model model, long[] drivers, Balances balances) {
        List<String> parties = model.in(Section.PARTIES).keys();
        List<String> ids = model.villages();
        SortedMap<String, String> homes = model.homes();
        this.incomes = new long[parties.size()];
        this.villages = new long[ids.size()];
        this.drivers = drivers;
        this.profits = new long[model.in(Section.ACTIVITIES).size()];
        this.pots = new long[model.in(Section.POTS).size()];
        this.villageOf = parties.stream()
                .mapToInt(party -> homes.containsKey(party) ? ids.indexOf(homes.get(party)) : -1)
                .toArray();
        this.balances = balances;
    }

    /** Obtains the numbers of a year that was worked out with reasons. */
    static YearTotals of(YearResult year) {
        long[] drivers =
                year.drivers().values().stream().mapToLong(Millionths::of).toArray();
        YearTotals totals = new YearTotals(
                year.model(),
                drivers,
                (pot, account) ->
                        year.pot(pot).settlement().next().balance(account).fen());
        fill(totals.incomes, year.incomes().values());
        fill(
                totals.profits,
                year.activities().results().stream()
                        .map(result -> result.profit())
                        .toList());
        Catalog<PotRule> pots = year.model().in(Section.POTS);
        year.pots()
                .forEach(pot -> totals.pots[pots.keys().indexOf(pot.rule().id())] =
                        pot.pot().amount().fen());
        totals.remaining = year.remaining().fen();
        totals.addUp();
        return totals;
    }

    private static void fill(long[] fen, Iterable<Money> amounts) {
        int i = 0;
        for (Money amount : amounts) {
            fen[i++] = amount.fen();
        }
    }

    /** Adds the incomes of parties up to those of villages. */
    void addUp() {
        Arrays.fill(villages, 0);
        for (int i = 0; i < incomes.length; i++) {
            if (villageOf[i] >= 0) {
                villages[villageOf[i]] = Math.addExact(villages[villageOf[i]], incomes[i]);
            }
        }
    }

    /** Returns how many parties there are. */
    public int parties() {
        return incomes.length;
    }

    /** Returns the income of a party in fen. */
    public long income(int party) {
        return incomes[party];
    }

    /** Returns how many villages there are. */
    public int villages() {
        return villages.length;
    }

    /** Returns the income of a village with all who belong to it, in fen. */
    public long village(int village) {
        return villages[village];
    }

    /** Returns the number of a driver in millionths. */
    public long driver(int driver) {
        return drivers[driver];
    }

    /** Returns the profit of an activity in fen. */
    public long profit(int activity) {
        return profits[activity];
    }

    /** Returns what a pot had to divide, in fen. */
    public long pot(int pot) {
        return pots[pot];
    }

    /** Returns what all pots together left undivided, in fen; negative for a loss that nobody bears. */
    public long remaining() {
        return remaining;
    }

    /** Returns the balance of an account of a pot after the year, in fen. */
    public long balance(String pot, String account) {
        return balances.of(pot, account);
    }
}
