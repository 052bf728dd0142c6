// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.Comparator.comparing;
import static org.liancun.examples.report.CountyIncome.NOTION;
import static org.liancun.examples.report.CountyIncome.shown;
import static org.liancun.examples.report.CountyIncome.wan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.income.Growth;
import org.liancun.income.Income;
import org.liancun.income.Incomes;
import org.liancun.income.MembershipGrowth;
import org.liancun.income.RollupChange;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;
import org.liancun.village.Cluster;

/** Totals and averages by year, what each town adds to the growth, and a cluster whose members changed. */
final class CountyGrowth {
    private static final int DECIMALS = 2;
    private static final int SHOWN = 5;

    private CountyGrowth() {}

    static Section of(CountyIncome income) {
        Words words = income.words();
        List<Block> blocks = new ArrayList<>(List.of(years(income), compound(income), towns(income)));
        changed(income).ifPresent(blocks::add);
        return new Section(2, words.say(Name.of("增长", "Growth")) + " · " + words.say(NOTION.name()), blocks);
    }

    private static Block years(CountyIncome income) {
        Quantity villages = Quantity.of(income.county().villages().size(), Unit.VILLAGE);
        List<List<String>> rows = new ArrayList<>();
        for (Period year : income.years()) {
            Income total = income.incomes().during(year).total(NOTION);
            rows.add(List.of(
                    year.toString(),
                    wan(total.amount()),
                    shown(total.in(Unit.WAN_YUAN).per(villages).amount()),
                    income.incomes()
                            .growth(NOTION, year)
                            .flatMap(Growth::percent)
                            .map(CountyIncome::shown)
                            .orElse("–")));
        }
        return Grids.of(
                income.words(),
                rows,
                Name.of("年份", "Year"),
                Name.of("合计", "Total"),
                Name.of("村均", "Per village"),
                Name.of("同比", "On the year before"));
    }

    private static Block compound(CountyIncome income) {
        String rate = income.incomes()
                .growth(NOTION, income.years().get(0), income.last(0))
                .flatMap(growth -> growth.compound(DECIMALS))
                .map(Quantity::toString)
                .orElse("–");
        return Grids.prose(income.words(), "年均增长：" + rate, "A year on average: " + rate);
    }

    private static Block towns(CountyIncome income) {
        RollupChange change = new RollupChange(
                income.incomes().during(income.last(1)).by(NOTION, income.towns()),
                income.incomes().during(income.last(0)).by(NOTION, income.towns()));
        Comparator<RollupChange.Part> mostFirst =
                comparing((RollupChange.Part part) -> part.increment().value()).reversed();
        List<List<String>> rows = change.parts().stream()
                .sorted(mostFirst)
                .limit(SHOWN)
                .map(part -> List.of(
                        income.words().nameOf(part.groups().get(0)),
                        wan(part.before()),
                        wan(part.after()),
                        change.contribution(part).map(CountyIncome::shown).orElse("–")))
                .toList();
        return Grids.of(
                income.words(),
                rows,
                Name.of("拉动最多的镇", "Town that added most"),
                Name.of(income.last(1) + "年", income.last(1).toString()),
                Name.of(income.last(0) + "年", income.last(0).toString()),
                Name.of("拉动（百分点）", "Points of growth"));
    }

    private static Optional<Block> changed(CountyIncome income) {
        return income.county().clusters().stream()
                .filter(cluster -> !members(cluster, income.last(2)).equals(members(cluster, income.last(0))))
                .findFirst()
                .map(cluster -> changed(income, cluster));
    }

    private static Block changed(CountyIncome income, Cluster cluster) {
        Incomes before = income.incomes().during(income.last(2)).only(members(cluster, income.last(2)));
        Incomes now = income.incomes().during(income.last(0)).only(members(cluster, income.last(0)));
        MembershipGrowth growth = MembershipGrowth.of(NOTION, before, now);
        String name = income.words().name(cluster.name());
        return Grids.of(
                income.words(),
                List.of(List.of(
                        name,
                        wan(growth.growth().increment()),
                        wan(growth.within()),
                        wan(growth.joined()),
                        wan(growth.left()),
                        wan(growth.eliminated()))),
                Name.of("成员有变的片区", "Cluster with other members"),
                Name.of("增量", "Increment"),
                Name.of("原有村", "Those who stayed"),
                Name.of("新加入", "Joined"),
                Name.of("退出", "Left"),
                Name.of("往来抵销", "Eliminated"));
    }

    private static List<String> members(Cluster cluster, Period year) {
        return cluster.villagesAt(year.from());
    }
}
