// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static org.liancun.examples.report.CountyIncome.NOTION;
import static org.liancun.examples.report.CountyIncome.wan;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.picture.Option;
import org.liancun.income.By;
import org.liancun.income.Receipts;
import org.liancun.income.Rollup;
import org.liancun.measure.Span;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** What every village earned in every month, as a heat table on the page; a terminal has the quarters of the last year. */
final class CountyMonths {
    private static final Name HEADING = Name.of("各村各月收入（万元）", "Income of every village in every month, wan yuan");
    private static final int HEIGHT = 1_800;
    private static final int SHOWN = 4;

    private CountyMonths() {}

    static Section of(CountyIncome income) {
        return Grids.chapter(income.words(), HEADING, quarters(income), picture(income));
    }

    private static Block quarters(CountyIncome income) {
        Rollup rollup = income.incomes().during(income.last(0)).by(NOTION, By.period(Span.QUARTER));
        List<List<String>> rows = rollup.lines().stream()
                .limit(SHOWN)
                .map(line -> List.of(
                        line.key(),
                        Long.toString(line.count()),
                        wan(line.income().amount())))
                .toList();
        return Grids.of(
                income.words(), rows, Name.of("季度", "Quarter"), Name.of("笔数", "Entries"), Name.of("合计", "Total"));
    }

    private static Block picture(CountyIncome income) {
        Rollup rollup = income.incomes().by(NOTION, By.village(), By.period(Span.MONTH));
        List<String> villages = income.county().villageIds();
        List<String> months = rollup.lines().stream()
                .map(line -> line.groups().get(1))
                .distinct()
                .sorted()
                .toList();
        ObjectNode option = Option.object();
        option.putObject("grid").put("left", 90).put("right", 20).put("top", 70).put("bottom", 30);
        option.putObject("xAxis").put("type", "category").set("data", Option.array(months));
        ObjectNode y = option.putObject("yAxis").put("type", "category").put("inverse", true);
        y.set(
                "data",
                Option.array(villages.stream().map(income.words()::shortNameOf).toList()));
        ObjectNode colours = option.putObject("visualMap");
        colours.put("min", 0)
                .put("max", 20)
                .put("orient", "horizontal")
                .put("top", 5)
                .put("left", "center");
        ObjectNode series = option.putArray("series").addObject().put("type", "heatmap");
        ArrayNode data = series.putArray("data");
        for (Receipts line : rollup.lines()) {
            data.addArray()
                    .add(months.indexOf(line.groups().get(1)))
                    .add(villages.indexOf(line.groups().get(0)))
                    .add(inWan(line));
        }
        return new Block.Picture(income.words().say(HEADING), option, HEIGHT);
    }

    private static BigDecimal inWan(Receipts line) {
        return Ratio.of(line.income().money().fen(), 1_000_000).rounded(2, RoundingMode.HALF_UP);
    }
}
