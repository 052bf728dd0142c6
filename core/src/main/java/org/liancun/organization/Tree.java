// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Locale;

/** Draws bodies under each other. */
final class Tree {
    private final ImmutableListMultimap<String, Body> under;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private Tree(Organizations organizations, Locale locale) {
        this.under = Multimaps.index(organizations.bodies(), Body::above);
        this.locale = locale;
    }

    static String of(Organizations organizations, Locale locale) {
        Tree tree = new Tree(organizations, locale);
        for (Body top : tree.under.get("")) {
            tree.text.append(tree.line(top)).append('\n');
            tree.drawUnder(top, "");
        }
        return tree.text.toString();
    }

    /** Draws the bodies under one; never deeper than the 64 levels that {@link Organizations} allows. */
    private void drawUnder(Body above, String indent) {
        List<Body> bodies = under.get(above.id());
        for (int i = 0; i < bodies.size(); i++) {
            boolean last = i == bodies.size() - 1;
            text.append(indent)
                    .append(last ? "└─ " : "├─ ")
                    .append(line(bodies.get(i)))
                    .append('\n');
            drawUnder(bodies.get(i), indent + (last ? "   " : "│  "));
        }
    }

    private String line(Body body) {
        String numbers = BodyTable.numbers(body);
        return body.name().in(locale)
                + (body.status() == Status.PLANNED
                        ? (" (" + body.status().label().in(locale) + ")")
                        : "")
                + (numbers.isEmpty() ? "" : "  " + numbers);
    }
}
