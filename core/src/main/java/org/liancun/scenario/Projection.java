// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.liancun.chance.Draws;
import org.liancun.text.Phrase;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * What the years of an outlook come to, with every reason (情景推演).
 *
 * <p>Activities make profits, pots are settled in order with the books that the year before left, and what is not pooled is its
 * owner's. The same without reasons, for many runs, is a {@link Program}. Immutable and thread-safe.
 *
 * @param years what each year came to, in order
 */
public record Projection(List<YearResult> years) {
    /**
     * Copies the years.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Projection {
        years = ImmutableList.copyOf(years);
        if (years.isEmpty()) {
            throw new IllegalArgumentException("Projection must have at least 1 year, but had 0");
        }
    }

    /**
     * Works out an outlook with all drivers as expected.
     *
     * @throws IllegalArgumentException if a driver is not known in a year, or an agreement refuses a pot; the message names year and
     *     pot
     * @throws ArithmeticException if an amount does not fit
     */
    public static Projection of(Outlook outlook) {
        return Projecting.of(outlook, Drivers.AS_EXPECTED);
    }

    /**
     * Works out one run of an outlook, in which drivers are drawn by chance.
     *
     * @throws IllegalArgumentException as {@link #of(Outlook)}
     * @throws ArithmeticException if an amount does not fit
     */
    public static Projection of(Outlook outlook, Draws draws, long run) {
        return Projecting.of(outlook, new DrawnYears(outlook, draws).draw(run));
    }

    /**
     * Returns what a year came to.
     *
     * @throws IllegalArgumentException if the year is none of the projection
     */
    public YearResult in(int year) {
        int first = years.get(0).year();
        int last = years.get(years.size() - 1).year();
        if (year < first || year > last) {
            throw new IllegalArgumentException("Year must be " + first + " to " + last + ", but was " + year);
        }
        return years.get(year - first);
    }

    /** Returns the limits that are not kept, year by year. */
    public List<LimitFinding> findings() {
        return years.stream().flatMap(year -> year.findings().stream()).toList();
    }

    /**
     * Returns the numbers of some indicators: those of the first year in their order, then those of the next.
     *
     * @throws IllegalArgumentException if an indicator asks for something that is known in no year
     */
    public long[] row(List<Indicator> indicators) {
        Readings readings = Readings.of(years.stream().map(YearResult::model).toList(), indicators);
        long[] row = new long[years.size() * indicators.size()];
        for (int i = 0; i < years.size(); i++) {
            readings.write(i, YearTotals.of(years.get(i)), row);
        }
        return row;
    }

    /**
     * Returns a table with a row for each year and a column for each indicator.
     *
     * @param locale the language of the headings
     * @throws IllegalArgumentException as {@link #row}
     */
    public TextTable table(List<Indicator> indicators, Locale locale) {
        long[] row = row(indicators);
        List<String> headings = new ArrayList<>(List.of(new Phrase("年", "year").in(locale)));
        indicators.forEach(indicator -> headings.add(indicator.phrase().in(locale)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            List<String> cells =
                    new ArrayList<>(List.of(Integer.toString(years.get(i).year())));
            for (int j = 0; j < indicators.size(); j++) {
                cells.add(indicators.get(j).shown(row[i * indicators.size() + j]));
            }
            rows.add(cells);
        }
        return new TextTable(headings, rows);
    }

    /** Returns model and years, then the profit of each year, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        List<String> lines = years.stream()
                .map(year -> "  " + year.year() + " profit " + year.activities().profit())
                .toList();
        return Prompt.text("Projection of " + years.get(0).model().id() + ": " + years.size() + " years", lines);
    }
}
