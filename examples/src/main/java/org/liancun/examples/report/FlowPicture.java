// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.liancun.examples.page.Block;
import org.liancun.examples.picture.Option;
import org.liancun.money.Money;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;

/**
 * Draws where the money of a settlement went: from the pot through its steps to the parties, each labelled to the fen.
 *
 * <p>What a rounding paid beyond the pot comes in from the side; what remains of the pot goes out as a party would.
 */
final class FlowPicture {
    private static final String POT = "pot";
    private static final String ROUNDING = "rounding";
    private static final String REMAINING = "remaining";
    private static final int NODE_HEIGHT = 40;
    private static final int MARGINS = 60;

    private final Settlement settlement;
    private final Words words;
    private final ObjectNode option = Option.object();
    private final ArrayNode nodes;
    private final ArrayNode links;

    private FlowPicture(Settlement settlement, Words words) {
        this.settlement = settlement;
        this.words = words;
        ObjectNode series = option.putArray("series").addObject();
        series.put("type", "sankey")
                .put("left", 10)
                .put("right", 320)
                .put("top", 20)
                .put("bottom", 20);
        series.put("nodeGap", 20).put("nodeWidth", 14).put("draggable", false).put("layoutIterations", 0);
        series.putObject("lineStyle").put("color", "gradient").put("opacity", 0.35);
        series.putObject("label").put("fontSize", 12).put("width", 300).put("overflow", "truncate");
        series.putObject("emphasis").put("focus", "adjacency");
        this.nodes = series.putArray("data");
        this.links = series.putArray("links");
    }

    static Block of(Settlement settlement, Words words) {
        FlowPicture picture = new FlowPicture(settlement, words);
        picture.draw();
        int parties = settlement.payments().size() + 1;
        int height =
                MARGINS + NODE_HEIGHT * Math.max(parties, settlement.steps().size() + 1);
        return new Block.Picture(words.say(Caption.FLOW), picture.option, height);
    }

    private void draw() {
        node(POT, words.say(Caption.POT) + " " + Amounts.plain(settlement.pot()));
        for (Step step : settlement.steps()) {
            Money through = paidWithin(step);
            if (through.signum() > 0) {
                node("step " + step.path(), Words.label(step.tier().name(), through));
                link(above(step), "step " + step.path(), through.minus(overpaidWithin(step)));
                step.lines().forEach(line -> link("step " + step.path(), "to " + line.party(), line.paid()));
            }
        }
        drawParties();
        drawRest();
    }

    /** Parties stand in the order in which the steps first pay them, so that few streams cross. */
    private void drawParties() {
        Set<String> parties = new LinkedHashSet<>();
        settlement
                .steps()
                .forEach(step -> step.lines().stream()
                        .filter(line -> line.paid().signum() > 0)
                        .forEach(line -> parties.add(line.party())));
        for (String party : parties) {
            String amount = Amounts.plain(settlement.paidTo(party));
            String beside =
                    words.nameOf(party).substring(words.shortNameOf(party).length());
            node(
                    "to " + party,
                    words.shortNameOf(party) + " " + amount + (beside.isBlank() ? "" : "\n" + beside.strip()));
        }
    }

    private void drawRest() {
        if (settlement.remaining().signum() > 0) {
            node(REMAINING, words.say(Caption.REMAINING) + " " + Amounts.plain(settlement.remaining()));
            link(POT, REMAINING, settlement.remaining());
        }
        List<Step> overpaying = settlement.steps().stream()
                .filter(step -> step.residual().signum() < 0)
                .toList();
        if (!overpaying.isEmpty()) {
            Money overpaid =
                    Money.sum(overpaying.stream().map(Step::residual).toList()).negated();
            node(ROUNDING, words.say(Caption.ROUNDING) + " " + Amounts.plain(overpaid));
            overpaying.forEach(step ->
                    link(ROUNDING, "step " + step.path(), step.residual().negated()));
        }
    }

    private static String above(Step step) {
        int slash = step.path().lastIndexOf('/');
        return slash < 0 ? POT : "step " + step.path().substring(0, slash);
    }

    private Money paidWithin(Step step) {
        return Money.sum(within(step).stream().map(Step::paid).toList());
    }

    private Money overpaidWithin(Step step) {
        return Money.sum(within(step).stream()
                .map(each -> each.residual().min(Money.ZERO).negated())
                .toList());
    }

    private List<Step> within(Step outer) {
        List<Step> within = new ArrayList<>(List.of(outer));
        settlement.steps().stream()
                .filter(step -> step.path().startsWith(outer.path() + "/"))
                .forEach(within::add);
        return within;
    }

    private void node(String key, String text) {
        ObjectNode node = nodes.addObject().put("name", key).put("tip", text);
        node.putObject("label").put("formatter", text);
    }

    private void link(String from, String to, Money amount) {
        if (amount.signum() > 0) {
            links.addObject()
                    .put("source", from)
                    .put("target", to)
                    .put("value", amount.toYuan())
                    .put("tip", Amounts.plain(amount));
        }
    }
}
