// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Draws how far each input alone moves a figure, in the order given: bars to the left and right of where it stands. */
public final class TornadoPicture {
    private static final Name INPUT = Name.of("变动的因素", "input");
    private static final Name LOW = Name.of("取低值", "at its low end");
    private static final Name HIGH = Name.of("取高值", "at its high end");
    private static final Name BASE = Name.of("预期", "as expected");
    private static final int ROW_HEIGHT = 44;
    private static final int MARGINS = 90;

    private TornadoPicture() {}

    /** Returns the picture of a figure that stands at {@code base} when no input is moved. */
    public static Block of(String title, BigDecimal base, List<TornadoBar> swings, Wording wording) {
        int height = MARGINS + ROW_HEIGHT * swings.size();
        return new Block.Picture(
                title, option(base, swings, wording), height, title + "\n\n" + text(base, swings, wording));
    }

    private static String text(BigDecimal base, List<TornadoBar> swings, Wording wording) {
        List<BigDecimal> all = Stream.concat(
                        Stream.of(base), swings.stream().flatMap(swing -> Stream.of(swing.atLow(), swing.atHigh())))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (TornadoBar swing : swings) {
            String drawn = new Strip(all)
                    .stroke(base, swing.atHigh(), '#')
                    .stroke(base, swing.atLow(), '-')
                    .mark(base, '|')
                    .toString();
            rows.add(List.of(swing.label(), Strip.text(swing.atLow()), Strip.text(swing.atHigh()), drawn));
        }
        String stands = wording.say(BASE) + " " + Strip.text(base) + " |";
        List<String> headings = List.of(wording.say(INPUT), wording.say(LOW) + " -", wording.say(HIGH) + " #", stands);
        return new TextTable(headings, rows).toString();
    }

    private static ObjectNode option(BigDecimal base, List<TornadoBar> swings, Wording wording) {
        ObjectNode option = Option.object();
        Option.grid(option, 40);
        option.putObject("legend").put("top", 5);
        Option.values(option);
        ObjectNode y = option.putObject("yAxis").put("type", "category").put("inverse", true);
        y.putObject("axisLine").put("show", false);
        y.set("data", Option.array(swings.stream().map(TornadoBar::label).toList()));
        ArrayNode series = option.putArray("series");
        bars(series.addObject(), base, swings, wording.say(LOW), TornadoBar::atLow);
        bars(series.addObject(), base, swings, wording.say(HIGH), TornadoBar::atHigh);
        return option;
    }

    private static void bars(
            ObjectNode series,
            BigDecimal base,
            List<TornadoBar> swings,
            String name,
            Function<TornadoBar, BigDecimal> end) {
        series.put("type", "bar").put("name", name).put("barGap", "-100%").put("barMaxWidth", 22);
        ArrayNode data = series.putArray("data");
        for (TornadoBar swing : swings) {
            BigDecimal moved = end.apply(swing).subtract(base);
            ObjectNode bar = data.addObject().put("value", moved);
            bar.put("tip", swing.label() + "\n" + name + " " + Strip.text(end.apply(swing)));
            Option.label(bar, Strip.text(moved), moved.signum() < 0 ? "left" : "right");
        }
    }
}
