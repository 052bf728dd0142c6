// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.util.Arrays;
import java.util.List;

/** The arrays of one year of a program. For one thread at a time. */
final class WorkingYear {
    private final CompiledYear year;
    private final YearTotals totals;
    private final WorkingPot[] pots;

    /** Makes the arrays of a year, after those of the years before. */
    WorkingYear(CompiledYear year, List<WorkingYear> before) {
        this.year = year;
        this.pots = year.pots().stream()
                .map(pot -> WorkingPot.of(pot, pot.latest() < 0 ? List.of() : List.of(before.get(pot.latest()).pots)))
                .toArray(WorkingPot[]::new);
        this.totals = new YearTotals(year.model(), new long[year.drivers().count()], this::balance);
    }

    private long balance(String pot, String account) {
        for (WorkingPot each : pots) {
            if (each.id().equals(pot)) {
                return each.balance(account);
            }
        }
        return 0;
    }

    YearTotals totals() {
        return totals;
    }

    /** Works the year out from the draws of all years. */
    void work(long[] draws) {
        year.drivers().write(draws, totals.drivers);
        year.activities().profits(totals.drivers, totals.profits);
        Arrays.fill(totals.incomes, 0);
        int[] owners = year.owners();
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] >= 0) {
                add(owners[i], totals.profits[i]);
            }
        }
        totals.remaining = 0;
        for (WorkingPot pot : pots) {
            pot.settle(totals, pots);
        }
        totals.addUp();
    }

    private void add(int party, long fen) {
        totals.incomes[party] = Math.addExact(totals.incomes[party], fen);
    }
}
