// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** JSON for options of the chart library. */
public final class Option {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Option() {}

    /** Returns an empty object. */
    public static ObjectNode object() {
        return NODES.objectNode();
    }

    /** Returns the texts in order. */
    public static ArrayNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    /** Leaves room around what is drawn: as much above as stated, and whatever the words on the axes need. */
    public static void grid(ObjectNode option, int top) {
        option.putObject("grid")
                .put("left", 20)
                .put("right", 90)
                .put("top", top)
                .put("bottom", 10)
                .put("containLabel", true);
    }

    /** Writes words beside a bar or a point. */
    public static void label(ObjectNode item, String words, String position) {
        item.putObject("label").put("show", true).put("position", position).put("formatter", words);
    }

    /** Lays numbers along the bottom, with room on both sides for words beside the bars. */
    static void values(ObjectNode option) {
        ArrayNode room = option.putObject("xAxis").put("type", "value").putArray("boundaryGap");
        room.add("15%").add("15%");
    }
}
