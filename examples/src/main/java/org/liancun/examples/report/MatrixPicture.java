// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.Option;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.Strength;

/** Draws the mechanism matrix as a heat map: areas from the left, kinds from the top. */
final class MatrixPicture {
    private static final List<String> COLOURS = List.of("#1b7f9e", "#1b7f9e99", "#1b7f9e40", "#8a93a01a");
    /** Legible on a light and on a dark ground. */
    private static final String GREY = "#7b8794";

    private static final int ROW_HEIGHT = 28;
    private static final int MARGINS = 110;

    private MatrixPicture() {}

    static Block of(Map<String, Linkages> areas, Wording wording) {
        ObjectNode option = Option.object();
        option.putObject("grid")
                .put("left", 250)
                .put("right", 10)
                .put("top", 50)
                .put("bottom", 60);
        ObjectNode x = option.putObject("xAxis").put("type", "category").put("position", "top");
        x.putObject("axisLabel").put("interval", 0).put("width", 120).put("overflow", "break");
        x.set("data", Option.array(List.copyOf(areas.keySet())));
        option.putObject("yAxis")
                .put("type", "category")
                .put("inverse", true)
                .set(
                        "data",
                        Option.array(Arrays.stream(Mechanism.values())
                                .map(mechanism -> mechanism.code() + " " + wording.say(mechanism.label()))
                                .toList()));
        legend(option, wording);
        ObjectNode series = option.putArray("series").addObject().put("type", "heatmap");
        series.putObject("itemStyle").put("borderWidth", 2).put("borderColor", "transparent");
        cells(series.putArray("data"), areas, wording);
        String title = wording.say(Caption.MATRIX_PICTURE.label());
        return new Block.Picture(title, option, MARGINS + ROW_HEIGHT * Mechanism.values().length);
    }

    private static void legend(ObjectNode option, Wording wording) {
        ObjectNode map = option.putObject("visualMap")
                .put("type", "piecewise")
                .put("orient", "horizontal")
                .put("left", "center")
                .put("bottom", 10);
        ArrayNode pieces = map.putArray("pieces");
        for (Strength strength : Strength.values()) {
            pieces.addObject()
                    .put("value", strength.ordinal())
                    .put("label", strength.mark() + " " + wording.say(strength.label()))
                    .put("color", COLOURS.get(strength.ordinal()));
        }
    }

    private static void cells(ArrayNode data, Map<String, Linkages> areas, Wording wording) {
        Words words = Words.of(wording);
        int column = 0;
        for (Map.Entry<String, Linkages> area : areas.entrySet()) {
            for (Mechanism mechanism : Mechanism.values()) {
                Strength strength = area.getValue().strengthOf(mechanism);
                ObjectNode cell = data.addObject();
                cell.putArray("value").add(column).add(mechanism.ordinal()).add(strength.ordinal());
                String said = area.getKey() + "\n" + words.say(mechanism.label()) + ": " + words.say(strength.label())
                        + "\n"
                        + Mechanisms.locals(area.getValue(), mechanism, words).replace("; ", "\n");
                cell.put("tip", said.strip());
                ObjectNode label = cell.putObject("label").put("show", true).put("formatter", strength.mark());
                if (!strength.isAtLeast(Strength.PARTIAL)) {
                    label.put("color", GREY);
                }
            }
            column++;
        }
    }
}
