// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import static java.util.Objects.requireNonNull;

import java.math.RoundingMode;
import java.util.Optional;
import org.liancun.fairness.Index;
import org.liancun.fairness.Spread;
import org.liancun.measure.Unit;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.text.Phrase;

/**
 * What all villages together have, how it is spread over them, and what nobody has. Immutable and thread-safe.
 *
 * @param of what is asked for
 * @param line the line below which villages count; zero where none is asked for
 */
public record Spreading(Of of, Money line) implements Indicator {
    private static final long MILLION = 1_000_000;
    private static final int DECIMALS = 6;

    /** What is asked of the incomes of all villages. */
    public enum Of {
        /** Their sum. */
        TOTAL("total", Name.of("各村收入合计", "income of all villages")),
        /** The smallest. */
        LOWEST("lowest", Name.of("最低村收入", "lowest income of a village")),
        /** Their Gini coefficient. */
        GINI("gini", Name.of("村间基尼系数", "Gini coefficient between villages")),
        /** How many times the smallest the largest is. */
        GAP("gap", Name.of("最高村与最低村之比", "highest over lowest income of a village")),
        /** The part of them below a line. */
        BELOW("below", Name.of("低于标准的村所占比例", "part of the villages below the line")),
        /** What pots leave undivided. */
        REMAINING("remaining", Name.of("未分配金额（负数为无人承担的亏损）", "what is left undivided (negative: a loss nobody bears)"));

        private final String word;
        private final Name label;

        Of(String word, Name label) {
            this.word = word;
            this.label = label;
        }
    }

    /** Checks that both are there. */
    public Spreading {
        requireNonNull(of, "of");
        requireNonNull(line, "line");
    }

    @Override
    public String id() {
        return of == Of.BELOW ? of.word + "/" + line.toYuan().toPlainString() : of.word;
    }

    @Override
    public Phrase phrase() {
        Phrase said = of.label.phrase();
        return of == Of.BELOW ? Phrase.of("%s（%s）", "%s (%s)", said, Words.of(line)) : said;
    }

    @Override
    public Unit unit() {
        return switch (of) {
            case TOTAL, LOWEST, REMAINING -> Unit.YUAN;
            case GINI, GAP, BELOW -> Unit.NONE;
        };
    }

    @Override
    public Optional<Reading> on(Model model) {
        return Optional.of(
                switch (of) {
                    case TOTAL -> Spreading::total;
                    case LOWEST -> Spreading::lowest;
                    case GINI -> Spreading::gini;
                    case GAP -> Spreading::gap;
                    case BELOW -> this::below;
                    case REMAINING -> YearTotals::remaining;
                });
    }

    private static long total(YearTotals totals) {
        long sum = 0;
        for (int i = 0; i < totals.villages(); i++) {
            sum = Math.addExact(sum, totals.village(i));
        }
        return sum;
    }

    private static long lowest(YearTotals totals) {
        long lowest = Long.MAX_VALUE;
        for (int i = 0; i < totals.villages(); i++) {
            lowest = Math.min(lowest, totals.village(i));
        }
        return totals.villages() == 0 ? UNDEFINED : lowest;
    }

    private static long gini(YearTotals totals) {
        long[] incomes = new long[totals.villages()];
        for (int i = 0; i < incomes.length; i++) {
            incomes[i] = totals.village(i);
        }
        return Index.gini()
                .exactly(Spread.ofFen(incomes))
                .map(gini -> gini.rounded(DECIMALS, RoundingMode.HALF_UP)
                        .unscaledValue()
                        .longValueExact())
                .orElse(UNDEFINED);
    }

    private static long gap(YearTotals totals) {
        long lowest = lowest(totals);
        long highest = 0;
        for (int i = 0; i < totals.villages(); i++) {
            highest = Math.max(highest, totals.village(i));
        }
        return lowest <= 0 ? UNDEFINED : quotient(highest, lowest);
    }

    private long below(YearTotals totals) {
        long below = 0;
        for (int i = 0; i < totals.villages(); i++) {
            below += totals.village(i) < line.fen() ? 1 : 0;
        }
        return totals.villages() == 0 ? UNDEFINED : quotient(below, totals.villages());
    }

    private static long quotient(long part, long of) {
        return Ratio.of(part, of).of(MILLION, RoundingMode.HALF_UP);
    }
}
