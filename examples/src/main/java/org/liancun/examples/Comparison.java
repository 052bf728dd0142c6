// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liancun.examples.lab.ComparisonReport;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Wording;
import org.liancun.money.Money;
import org.liancun.scenario.Projection;
import org.liancun.text.Name;

/**
 * Two projections of the same years, side by side.
 *
 * @param one what the first is called
 * @param other what the second is called
 * @param before the first
 * @param after the second
 * @param wording the language of the report
 */
record Comparison(Name one, Name other, Projection before, Projection after, Wording wording) implements Foreseen {
    private static final List<String> COLUMNS = List.of("year", "party", "before", "after", "change");

    /**
     * Checks the years.
     *
     * @throws IllegalArgumentException if they are not the same
     */
    Comparison {
        if (!years(before).equals(years(after))) {
            throw new IllegalArgumentException(
                    "Years must be the same in both, but were " + years(before) + " and " + years(after));
        }
    }

    private static List<Integer> years(Projection projection) {
        return projection.years().stream().map(year -> year.year()).toList();
    }

    @Override
    public Report report() {
        Name title = Name.of(one.zh() + " → " + other.zh(), one.en() + " → " + other.en());
        return ComparisonReport.of(title, before, after, wording);
    }

    @Override
    public String json() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("before").put("zh", one.zh()).put("en", one.en());
        document.putObject("after").put("zh", other.zh()).put("en", other.en());
        var lines = document.putArray("incomes");
        for (List<String> row : rows()) {
            ObjectNode line = lines.addObject();
            for (int i = 0; i < row.size(); i++) {
                line.put(COLUMNS.get(i), row.get(i));
            }
        }
        return document.toPrettyString() + "\n";
    }

    /** A row for each party in each year, in yuan; who is in one of them only has nothing in the other. */
    @Override
    public String csv() {
        return Csv.of(COLUMNS, rows());
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (int year : years(before)) {
            Map<String, Money> some = before.in(year).incomes();
            Map<String, Money> others = after.in(year).incomes();
            SortedSet<String> everybody = new TreeSet<>(some.keySet());
            everybody.addAll(others.keySet());
            for (String party : everybody) {
                Money was = some.getOrDefault(party, Money.ZERO);
                Money is = others.getOrDefault(party, Money.ZERO);
                rows.add(List.of(String.valueOf(year), party, yuan(was), yuan(is), yuan(is.minus(was))));
            }
        }
        return rows;
    }

    private static String yuan(Money amount) {
        return amount.toYuan().toPlainString();
    }
}
