// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Draws how a figure spreads over the years: the middle run, the half of the runs around it, and nine of ten runs. */
public final class FanPicture {
    private static final Name TIME = Name.of("年份", "year");
    private static final Name MIDDLE = Name.of("中位数", "middle run");
    private static final Name HALF = Name.of("一半的模拟", "half of the runs");
    private static final Name MOST = Name.of("九成的模拟", "nine runs in ten");
    private static final String INK = "#5470c6";
    private static final double MOST_INK = 0.18;
    private static final double HALF_INK = 0.36;
    private static final int HEIGHT = 380;

    private FanPicture() {}

    /** Returns the picture of a figure, one band for each point of time in order. */
    public static Block of(String title, List<FanBand> bands, Wording wording) {
        return new Block.Picture(title, option(bands, wording), HEIGHT, title + "\n\n" + text(bands, wording));
    }

    private static String text(List<FanBand> bands, Wording wording) {
        List<BigDecimal> all =
                bands.stream().flatMap(band -> band.numbers().stream()).toList();
        List<List<String>> rows = new ArrayList<>();
        for (FanBand band : bands) {
            List<String> row = new ArrayList<>(List.of(band.label()));
            band.numbers().forEach(number -> row.add(Strip.text(number)));
            row.add(new Strip(all)
                    .stroke(band.least(), band.most(), '-')
                    .stroke(band.low(), band.high(), '=')
                    .mark(band.middle(), '|')
                    .toString());
            rows.add(row);
        }
        return new TextTable(List.of(wording.say(TIME), "5%", "25%", "50%", "75%", "95%", ""), rows).toString();
    }

    private static ObjectNode option(List<FanBand> bands, Wording wording) {
        ObjectNode option = Option.object();
        Option.grid(option, 40);
        legend(option.putObject("legend").put("top", 5).putArray("data"), wording);
        option.putObject("xAxis")
                .put("type", "category")
                .put("boundaryGap", false)
                .set("data", Option.array(bands.stream().map(FanBand::label).toList()));
        option.putObject("yAxis").put("type", "value").put("scale", true);
        ArrayNode series = option.putArray("series");
        layer(series, bands, "", 0, FanBand::least);
        layer(series, bands, wording.say(MOST), MOST_INK, band -> band.low().subtract(band.least()));
        layer(series, bands, wording.say(HALF), HALF_INK, band -> band.high().subtract(band.low()));
        layer(series, bands, wording.say(MOST), MOST_INK, band -> band.most().subtract(band.high()));
        middle(series.addObject(), bands, wording.say(MIDDLE));
        return option;
    }

    /** Bands are called by patches of their ink, the wider one paler, and the middle by its line. */
    private static void legend(ArrayNode legend, Wording wording) {
        patch(legend.addObject(), wording.say(MOST), MOST_INK);
        patch(legend.addObject(), wording.say(HALF), HALF_INK);
        legend.addObject().put("name", wording.say(MIDDLE));
    }

    private static void patch(ObjectNode entry, String name, double ink) {
        entry.put("name", name).put("icon", "rect");
        entry.putObject("itemStyle").put("color", INK).put("opacity", ink);
    }

    /** One layer of the stack; the first has no ink and only lifts the others. */
    private static void layer(
            ArrayNode series, List<FanBand> bands, String name, double ink, Function<FanBand, BigDecimal> thickness) {
        ObjectNode layer = series.addObject().put("type", "line").put("name", name);
        layer.put("stack", "fan")
                .put("stackStrategy", "all")
                .put("showSymbol", false)
                .put("silent", true);
        layer.put("color", INK);
        layer.putObject("lineStyle").put("opacity", 0);
        layer.putObject("areaStyle").put("opacity", ink);
        ArrayNode data = layer.putArray("data");
        bands.forEach(band -> data.add(thickness.apply(band)));
    }

    private static void middle(ObjectNode line, List<FanBand> bands, String name) {
        line.put("type", "line").put("name", name).put("color", INK).put("symbolSize", 7);
        ArrayNode data = line.putArray("data");
        for (FanBand band : bands) {
            data.addObject()
                    .put("value", band.middle())
                    .put(
                            "tip",
                            band.label() + "  " + Strip.text(band.middle()) + "\n50%: " + Strip.text(band.low()) + " – "
                                    + Strip.text(band.high()) + "\n90%: " + Strip.text(band.least()) + " – "
                                    + Strip.text(band.most()));
        }
    }
}
