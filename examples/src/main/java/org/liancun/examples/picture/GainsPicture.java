// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Draws who gains and who loses, in the order given: gains to the right of nothing, losses to the left. */
public final class GainsPicture {
    private static final Name BEFORE = Name.of("之前", "before");
    private static final Name AFTER = Name.of("之后", "after");
    private static final Name CHANGE = Name.of("增减", "change");
    private static final String GAIN = "#3ba272";
    private static final String LOSS = "#ee6666";
    private static final int ROW_HEIGHT = 36;
    private static final int MARGINS = 60;

    private GainsPicture() {}

    /**
     * Returns the picture.
     *
     * @param what whose amounts they are, as the head of their column
     */
    public static Block of(String title, Name what, List<Moved> moved, Wording wording) {
        int height = MARGINS + ROW_HEIGHT * moved.size();
        return new Block.Picture(title, option(moved), height, title + "\n\n" + text(what, moved, wording));
    }

    private static String text(Name what, List<Moved> moved, Wording wording) {
        List<BigDecimal> all = Stream.concat(
                        Stream.of(BigDecimal.ZERO), moved.stream().map(Moved::change))
                .toList();
        List<List<String>> rows = new ArrayList<>();
        for (Moved each : moved) {
            char ink = each.change().signum() < 0 ? '-' : '+';
            String drawn = new Strip(all)
                    .stroke(BigDecimal.ZERO, each.change(), ink)
                    .mark(BigDecimal.ZERO, '|')
                    .toString();
            rows.add(List.of(
                    each.label(),
                    Strip.text(each.before()),
                    Strip.text(each.after()),
                    Strip.text(each.change()),
                    drawn));
        }
        List<String> headings = Stream.concat(
                        Stream.of(what, BEFORE, AFTER, CHANGE).map(wording::say), Stream.of(""))
                .toList();
        return new TextTable(headings, rows).toString();
    }

    private static ObjectNode option(List<Moved> moved) {
        ObjectNode option = Option.object();
        Option.grid(option, 10);
        Option.values(option);
        ObjectNode y = option.putObject("yAxis").put("type", "category").put("inverse", true);
        y.set("data", Option.array(moved.stream().map(Moved::label).toList()));
        ObjectNode series =
                option.putArray("series").addObject().put("type", "bar").put("barMaxWidth", 22);
        ArrayNode data = series.putArray("data");
        for (Moved each : moved) {
            boolean loss = each.change().signum() < 0;
            ObjectNode bar = data.addObject().put("value", each.change());
            bar.put("tip", each.label() + "\n" + Strip.text(each.before()) + " → " + Strip.text(each.after()));
            bar.putObject("itemStyle").put("color", loss ? LOSS : GAIN);
            Option.label(bar, Strip.text(each.change()), loss ? "left" : "right");
        }
        return option;
    }
}
