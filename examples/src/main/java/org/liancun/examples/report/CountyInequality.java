// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.picture.LorenzPicture;
import org.liancun.fairness.Decomposition;
import org.liancun.fairness.Earners;
import org.liancun.fairness.Index;
import org.liancun.fairness.Lorenz;
import org.liancun.fairness.Spread;
import org.liancun.measure.Period;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.village.Village;

/** How unequally the villages earn: indices and shares by year, by villages and by persons, and between and within towns. */
final class CountyInequality {
    private static final List<Index> INDICES =
            List.of(Index.gini(), Index.hoover(), Index.theilT(), Index.theilL(), Index.atkinson(Ratio.of(1, 2)));
    private static final Ratio FIFTH = Ratio.of(1, 5);

    private CountyInequality() {}

    static Section of(CountyIncome income) {
        Map<String, Spread> spreads = new TreeMap<>();
        income.years().forEach(year -> spreads.put(year.toString(), byVillages(income, year)));
        return Grids.chapter(
                income.words(),
                Name.of("不平等程度", "Inequality"),
                indices(income, spreads),
                towns(income),
                LorenzPicture.of(spreads, income.words().wording()));
    }

    private static Block indices(CountyIncome income, Map<String, Spread> spreads) {
        List<Name> headings = new ArrayList<>(List.of(Name.of("指标", "Measure")));
        spreads.keySet().forEach(year -> headings.add(Name.of(year + "，按村", year + ", by villages")));
        headings.add(Name.of(income.last(0) + "，按人", income.last(0) + ", by persons"));
        List<Spread> columns = Stream.concat(spreads.values().stream(), Stream.of(byPersons(income, income.last(0))))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Index index : INDICES) {
            rows.add(row(income.words().say(index.name()), columns, spread -> value(index, spread, income.words())));
        }
        rows.add(row(
                income.words().say(Name.of("最低五分之一所占", "Share of the poorest fifth")),
                columns,
                spread -> curve(spread, curve -> percent(curve.poorest(FIFTH)))));
        rows.add(row(
                income.words().say(Name.of("最高五分之一所占", "Share of the richest fifth")),
                columns,
                spread -> curve(spread, curve -> percent(curve.richest(FIFTH)))));
        rows.add(row(
                income.words().say(Name.of("强弱比（五分之一）", "Richest over poorest fifth")),
                columns,
                spread -> curve(
                        spread,
                        curve -> curve.richestToPoorest(FIFTH)
                                .map(ratio ->
                                        ratio.rounded(2, RoundingMode.HALF_UP).toPlainString())
                                .orElse("–"))));
        return Grids.of(income.words(), rows, headings.toArray(Name[]::new));
    }

    private static Block towns(CountyIncome income) {
        Map<String, Spread> groups = income.county().villages().stream()
                .collect(Collectors.groupingBy(
                        Village::region,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                villages -> Spread.of(villages.stream()
                                        .map(village -> income.earned().of(village.id(), income.last(0)))
                                        .toList()))));
        return Index.theilT()
                .decompose(groups)
                .map(parts -> Grids.prose(income.words(), zh(parts), en(parts)))
                .orElseGet(() -> Grids.prose(income.words(), "有村亏损，泰尔指数不适用。", "With losses there is no Theil index."));
    }

    private static String zh(Decomposition parts) {
        return "泰尔指数 T 分解：镇与镇之间 " + four(parts.between()) + "，镇内 " + four(parts.withinAll()) + "。";
    }

    private static String en(Decomposition parts) {
        return "Theil T lies between towns with " + four(parts.between()) + " and within them with "
                + four(parts.withinAll()) + ".";
    }

    private static List<String> row(String first, List<Spread> columns, Function<Spread, String> cell) {
        return Stream.concat(Stream.of(first), columns.stream().map(cell)).toList();
    }

    private static String value(Index index, Spread spread, Words words) {
        return index.of(spread).isPresent()
                ? four(index.of(spread).getAsDouble())
                : "– " + words.say(index.needs().words());
    }

    private static String curve(Spread spread, Function<Lorenz, String> read) {
        return spread.lorenz().map(read).orElse("–");
    }

    private static String percent(Fraction share) {
        return share.times(Fraction.of(100)).rounded(1, RoundingMode.HALF_UP) + "%";
    }

    private static String four(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    private static Spread byVillages(CountyIncome income, Period year) {
        return Spread.of(income.earned().in(year).values());
    }

    private static Spread byPersons(CountyIncome income, Period year) {
        return Spread.weighted(income.county().persons().entrySet().stream()
                .map(each -> new Earners(each.getValue(), income.earned().of(each.getKey(), year)))
                .toList());
    }
}
