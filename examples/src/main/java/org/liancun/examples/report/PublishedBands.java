// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liancun.bands.BandTable;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Figure;
import org.liancun.examples.page.Block;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;

/** In which band the published income of one village, or of a village on average, lies, as far as its words tell. */
final class PublishedBands {
    /** The bands of the national form, with 50 and 100 beside. */
    static final BandTable TABLE = BandTable.lowerInclusive(Unit.WAN_YUAN, 5, 10, 30, 50, 100);

    private static final String PER_VILLAGE = "/" + Unit.VILLAGE;

    private PublishedBands() {}

    /** Returns the table, or that there is nothing to rank, curve or eliminate where no income of a single village is published. */
    static Block of(Dossier dossier, Words words) {
        List<List<String>> rows = new ArrayList<>();
        dossier.incomes()
                .forEach((figure, notion) -> ofOneVillage(dossier, figure)
                        .ifPresent(amount -> rows.add(List.of(
                                words.nameOf(figure.subject()),
                                words.say(notion.name()),
                                figure.quantity() + " [" + figure.id() + "]",
                                bands(amount, words)))));
        return rows.isEmpty()
                ? Grids.prose(
                        words,
                        "来源未公布单个村的收入，故无分档、排名、洛伦兹曲线和往来抵销。",
                        "No source publishes the income of a single village, so there are no bands, ranks, Lorenz curve or eliminations.")
                : Grids.of(
                        words,
                        rows,
                        Name.of("对象", "About"),
                        Name.of("口径", "Notion"),
                        Name.of("收入", "Income"),
                        Name.of("可能的分档", "Possible bands"));
    }

    private static String bands(Quantity amount, Words words) {
        return TABLE.bandsOf(amount).stream()
                .map(band -> words.say(band.name()))
                .collect(joining(" / "));
    }

    private static Optional<Quantity> ofOneVillage(Dossier dossier, Figure figure) {
        Quantity quantity = figure.quantity();
        String unit = quantity.unit().symbol();
        if (unit.endsWith(PER_VILLAGE)) {
            return Optional.of(quantity.times(Quantity.of(1, Unit.VILLAGE)));
        }
        boolean isVillage = dossier.places().villages().stream()
                .anyMatch(village -> village.id().equals(figure.subject()));
        return isVillage && quantity.unit().convertsTo(Unit.WAN_YUAN) ? Optional.of(quantity) : Optional.empty();
    }
}
