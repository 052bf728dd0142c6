// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.Comparator.comparing;
import static org.liancun.examples.report.CountyIncome.NOTION;
import static org.liancun.examples.report.CountyIncome.wan;

import java.util.Comparator;
import java.util.List;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.income.Elimination;
import org.liancun.measure.Period;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** What villages paid each other in the last year: the largest with both sides, those whose sides differ, and all. */
final class CountyEliminations {
    private static final Name[] HEADINGS = {
        Name.of("付款村", "Payer"),
        Name.of("收款村", "Recipient"),
        Name.of("抵销于", "Drops out at"),
        Name.of("收方入账", "Received"),
        Name.of("付方入账", "Paid"),
        Name.of("差额", "Gap")
    };
    private static final Comparator<Elimination> LARGEST_FIRST =
            comparing((Elimination each) -> each.received().value()).reversed();
    private static final int SHOWN = 8;

    private CountyEliminations() {}

    static Section of(CountyIncome income) {
        Period year = income.last(0);
        List<Elimination> all = income.incomes().during(year).eliminations(NOTION, income.levels());
        List<Elimination> differing =
                all.stream().filter(each -> !each.gap().value().isZero()).toList();
        long oneSided = all.stream().filter(Elimination::isOneSided).count();
        Words words = income.words();
        return Grids.chapter(
                words,
                Name.of("村与村往来的抵销（" + year + "）", "Payments between villages, eliminated (" + year + ")"),
                Grids.prose(
                        words,
                        "共 " + all.size() + " 对往来，其中双方不符 " + differing.size() + " 对，仅一方入账 " + oneSided + " 对。金额最大的：",
                        all.size() + " pairs of villages; in " + differing.size() + " the sides differ, in " + oneSided
                                + " only one side booked anything. The largest:"),
                Grids.of(
                        words,
                        rows(
                                income,
                                all.stream().sorted(LARGEST_FIRST).limit(SHOWN).toList()),
                        HEADINGS),
                Grids.prose(words, "双方不符的：", "Those whose sides differ:"),
                Grids.of(words, rows(income, differing.stream().limit(SHOWN).toList()), HEADINGS),
                new Block.Fold(
                        words.say(Name.of("全部抵销", "All eliminations")),
                        new TextTable(List.of(HEADINGS).stream().map(words::say).toList(), rows(income, all))));
    }

    private static List<List<String>> rows(CountyIncome income, List<Elimination> eliminations) {
        Words words = income.words();
        return eliminations.stream()
                .map(each -> List.of(
                        words.nameOf(each.payer()),
                        words.nameOf(each.recipient()),
                        each.at().isEmpty() ? words.name(income.county().name()) : words.nameOf(each.at()),
                        wan(each.received()),
                        wan(each.paid()),
                        wan(each.gap())))
                .toList();
    }
}
