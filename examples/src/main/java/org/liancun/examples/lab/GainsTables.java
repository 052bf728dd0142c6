// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.liancun.comparison.Direction;
import org.liancun.comparison.GainOrLoss;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.examples.page.Wording;
import org.liancun.money.Money;
import org.liancun.text.Name;
import org.liancun.text.Names;
import org.liancun.text.TextTable;

/** Tables of who gains and who loses. No heads stand in them, because a model knows none. */
final class GainsTables {
    private static final Name WHO = Name.of("对象", "who");
    private static final Name BEFORE = Name.of("变动前", "before");
    private static final Name AFTER = Name.of("变动后", "after");
    private static final Name CHANGE = Name.of("增减", "change");
    private static final Name RELATIVE = Name.of("增幅", "relative");
    private static final Name RESULT = Name.of("结果", "result");
    private static final Name COUNT = Name.of("个数", "count");
    private static final Name TOTAL = Name.of("合计", "total");

    private GainsTables() {}

    /** Returns a row for each of them, and their total. */
    static TextTable lines(GainsAndLosses gains, Names names, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        gains.lines().forEach((id, line) -> rows.add(row(wording.say(names.phrase(id)), line, wording)));
        rows.add(row(wording.say(TOTAL), gains.total(), wording));
        return new TextTable(headings(wording, WHO, BEFORE, AFTER, CHANGE, RELATIVE, RESULT), rows);
    }

    /** Returns how many went in each direction, and what they gained or lost together. */
    static TextTable directions(GainsAndLosses gains, Wording wording) {
        List<List<String>> rows = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            rows.add(List.of(
                    wording.say(direction.words()),
                    Integer.toString(gains.who(direction).size()),
                    signed(gains.sum(direction).change())));
        }
        rows.add(List.of(
                wording.say(TOTAL),
                Integer.toString(gains.lines().size()),
                signed(gains.total().change())));
        return new TextTable(headings(wording, RESULT, COUNT, CHANGE), rows);
    }

    private static List<String> row(String who, GainOrLoss line, Wording wording) {
        return List.of(
                who,
                Scale.yuan(line.before()),
                Scale.yuan(line.after()),
                signed(line.change()),
                relative(line),
                wording.say(line.direction().words()));
    }

    /** A change of nothing or of a loss has no percentage. */
    private static String relative(GainOrLoss line) {
        return line.relative()
                .map(ratio -> sign(line.change())
                        + ratio.rounded(4, RoundingMode.HALF_UP)
                                .movePointRight(2)
                                .toPlainString() + "%")
                .orElse("-");
    }

    private static String signed(Money change) {
        return sign(change) + Scale.yuan(change);
    }

    private static String sign(Money change) {
        return change.signum() > 0 ? "+" : "";
    }

    private static List<String> headings(Wording wording, Name... names) {
        return List.of(names).stream().map(wording::say).toList();
    }
}
