// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.income.Booking;
import org.liancun.income.Category;
import org.liancun.income.Entry;
import org.liancun.income.Ledger;
import org.liancun.income.Notion;
import org.liancun.income.Rollup;
import org.liancun.measure.Period;
import org.liancun.sharing.Settlement;
import org.liancun.village.Village;

/** Follows what a settlement pays to villages into their income: entries, roll-up, average per village. */
public final class VillageIncome {
    private static final int DECIMALS = 6;

    private VillageIncome() {}

    /**
     * Returns the entries that a distribution makes in the books of the dossier's villages: investment income of the calendar
     * year of its date, as operating-type income, the payer not stated.
     */
    static List<Entry> entries(Dossier dossier, Distribution distribution) {
        Booking booking =
                new Booking(Period.year(distribution.day().getYear()), Category.INVESTMENT, Notion.OPERATING_TYPE, "");
        return dossier.receipts(distribution.id(), booking);
    }

    /** Returns the ledger of those entries; all villages of the dossier are its recipients. */
    static Ledger ledger(Dossier dossier, Distribution distribution) {
        Set<String> villages =
                dossier.places().villages().stream().map(Village::id).collect(Collectors.toSet());
        return new Ledger(Notion.OPERATING_TYPE, villages, entries(dossier, distribution));
    }

    /** Returns the chapters that follow a distribution, none if it pays no village of the dossier. */
    static List<Section> of(Dossier dossier, Distribution distribution, Wording wording) {
        Ledger ledger = ledger(dossier, distribution);
        if (ledger.entries().isEmpty()) {
            return List.of();
        }
        Words words = Words.of(wording, dossier);
        Settlement settlement = dossier.settle(distribution.id()).settlement();
        return List.of(
                chapter(words, Caption.ENTRIES, entries(ledger, words)),
                chapter(
                        words,
                        Caption.ROLL_UP,
                        rollUp(ledger.byVillage(), words),
                        average(ledger, words),
                        VillagePicture.of(dossier, settlement, words)));
    }

    private static Section chapter(Words words, Caption caption, Block... blocks) {
        return new Section(3, "· " + words.say(caption), List.of(blocks));
    }

    private static Block entries(Ledger ledger, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Entry entry : ledger.entries()) {
            rows.add(List.of(
                    words.nameOf(entry.village()),
                    Words.period(entry.period()),
                    (entry.category().code() + " " + words.say(entry.category().label())).strip(),
                    words.say(entry.notion().label()),
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
                        words.nameOf(line.key()), Integer.toString(line.count()), Amounts.plain(line.total()))));
        rows.add(List.of(words.say(Caption.TOTAL), Integer.toString(rollup.count()), Amounts.plain(rollup.total())));
        return words.grid(rows, Caption.VILLAGE, Caption.COUNT, Caption.AMOUNT);
    }

    private static Block average(Ledger ledger, Words words) {
        int villages = ledger.recipients().size();
        return new Block.Prose(String.format(
                "%s: %s / %d = %s",
                words.say(Caption.PER_VILLAGE),
                ledger.total().formatYuan(),
                villages,
                ledger.byVillage().average(villages).display(DECIMALS)));
    }
}
