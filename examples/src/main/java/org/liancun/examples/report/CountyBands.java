// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.liancun.bands.Band;
import org.liancun.bands.BandTable;
import org.liancun.bands.Banding;
import org.liancun.bands.Turnover;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.picture.Option;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/** How many villages stand in each band, year by year, and who came under the lowest line or rose above it. */
final class CountyBands {
    private static final BandTable TABLE = PublishedBands.TABLE;
    private static final Name HEADING = Name.of("收入分档", "Bands of income");
    private static final int HEIGHT = 360;
    private static final int NAMED = 8;

    private CountyBands() {}

    static Section of(CountyIncome income) {
        List<Banding> bandings = income.years().stream()
                .map(year -> Banding.ofMoney(TABLE, income.earned().in(year)))
                .toList();
        return Grids.chapter(
                income.words(),
                HEADING,
                counts(income, bandings),
                picture(income, bandings),
                turnover(income, bandings));
    }

    private static Block counts(CountyIncome income, List<Banding> bandings) {
        List<Name> headings = new ArrayList<>(List.of(Name.of("分档", "Band")));
        income.years().forEach(year -> headings.add(Name.of(year.toString())));
        List<List<String>> rows = new ArrayList<>();
        for (Band band : TABLE.bands()) {
            List<String> row = new ArrayList<>(List.of(income.words().say(band.name())));
            bandings.forEach(banding -> row.add(count(banding, band) + " ("
                    + banding.percentages(1, RoundingMode.HALF_UP).get(band).toPlainString() + "%)"));
            rows.add(row);
        }
        return Grids.of(income.words(), rows, headings.toArray(Name[]::new));
    }

    private static Block picture(CountyIncome income, List<Banding> bandings) {
        ObjectNode option = Option.object();
        option.putObject("grid").put("left", 60).put("right", 10).put("top", 60).put("bottom", 30);
        option.putObject("legend").put("top", 5);
        option.putObject("yAxis").put("type", "value");
        option.putObject("xAxis")
                .put("type", "category")
                .set(
                        "data",
                        Option.array(
                                income.years().stream().map(Period::toString).toList()));
        ArrayNode series = option.putArray("series");
        for (Band band : TABLE.bands()) {
            String name = income.words().say(band.name());
            ObjectNode bars =
                    series.addObject().put("type", "bar").put("stack", "bands").put("name", name);
            ArrayNode data = bars.putArray("data");
            bandings.forEach(banding ->
                    data.addObject().put("value", count(banding, band)).put("tip", name + ": " + count(banding, band)));
        }
        return new Block.Picture(income.words().say(HEADING), option, HEIGHT);
    }

    private static Block turnover(CountyIncome income, List<Banding> bandings) {
        Turnover turnover =
                Turnover.between(lowest(bandings.get(bandings.size() - 2)), lowest(bandings.get(bandings.size() - 1)));
        Name line = TABLE.bands().get(0).name();
        return Grids.prose(
                income.words(),
                line.zh() + "：进入 " + names(income, turnover.entered()) + "；退出 " + names(income, turnover.left()) + "。",
                line.en() + ": came in " + names(income, turnover.entered()) + "; left "
                        + names(income, turnover.left()) + ".");
    }

    private static SortedSet<String> lowest(Banding banding) {
        return members(banding, TABLE.bands().get(0));
    }

    private static String names(CountyIncome income, SortedSet<String> villages) {
        String first =
                villages.stream().limit(NAMED).map(income.words()::shortNameOf).collect(joining("、"));
        return villages.size() + (first.isEmpty() ? "" : " (" + first + (villages.size() > NAMED ? "…" : "") + ")");
    }

    private static int count(Banding banding, Band band) {
        return members(banding, band).size();
    }

    private static SortedSet<String> members(Banding banding, Band band) {
        return banding.members(band.name().zh());
    }
}
