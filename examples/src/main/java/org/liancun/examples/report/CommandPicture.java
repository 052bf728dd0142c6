// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.liancun.examples.page.Block;
import org.liancun.organization.Body;
import org.liancun.organization.Organizations;

/** Draws who stands under whom as trees; the title names the bodies that stand alone. */
final class CommandPicture {
    private CommandPicture() {}

    static Optional<Block> of(Organizations organizations, Words words) {
        List<Body> roots = organizations.under("").stream()
                .filter(body -> !organizations.under(body.id()).isEmpty())
                .toList();
        return roots.isEmpty()
                ? Optional.empty()
                : Optional.of(TreePicture.of(
                        title(organizations, words),
                        roots.stream()
                                .map(root -> node(organizations, root, words))
                                .toList()));
    }

    private static String title(Organizations organizations, Words words) {
        String alone = organizations.under("").stream()
                .filter(body -> organizations.under(body.id()).isEmpty())
                .map(body -> body.name().zh())
                .collect(joining("、"));
        String title = words.say(Caption.COMMAND_TREE);
        return alone.isEmpty() ? title : title + " (" + words.say(Caption.NOT_IN_TREE) + ": " + alone + ")";
    }

    private static TreePicture.Node node(Organizations organizations, Body body, Words words) {
        return new TreePicture.Node(
                (body.name().zh() + " " + Bodies.seats(body)).strip(),
                words.name(body.name()),
                organizations.under(body.id()).stream()
                        .map(under -> node(organizations, under, words))
                        .toList());
    }
}
