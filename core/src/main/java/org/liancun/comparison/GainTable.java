// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.TextTable;

/** Prints gains and losses. */
final class GainTable {
    private static final Phrase TOTAL = new Phrase("合计", "total");

    private GainTable() {}

    static TextTable lines(GainsAndLosses comparison, Names names, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        comparison.lines().forEach((id, line) -> rows.add(row(names.phrase(id), line, locale)));
        rows.add(row(TOTAL, comparison.total(), locale));
        return new TextTable(
                headings("对象 人（户）数 变动前 变动后 增减 增幅 结果", "who heads before after change relative result", locale), rows);
    }

    static TextTable directions(GainsAndLosses comparison, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            rows.add(row(
                    direction.words().phrase(), comparison.who(direction).size(), comparison.sum(direction), locale));
        }
        rows.add(row(TOTAL, comparison.lines().size(), comparison.total(), locale));
        return new TextTable(headings("结果 个数 人（户）数 增减 人（户）均", "result count heads change per-head", locale), rows);
    }

    private static List<String> row(Phrase who, GainOrLoss line, Locale locale) {
        return List.of(
                who.in(locale),
                Long.toString(line.heads()),
                line.before().toYuan().toPlainString(),
                line.after().toYuan().toPlainString(),
                Amounts.signed(line.difference()),
                Amounts.relative(line).in(locale),
                line.direction().words().in(locale));
    }

    private static List<String> row(Phrase what, int count, GainOrLoss sum, Locale locale) {
        return List.of(
                what.in(locale),
                Integer.toString(count),
                Long.toString(sum.heads()),
                Amounts.signed(sum.difference()),
                sum.perHead().map(Amounts::signed).orElse("-"));
    }

    private static List<String> headings(String zh, String en, Locale locale) {
        return List.of(new Phrase(zh, en).in(locale).split(" "));
    }
}
