// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.Lists;
import java.util.List;
import org.liancun.examples.page.Block;
import org.liancun.examples.picture.Option;

/** Draws trees from left to right, one under the other. */
final class TreePicture {
    private static final int LEAF_HEIGHT = 40;
    /** Room for the label above a node in the first row. */
    private static final int TOP = 30;

    private TreePicture() {}

    /**
     * Something in a tree.
     *
     * @param label what stands beside it
     * @param tip what it says when pointed at
     * @param under what stands to the right of it
     */
    record Node(String label, String tip, List<Node> under) {
        static Node leaf(String label, String tip) {
            return new Node(label, tip, List.of());
        }

        int leaves() {
            return under.isEmpty() ? 1 : under.stream().mapToInt(Node::leaves).sum();
        }
    }

    static Block of(String title, List<Node> roots) {
        ObjectNode option = Option.object();
        ArrayNode series = option.putArray("series");
        int above = 0;
        for (Node root : roots) {
            ObjectNode tree = series.addObject().put("type", "tree").put("initialTreeDepth", -1);
            tree.put("left", 20)
                    .put("right", 260)
                    .put("top", TOP + LEAF_HEIGHT * above)
                    .put("height", LEAF_HEIGHT * root.leaves());
            tree.put("roam", false).put("expandAndCollapse", false).put("symbolSize", 8);
            // Lines that turn only just before a node leave room for the label of the one above it.
            tree.put("edgeShape", "polyline").put("edgeForkPosition", "94%");
            tree.putObject("label")
                    .set("position", Option.object().arrayNode().add(0).add(-18));
            tree.putObject("leaves").putObject("label").put("position", "right").put("distance", 8);
            tree.putArray("data").add(json(root));
            above += root.leaves();
        }
        return new Block.Picture(title, option, TOP + LEAF_HEIGHT * above);
    }

    /** Returns leaves in a line, each under the one before it. */
    static Node line(List<Node> leaves) {
        Node below = leaves.get(leaves.size() - 1);
        for (Node leaf : Lists.reverse(leaves.subList(0, leaves.size() - 1))) {
            below = new Node(leaf.label(), leaf.tip(), List.of(below));
        }
        return below;
    }

    private static ObjectNode json(Node node) {
        ObjectNode json = Option.object().put("name", node.label()).put("tip", node.tip());
        ArrayNode children = json.putArray("children");
        node.under().forEach(under -> children.add(json(under)));
        return json;
    }
}
