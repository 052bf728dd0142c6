// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.time.LocalDate;
import java.util.List;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

/** Short words for the books that tests make up. */
final class Books {
    static final LocalDate DAY = LocalDate.of(2025, 1, 31);

    private Books() {}

    static Entry entry(String village, String period, String account, long yuan) {
        return entry(village, period, account, Money.yuan(yuan), "");
    }

    static Entry entry(String village, String period, String account, long yuan, String payer) {
        return entry(village, period, account, Money.yuan(yuan), payer);
    }

    static Entry entry(String village, String period, String account, Money amount, String payer) {
        return new Entry(village, Period.parse(period), account, amount, payer, "", "made up", Qualifier.EXACT);
    }

    static Entry from(String village, String period, String account, long yuan, String origin) {
        return new Entry(
                village, Period.parse(period), account, Money.yuan(yuan), "", origin, "made up", Qualifier.EXACT);
    }

    static Entry worded(String village, String account, long yuan, Qualifier word) {
        return new Entry(village, Period.year(2024), account, Money.yuan(yuan), "", "", "made up", word);
    }

    static Ledger ledger(Entry... entries) {
        return Ledger.of(DAY, List.of(entries));
    }

    static Incomes incomes(Entry... entries) {
        return Incomes.of(
                ledger(entries),
                List.of(entries).stream().map(Entry::recipient).distinct().toList());
    }
}
