// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.GainsPicture;
import org.liancun.examples.picture.Moved;
import org.liancun.money.Money;
import org.liancun.scenario.Projection;
import org.liancun.scenario.YearResult;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Tells what pots leave undivided, which is nobody's income; below zero it is a loss that nobody in the model bears. */
public final class Undivided {
    private static final Name HEADING = Name.of("未分配余额，逐年", "What remains undivided in pots, year by year");
    private static final Name WHOLE = Name.of("各收益池每年都分完。", "All pots are divided whole in every year.");
    private static final Name NOBODY = Name.of("未分配余额不计入任何一方的收入。", "What remains undivided is in nobody's income.");
    private static final Name LOSS = Name.of(
            "有的年份未分配余额为负：这是无人承担的亏损，各村各方的收入中都没有算它。",
            "In some years what remains is below zero: a loss that nobody bears, and that is in no income told here.");
    private static final Name CHANGE = Name.of("未分配余额的增减（元）", "Change of what remains undivided, in yuan");
    private static final Name EXPECTED =
            Name.of("各因素均取预期值时，逐年（元）", "As expected, every driver at what is expected of it, year by year, in yuan");
    private static final Name YEAR = Name.of("年份", "year");
    private static final Name INCOMES = Name.of("全部各方收入", "income of all parties");
    private static final Name REMAINING = Name.of("未分配余额", "remaining in pots");

    private Undivided() {}

    /** Returns a section of two projections of the same years. */
    static Section of(Projection before, Projection after, Wording wording) {
        List<Moved> moved = new ArrayList<>();
        for (YearResult year : before.years()) {
            moved.add(new Moved(
                    Integer.toString(year.year()),
                    year.remaining().toYuan(),
                    after.in(year.year()).remaining().toYuan()));
        }
        Block word = word(List.of(before, after), wording);
        Block picture = GainsPicture.of(wording.say(CHANGE), YEAR, moved, wording);
        boolean whole = moved.stream()
                .allMatch(year -> year.before().signum() == 0 && year.after().signum() == 0);
        return new Section(1, wording.say(HEADING), whole ? List.of(word) : List.of(word, picture));
    }

    /** Returns a section of what is expected: what all parties have each year, and what remains. */
    public static Section of(Projection expected, Wording wording) {
        List<List<String>> rows = expected.years().stream()
                .map(year -> List.of(
                        Integer.toString(year.year()),
                        Scale.yuan(Money.sum(year.incomes().values())),
                        Scale.yuan(year.remaining())))
                .toList();
        List<String> headings =
                Stream.of(YEAR, INCOMES, REMAINING).map(wording::say).toList();
        return Section.of(
                2,
                wording.say(EXPECTED),
                word(List.of(expected), wording),
                new Block.Grid(new TextTable(headings, rows)));
    }

    private static Block word(List<Projection> projections, Wording wording) {
        List<Money> remaining = projections.stream()
                .flatMap(each -> each.years().stream())
                .map(YearResult::remaining)
                .toList();
        if (remaining.stream().anyMatch(each -> each.signum() < 0)) {
            return new Block.Notice(wording.say(LOSS));
        }
        return new Block.Prose(wording.say(remaining.stream().allMatch(Money::isZero) ? WHOLE : NOBODY));
    }
}
