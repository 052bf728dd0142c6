// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.fairness.Index;
import org.liancun.fairness.Spread;
import org.liancun.income.Accounting;
import org.liancun.income.Booking;
import org.liancun.income.By;
import org.liancun.income.Incomes;
import org.liancun.income.LedgerAccount;
import org.liancun.income.Notion;
import org.liancun.income.Rollup;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.sharing.Settlement;
import org.liancun.village.Village;

/** Follows what a settlement pays to villages into their income: entries, roll-up, average per village. */
public final class VillageIncome {
    /** The notion under which the pages sum what distributions bring. */
    static final Notion NOTION = Notion.OPERATING_TYPE;

    private static final int DECIMALS = 6;

    private VillageIncome() {}

    /**
     * Returns the entries that a distribution makes in the books of the dossier's villages: investment income of the calendar
     * year of its date, the payer not stated.
     */
    static List<Entry> entries(Dossier dossier, Distribution distribution) {
        Booking booking = new Booking(Period.year(distribution.day().getYear()), "INVESTMENT", "");
        return dossier.receipts(distribution.id(), booking);
    }

    /** Returns the income of all villages of the dossier by those entries. */
    static Incomes incomes(Dossier dossier, Distribution distribution) {
        Ledger ledger = Ledger.of(distribution.day(), entries(dossier, distribution));
        return Incomes.of(
                ledger, dossier.places().villages().stream().map(Village::id).toList());
    }

    /** Returns the average over all villages of the dossier, in 万元. */
    static Quantity average(Incomes incomes) {
        Quantity villages = Quantity.of(incomes.villages().size(), Unit.VILLAGE);
        return incomes.total(NOTION).in(Unit.WAN_YUAN).per(villages).amount();
    }

    /** Returns the chapters that follow a distribution, none if it pays no village of the dossier. */
    static List<Section> of(Dossier dossier, Distribution distribution, Wording wording) {
        Incomes incomes = incomes(dossier, distribution);
        if (incomes.ledger().size() == 0) {
            return List.of();
        }
        Words words = Words.of(wording, dossier);
        Settlement settlement = dossier.settle(distribution.id()).settlement();
        return List.of(
                chapter(words, Caption.ENTRIES, entries(incomes.ledger(), words)),
                chapter(
                        words,
                        Caption.ROLL_UP,
                        rollUp(incomes.by(NOTION, By.village()), words),
                        average(incomes, words),
                        inequality(incomes, words),
                        VillagePicture.of(dossier, settlement, words)));
    }

    private static Section chapter(Words words, Caption caption, Block... blocks) {
        return new Section(3, "· " + words.say(caption), List.of(blocks));
    }

    private static Block entries(Ledger ledger, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : ledger) {
            LedgerAccount account = Accounting.RURAL.chart(entry.period()).account(entry.account());
            rows.add(List.of(
                    words.nameOf(entry.recipient()),
                    Words.period(entry.period()),
                    (account.code() + " " + words.say(account.name())).strip(),
                    words.say(NOTION.name()),
                    Amounts.plain(entry.amount()),
                    entry.source()));
        }
        return words.grid(
                rows,
                Caption.VILLAGE,
                Caption.PERIOD,
                Caption.ACCOUNT,
                Caption.NOTION,
                Caption.AMOUNT,
                Caption.SOURCES);
    }

    private static Block rollUp(Rollup rollup, Words words) {
        List<List<String>> rows = new ArrayList<>();
        rollup.lines()
                .forEach(line -> rows.add(List.of(
                        words.nameOf(line.key()),
                        Long.toString(line.count()),
                        Amounts.plain(line.income().money()))));
        rows.add(List.of(
                words.say(Caption.TOTAL),
                Long.toString(rollup.count()),
                Amounts.plain(rollup.total().money())));
        return words.grid(rows, Caption.VILLAGE, Caption.COUNT, Caption.AMOUNT);
    }

    private static Block average(Incomes incomes, Words words) {
        return new Block.Prose(String.format(
                "%s: %s / %d = %s",
                words.say(Caption.PER_VILLAGE),
                incomes.total(NOTION).money().formatYuan(),
                incomes.villages().size(),
                average(incomes).display(DECIMALS)));
    }

    private static Block inequality(Incomes incomes, Words words) {
        Spread spread = Spread.of(incomes.by(NOTION, By.village()).lines().stream()
                .map(line -> line.income().money())
                .toList());
        Index gini = Index.gini();
        return new Block.Prose(words.say(gini.name()) + ": "
                + (gini.of(spread).isPresent()
                        ? String.format(Locale.ROOT, "%.4f", gini.of(spread).getAsDouble())
                        : words.say(gini.needs().words())));
    }
}
