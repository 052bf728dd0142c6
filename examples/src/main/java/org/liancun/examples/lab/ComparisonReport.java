// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.liancun.comparison.GainOrLoss;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.GainsPicture;
import org.liancun.examples.picture.Moved;
import org.liancun.money.Money;
import org.liancun.scenario.Projection;
import org.liancun.scenario.YearResult;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** Lays out who gains and who loses between two projections of the same years. */
public final class ComparisonReport {
    private static final Name VILLAGES = Name.of("各村收入，全部年份合计", "Income of the villages, all years together");
    private static final Name PARTIES = Name.of("各方收入，全部年份合计", "Income of every party, all years together");
    private static final Name YEARS = Name.of("各村收入合计，逐年", "Income of all villages, year by year");
    private static final Name CHANGE = Name.of("增减（元）", "Gained or lost, in yuan");

    private static final Name ONE_ONLY = Name.of(
            "只在一方中出现的村，在另一方中计为零，不平等指标也如此。",
            "A village that is in one of them only counts as having nothing in the other, in the indices too.");
    private static final Name IN_BOTH =
            Name.of("只看双方都有的村，不平等指标为：", "Among the villages that are in both, the indices are:");
    private static final Name YEAR = Name.of("年份", "year");

    private ComparisonReport() {}

    /**
     * Returns the report; who is there in one of the projections only has nothing in the other.
     *
     * @param title what is compared with what
     */
    public static Report of(Name title, Projection before, Projection after, Wording wording) {
        Names names = ModelNames.of(before).plus(ModelNames.of(after));
        List<Section> sections = new ArrayList<>();
        sections.add(section(YEARS, List.of(years(before, after, wording)), wording));
        sections.add(Undivided.of(before, after, wording));
        sections.add(section(VILLAGES, villages(before, after, names, wording), wording));
        GainsAndLosses parties = gains(before, after, YearResult::incomes);
        sections.add(section(PARTIES, List.of(new Block.Grid(GainsTables.lines(parties, names, wording))), wording));
        return new Report(wording.say(title), sections);
    }

    private static List<Block> villages(Projection before, Projection after, Names names, Wording wording) {
        GainsAndLosses villages = gains(before, after, YearResult::villages);
        List<Block> blocks = new ArrayList<>(Winners.of(villages, names, wording));
        SortedMap<String, GainOrLoss> both = new TreeMap<>(villages.lines());
        both.keySet().retainAll(sums(before, YearResult::villages).keySet());
        both.keySet().retainAll(sums(after, YearResult::villages).keySet());
        if (both.size() < villages.lines().size()) {
            blocks.add(0, new Block.Notice(wording.say(ONE_ONLY)));
            blocks.add(new Block.Prose(wording.say(IN_BOTH)));
            blocks.add(new Block.Grid(new GainsAndLosses(both).spreads(wording.locale())));
        }
        return blocks;
    }

    /** Returns what everybody has over all years before and after. */
    static GainsAndLosses gains(
            Projection before, Projection after, Function<YearResult, SortedMap<String, Money>> incomes) {
        SortedMap<String, Money> some = sums(before, incomes);
        SortedMap<String, Money> others = sums(after, incomes);
        TreeSet<String> everybody = new TreeSet<>(some.keySet());
        everybody.addAll(others.keySet());
        for (String each : everybody) {
            some.putIfAbsent(each, Money.ZERO);
            others.putIfAbsent(each, Money.ZERO);
        }
        return GainsAndLosses.of(some, others);
    }

    private static SortedMap<String, Money> sums(
            Projection projection, Function<YearResult, SortedMap<String, Money>> incomes) {
        SortedMap<String, Money> sums = new TreeMap<>();
        projection
                .years()
                .forEach(year -> incomes.apply(year).forEach((who, income) -> sums.merge(who, income, Money::plus)));
        return sums;
    }

    private static Block years(Projection before, Projection after, Wording wording) {
        List<Moved> moved = new ArrayList<>();
        for (YearResult year : before.years()) {
            moved.add(new Moved(
                    Integer.toString(year.year()),
                    total(year).toYuan(),
                    total(after.in(year.year())).toYuan()));
        }
        return GainsPicture.of(wording.say(CHANGE), YEAR, moved, wording);
    }

    private static Money total(YearResult year) {
        return Money.sum(year.villages().values());
    }

    private static Section section(Name heading, List<Block> blocks, Wording wording) {
        return new Section(1, wording.say(heading), blocks);
    }
}
