// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liancun.examples.lab.ComparisonReport;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Wording;
import org.liancun.money.Money;
import org.liancun.scenario.Projection;
import org.liancun.text.Name;
import org.liancun.text.Phrase;

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
    private static final List<String> REMAINING_FIELDS = List.of("year", "before", "after", "change");
    private static final String NOBODY = "(remaining)";

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
    public List<Phrase> limits() {
        return Stream.concat(limits(one, before), limits(other, after)).toList();
    }

    private static Stream<Phrase> limits(Name title, Projection projection) {
        return projection.findings().stream()
                .map(finding -> Phrase.of("%s：%s", "%s: %s", title.phrase(), finding.phrase()));
    }

    /** Incomes of each party in each year, then what remains undivided in pots each year. */
    @Override
    public String json() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("before").put("zh", one.zh()).put("en", one.en());
        document.putObject("after").put("zh", other.zh()).put("en", other.en());
        ArrayNode incomes = document.putArray("incomes");
        ArrayNode remaining = document.putArray("remaining");
        for (int year : years(before)) {
            incomes(year).forEach(row -> put(incomes.addObject(), COLUMNS, row));
            put(remaining.addObject(), REMAINING_FIELDS, remaining(year));
        }
        return document.toPrettyString() + "\n";
    }

    private static void put(ObjectNode line, List<String> fields, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            line.put(fields.get(i), row.get(i));
        }
    }

    /**
     * A row for each party in each year, in yuan; who is in one of them only has nothing in the other. In the last row of a year stands
     * what remains undivided in pots, which no party has.
     */
    @Override
    public String csv() {
        List<List<String>> rows = new ArrayList<>();
        for (int year : years(before)) {
            rows.addAll(incomes(year));
            rows.add(named(NOBODY, remaining(year)));
        }
        return Csv.of(COLUMNS, rows);
    }

    private List<List<String>> incomes(int year) {
        Map<String, Money> some = before.in(year).incomes();
        Map<String, Money> others = after.in(year).incomes();
        SortedSet<String> everybody = new TreeSet<>(some.keySet());
        everybody.addAll(others.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (String party : everybody) {
            Money was = some.getOrDefault(party, Money.ZERO);
            Money is = others.getOrDefault(party, Money.ZERO);
            rows.add(named(party, row(year, was, is)));
        }
        return rows;
    }

    private List<String> remaining(int year) {
        return row(year, before.in(year).remaining(), after.in(year).remaining());
    }

    private static List<String> row(int year, Money was, Money is) {
        return List.of(String.valueOf(year), yuan(was), yuan(is), yuan(is.minus(was)));
    }

    private static List<String> named(String party, List<String> row) {
        List<String> named = new ArrayList<>(row);
        named.add(1, party);
        return named;
    }

    private static String yuan(Money amount) {
        return amount.toYuan().toPlainString();
    }
}
