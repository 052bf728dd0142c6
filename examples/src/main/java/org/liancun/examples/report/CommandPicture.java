// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.liancun.examples.page.Block;
import org.liancun.organization.Body;
import org.liancun.organization.Organizations;

/** Draws who stands under whom as trees from left to right; the title names the bodies that stand alone. */
final class CommandPicture {
    private static final int LEAF_HEIGHT = 34;
    private static final int MARGINS = 40;

    private CommandPicture() {}

    static Optional<Block> of(Organizations organizations, Words words) {
        List<Body> roots = organizations.under("").stream()
                .filter(body -> !organizations.under(body.id()).isEmpty())
                .toList();
        if (roots.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode option = Option.object();
        ArrayNode series = option.putArray("series");
        int leaves =
                roots.stream().mapToInt(root -> leaves(organizations, root)).sum();
        int above = 0;
        for (Body root : roots) {
            int own = leaves(organizations, root);
            ObjectNode tree = series.addObject().put("type", "tree").put("initialTreeDepth", -1);
            tree.put("left", 20)
                    .put("right", 260)
                    .put("top", percent(above, leaves))
                    .put("bottom", percent(leaves - above - own, leaves));
            tree.put("roam", false).put("expandAndCollapse", false).put("symbolSize", 8);
            // Lines that turn only just before a body leave room for the label of the one above it.
            tree.put("edgeShape", "polyline").put("edgeForkPosition", "94%");
            tree.putObject("label")
                    .set("position", Option.object().arrayNode().add(0).add(-18));
            tree.putObject("leaves").putObject("label").put("position", "right").put("distance", 8);
            tree.putArray("data").add(node(organizations, root, words));
            above += own;
        }
        return Optional.of(new Block.Picture(title(organizations, words), option, MARGINS + LEAF_HEIGHT * leaves));
    }

    private static String title(Organizations organizations, Words words) {
        String alone = organizations.under("").stream()
                .filter(body -> organizations.under(body.id()).isEmpty())
                .map(body -> body.name().zh())
                .collect(joining("、"));
        String title = words.say(Caption.COMMAND_TREE);
        return alone.isEmpty() ? title : title + " (" + words.say(Caption.NOT_IN_TREE) + ": " + alone + ")";
    }

    private static ObjectNode node(Organizations organizations, Body body, Words words) {
        String label = (body.name().zh() + " " + Bodies.seats(body)).strip();
        ObjectNode node = Option.object().put("name", label).put("tip", words.name(body.name()));
        ArrayNode children = node.putArray("children");
        organizations.under(body.id()).forEach(under -> children.add(node(organizations, under, words)));
        return node;
    }

    private static int leaves(Organizations organizations, Body body) {
        List<Body> under = organizations.under(body.id());
        return under.isEmpty()
                ? 1
                : under.stream().mapToInt(each -> leaves(organizations, each)).sum();
    }

    private static String percent(int part, int whole) {
        return 2 + 96 * part / whole + "%";
    }
}
