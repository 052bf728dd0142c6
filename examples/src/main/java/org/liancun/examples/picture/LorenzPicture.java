// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.fairness.Lorenz;
import org.liancun.fairness.LorenzPoint;
import org.liancun.fairness.Spread;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Draws Lorenz curves, each under its name, over the diagonal on which all have the same. */
public final class LorenzPicture {
    private static final Name TITLE = Name.of(
            "洛伦兹曲线：收入最低的村（横轴，%）合计占全部收入（纵轴，%）",
            "Lorenz curves: the poorest villages (across, %) have of all income (up, %)");
    private static final Name EQUAL = Name.of("完全平均", "All the same");
    private static final Name POOREST = Name.of("最低的", "the poorest");
    private static final List<Ratio> FIFTHS =
            List.of(Ratio.percent(20), Ratio.percent(40), Ratio.percent(60), Ratio.percent(80));
    private static final int HEIGHT = 420;

    private LorenzPicture() {}

    /** Returns the picture of each spread that has a curve, under its name. */
    public static Block of(Map<String, Spread> spreads, Wording wording) {
        ObjectNode option = Option.object();
        option.putObject("grid").put("left", 50).put("right", 20).put("top", 50).put("bottom", 40);
        option.putObject("legend").put("top", 5);
        option.putObject("xAxis").put("type", "value").put("max", 100);
        option.putObject("yAxis").put("type", "value");
        ArrayNode series = option.putArray("series");
        line(series.addObject(), wording.say(EQUAL), List.of(point(0), point(1)))
                .putObject("lineStyle")
                .put("type", "dashed");
        spreads.forEach((name, spread) ->
                spread.lorenz().map(Lorenz::points).ifPresent(points -> line(series.addObject(), name, points)));
        return new Block.Picture(
                wording.say(TITLE), option, HEIGHT, wording.say(TITLE) + "\n\n" + text(spreads, wording));
    }

    private static String text(Map<String, Spread> spreads, Wording wording) {
        List<String> headings = new ArrayList<>(List.of(wording.say(POOREST)));
        FIFTHS.forEach(fifth -> headings.add(fifth.toString()));
        List<List<String>> rows = new ArrayList<>();
        spreads.forEach((name, spread) -> {
            List<String> row = new ArrayList<>(List.of(name));
            FIFTHS.forEach(fifth -> row.add(spread.lorenz()
                    .map(curve -> percent(curve.poorest(fifth)) + "%")
                    .orElse("–")));
            rows.add(row);
        });
        return new TextTable(headings, rows).toString();
    }

    private static ObjectNode line(ObjectNode series, String name, List<LorenzPoint> points) {
        series.put("type", "line").put("showSymbol", false).put("name", name);
        ArrayNode data = series.putArray("data");
        points.forEach(point -> data.addArray().add(percent(point.heads())).add(percent(point.amount())));
        return series;
    }

    private static LorenzPoint point(long both) {
        return new LorenzPoint(Fraction.of(both), Fraction.of(both));
    }

    private static BigDecimal percent(Fraction share) {
        return share.times(Fraction.of(100)).rounded(2, RoundingMode.HALF_UP);
    }
}
