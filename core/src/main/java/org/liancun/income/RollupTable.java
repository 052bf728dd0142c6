// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.liancun.measure.Quantity;
import org.liancun.text.TextTable;

/** Prints a roll-up: a row for each line, one for what is between them, and one or more totals. */
final class RollupTable {
    private static final int DECIMALS = 2;

    private final boolean isChinese;
    private final List<List<String>> rows = new ArrayList<>();

    private RollupTable(boolean isChinese) {
        this.isChinese = isChinese;
    }

    static TextTable of(Rollup rollup, Locale locale) {
        RollupTable table = new RollupTable(locale.getLanguage().equals(Locale.CHINESE.getLanguage()));
        int keys = Math.max(1, rollup.headings().size());
        List<String> headings = new ArrayList<>();
        rollup.headings().forEach(heading -> headings.add(heading.in(locale)));
        headings.addAll(Collections.nCopies(
                keys - headings.size(), rollup.notion().name().in(locale)));
        headings.addAll(table.words("笔数 收到 抵销 收入", "entries received eliminated income"));
        if (!rollup.headings().isEmpty()) {
            rollup.lines().forEach(line -> table.row(line.groups(), line));
        }
        table.between(rollup, keys);
        rollup.wholes().forEach(whole -> table.row(table.total(rollup, whole, keys), whole));
        return new TextTable(headings, table.rows);
    }

    private void between(Rollup rollup, int keys) {
        if (rollup.wholes().size() > 1 || rollup.lines().isEmpty()) {
            return;
        }
        Quantity between = rollup.between();
        if (!between.bounds().isPoint() || between.value().isZero()) {
            return;
        }
        List<String> cells = names(isChinese ? "相互往来" : "between lines", keys);
        cells.addAll(List.of("0", shown(between.times(0)), shown(between), shown(between.times(-1))));
        rows.add(cells);
    }

    private List<String> total(Rollup rollup, Receipts whole, int keys) {
        String total = isChinese ? "合计" : "total";
        return names(
                rollup.wholes().size() == 1
                        ? total
                        : total + " " + whole.received().period(),
                keys);
    }

    private void row(List<String> names, Receipts line) {
        List<String> cells = new ArrayList<>(names);
        Quantity income = line.income().amount();
        cells.add(Long.toString(line.count()));
        cells.add(shown(line.received().amount()));
        cells.add(shown(line.within().amount()));
        cells.add(shown(income));
        rows.add(cells);
    }

    private List<String> words(String zh, String en) {
        return List.of((isChinese ? zh : en).split(" "));
    }

    private static List<String> names(String first, int keys) {
        List<String> names = new ArrayList<>(List.of(first));
        names.addAll(Collections.nCopies(keys - 1, ""));
        return names;
    }

    /** Returns an amount in yuan as books print it, or with its words and at most two decimals. */
    static String shown(Quantity amount) {
        return amount.isExact() && amount.bounds().isPoint() ? amount.toMoney().formatYuan() : amount.display(DECIMALS);
    }
}
