// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.Objects.requireNonNull;
import static org.liancun.examples.report.CountyIncome.wan;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.liancun.bands.RankChange;
import org.liancun.bands.RankChanges;
import org.liancun.bands.RankHistory;
import org.liancun.bands.Ranked;
import org.liancun.bands.Ranking;
import org.liancun.bands.TieRule;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/** The villages that earned most in the last year, with their ranks before, and those whose rank changed most. */
final class CountyRanks {
    private static final int SHOWN = 10;
    private static final int MOVERS = 5;
    private static final int DECIMALS = 3;

    private CountyRanks() {}

    static Section of(CountyIncome income) {
        RankHistory history = income.earned().ranks(TieRule.COMPETITION);
        RankChanges changes = new RankChanges(ranking(history, income.last(1)), ranking(history, income.last(0)));
        Words words = income.words();
        return Grids.chapter(
                words,
                Name.of("排名", "Ranking"),
                top(income, history),
                movers(income, changes),
                Grids.prose(
                        words,
                        "两年次序的一致程度（Kendall）：" + kendall(changes),
                        "Agreement of the orders of both years (Kendall): " + kendall(changes)));
    }

    private static Block top(CountyIncome income, RankHistory history) {
        List<Name> headings =
                new ArrayList<>(List.of(Name.of("名次", "Rank"), Name.of("村", "Village"), Name.of("万元", "Wan yuan")));
        income.years().forEach(year -> headings.add(Name.of(year + "年名次", "Rank in " + year)));
        List<List<String>> rows = new ArrayList<>();
        for (Ranked each : ranking(history, income.last(0)).ranked().subList(0, SHOWN)) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(each.rank()),
                    income.words().nameOf(each.id()),
                    wan(income.earned().of(each.id(), income.last(0)))));
            SortedMap<Period, Integer> ranks = history.of(each.id());
            income.years().forEach(year -> row.add(ranks.getOrDefault(year, 0).toString()));
            rows.add(row);
        }
        return Grids.of(income.words(), rows, headings.toArray(Name[]::new));
    }

    private static Block movers(CountyIncome income, RankChanges changes) {
        List<List<String>> rows = changes.topMovers(MOVERS).stream()
                .map((RankChange each) -> List.of(
                        income.words().nameOf(each.id()),
                        Integer.toString(each.before()),
                        Integer.toString(each.after()),
                        Integer.toString(each.rise())))
                .toList();
        return Grids.of(
                income.words(),
                rows,
                Name.of("名次变动最大的村", "Village that moved most"),
                Name.of(income.last(1).toString()),
                Name.of(income.last(0).toString()),
                Name.of("上升", "Rise"));
    }

    private static String kendall(RankChanges changes) {
        return changes.kendall()
                .map(tau -> tau.rounded(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElse("–");
    }

    private static Ranking ranking(RankHistory history, Period year) {
        return requireNonNull(history.rankings().get(year));
    }
}
