// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Figure;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.Option;
import org.liancun.income.Notion;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/** Draws the incomes that sources publish, each with its qualifier, unit and fact id, so that unlike ones stay unlike. */
final class IncomePicture {
    private static final int ROW_HEIGHT = 60;
    private static final int MARGINS = 70;
    private static final int DRAWN_DECIMALS = 6;

    private IncomePicture() {}

    /** Returns the totals, then the averages per village, leaving out what no area publishes. */
    static List<Block> of(List<Dossier> areas, Words words) {
        return Stream.of(Caption.PUBLISHED_TOTALS, Caption.PUBLISHED_AVERAGES)
                .flatMap(caption -> of(caption, areas, words).stream())
                .toList();
    }

    private static Optional<Block> of(Caption caption, List<Dossier> areas, Words words) {
        List<String> labels = new ArrayList<>();
        ObjectNode option = Option.object();
        ObjectNode series =
                option.putArray("series").addObject().put("type", "bar").put("barMaxWidth", 22);
        ArrayNode data = series.putArray("data");
        for (Dossier area : areas) {
            Words names = Words.of(words.wording(), area);
            area.incomes()
                    .forEach((figure, notion) -> inWan(figure)
                            .filter(wan -> caption(wan) == caption)
                            .ifPresent(wan -> {
                                labels.add(names.shortNameOf(figure.subject()) + " · " + Words.period(figure.period())
                                        + "\n" + lines(figure, words));
                                bar(data.addObject(), figure, notion, wan, words);
                            }));
        }
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        option.putObject("grid")
                .put("left", 310)
                .put("right", 170)
                .put("top", 10)
                .put("bottom", 30);
        option.putObject("xAxis").put("type", "value");
        option.putObject("yAxis").put("type", "category").put("inverse", true).set("data", Option.array(labels));
        int height = MARGINS + ROW_HEIGHT * labels.size();
        return Optional.of(new Block.Picture(words.say(caption), option, height));
    }

    private static Caption caption(Quantity wan) {
        return wan.unit().symbol().contains("/") ? Caption.PUBLISHED_AVERAGES : Caption.PUBLISHED_TOTALS;
    }

    private static String lines(Figure figure, Words words) {
        Name name = figure.name();
        return words.wording() == Wording.BOTH ? name.zh() + "\n" + name.en() : words.say(name);
    }

    private static void bar(ObjectNode bar, Figure figure, Notion notion, Quantity wan, Words words) {
        bar.put("value", wan.value().rounded(DRAWN_DECIMALS, RoundingMode.HALF_UP));
        bar.put("tip", figure.quantity() + " [" + figure.id() + "]\n" + words.say(notion.name()));
        bar.putObject("label")
                .put("show", true)
                .put("position", "right")
                .put("formatter", figure.quantity() + " [" + figure.id() + "]");
    }

    /** The figure in wan yuan, or in wan yuan per whatever it is stated for; nothing if it prints no single number. */
    private static Optional<Quantity> inWan(Figure figure) {
        Quantity quantity = figure.quantity();
        String[] per = quantity.unit().symbol().split("/", 2);
        Unit wan = per.length == 1 ? Unit.WAN_YUAN : Unit.of("万元/" + per[1]);
        boolean single = quantity.bounds().isPoint()
                || quantity.bounds().low().isPresent()
                        != quantity.bounds().high().isPresent();
        return single && quantity.unit().convertsTo(wan) ? Optional.of(quantity.in(wan)) : Optional.empty();
    }
}
