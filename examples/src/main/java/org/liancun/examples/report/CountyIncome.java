// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static org.liancun.income.Notion.OPERATING_TYPE;

import com.google.common.collect.Maps;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.liancun.bands.Earnings;
import org.liancun.examples.county.County;
import org.liancun.examples.page.Wording;
import org.liancun.income.By;
import org.liancun.income.Incomes;
import org.liancun.income.Notion;
import org.liancun.income.Partial;
import org.liancun.income.Rollup;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Span;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.village.Level;

/**
 * What the villages of a county earned, year by year, under the notion that its chapters are about.
 *
 * @param county the county
 * @param incomes the income of all its villages
 * @param years the years of its books, at least two
 * @param earned what each village earned in each year, its receipts from other villages included
 * @param words the words of the chapters
 */
record CountyIncome(County county, Incomes incomes, List<Period> years, Earnings earned, Words words) {
    static final Notion NOTION = OPERATING_TYPE;

    private static final int DECIMALS = 2;

    static CountyIncome of(County county, Wording wording) {
        Incomes incomes = Incomes.of(county.ledger(), county.villageIds());
        List<Period> years = Stream.iterate(
                        Span.YEAR.containing(incomes.period().from()),
                        year -> year.from().isBefore(incomes.period().until()),
                        year -> Period.year(year.from().getYear() + 1))
                .toList();
        Earnings earned = Earnings.NONE;
        for (Period year : years) {
            earned = earned.with(year, byVillage(county, incomes.during(year)));
        }
        return new CountyIncome(county, incomes, years, earned, Words.of(wording, county.names()));
    }

    /** Returns the last year but so many. */
    Period last(int before) {
        return years.get(years.size() - 1 - before);
    }

    /** Returns the ways of putting a payment at the narrowest line that holds both its ends. */
    By[] levels() {
        return new By[] {By.cluster(county.clusters(), Partial.LEFT_OUT), towns()};
    }

    By towns() {
        return By.region(county.regions(), county.villages(), Level.TOWNSHIP);
    }

    /** Returns an amount in wan, rounded to two decimals if it is exact. */
    static String wan(Quantity amount) {
        return shown(amount.in(Unit.WAN_YUAN));
    }

    static String wan(Money amount) {
        return wan(Quantity.of(amount));
    }

    /** Returns a quantity rounded to two decimals if it is exact, else in its own words. */
    static String shown(Quantity quantity) {
        return quantity.isExact() && quantity.bounds().isPoint()
                ? quantity.value().rounded(DECIMALS, RoundingMode.HALF_UP).toPlainString() + quantity.unit()
                : quantity.display(DECIMALS);
    }

    private static SortedMap<String, Money> byVillage(County county, Incomes incomes) {
        SortedMap<String, Money> earned =
                new TreeMap<>(Maps.asMap(county.persons().keySet(), village -> Money.ZERO));
        Rollup rollup = incomes.by(NOTION, By.village());
        rollup.lines()
                .forEach(line -> earned.put(line.groups().get(0), line.income().money()));
        return earned;
    }
}
