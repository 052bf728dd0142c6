// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.liancun.fairness.Index;
import org.liancun.fairness.Lorenz;
import org.liancun.fairness.Spread;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;
import org.liancun.text.Phrase;
import org.liancun.text.TextTable;

/** Prints how equally amounts are spread before and after, by what is exact. */
final class SpreadTable {
    private static final Ratio POOR = Ratio.of(2, 5);
    private static final int DECIMALS = 4;

    private final Spread before;
    private final Spread after;
    private final Locale locale;

    private SpreadTable(Spread before, Spread after, Locale locale) {
        this.before = before;
        this.after = after;
        this.locale = locale;
    }

    static TextTable of(Spread before, Spread after, Locale locale) {
        SpreadTable table = new SpreadTable(before, after, locale);
        return new TextTable(
                List.of(
                        new Phrase("指标", "index").in(locale),
                        new Phrase("变动前", "before").in(locale),
                        new Phrase("变动后", "after").in(locale)),
                List.of(
                        table.row(Index.gini().name().phrase(), Index.gini()::exactly),
                        table.row(Index.hoover().name().phrase(), Index.hoover()::exactly),
                        table.row(
                                new Phrase("最低四成所占份额", "share of the poorest 40%"),
                                spread -> spread.lorenz().map(curve -> curve.poorest(POOR))),
                        table.row(
                                new Phrase("最高与最低之比", "strongest over weakest"),
                                spread -> spread.lorenz().flatMap(Lorenz::strongestToWeakest))));
    }

    private List<String> row(Phrase index, Function<Spread, Optional<Fraction>> value) {
        return List.of(index.in(locale), shown(value.apply(before)), shown(value.apply(after)));
    }

    private static String shown(Optional<Fraction> value) {
        return value.map(
                        number -> number.rounded(DECIMALS, RoundingMode.HALF_UP).toPlainString())
                .orElse("-");
    }
}
