// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** JSON for options of the chart library. */
final class Option {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Option() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    static ArrayNode array(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
