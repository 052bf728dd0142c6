// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.farming.Planting;
import org.liancun.farming.PublishedContract;
import org.liancun.farming.Season;

/** The chapter on land contracts, and on what was planted, ordered and delivered. */
final class Farms {
    private Farms() {}

    static List<Block> of(Dossier dossier, Words words) {
        List<Block> blocks = new ArrayList<>();
        words.gridIfAny(
                        contracts(dossier, words),
                        Caption.MODE,
                        Caption.WITH,
                        Caption.LAND,
                        Caption.HOUSEHOLDS,
                        Caption.TERM,
                        Caption.FACTS)
                .ifPresent(blocks::add);
        words.gridIfAny(
                        seasons(dossier, words),
                        Caption.SEASON,
                        Caption.CROP,
                        Caption.PLANNED,
                        Caption.ORDERED,
                        Caption.DELIVERED,
                        Caption.PROCEEDS)
                .ifPresent(blocks::add);
        return blocks;
    }

    private static List<List<String>> contracts(Dossier dossier, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (PublishedContract contract : dossier.farming().contracts()) {
            rows.add(List.of(
                    words.say(contract.mode().label()),
                    contract.parties().stream().map(words::nameOf).collect(joining("; ")),
                    words.figure(dossier, contract.area()),
                    words.figure(dossier, contract.households()),
                    words.figure(dossier, contract.term()),
                    Facts.brief(contract.facts())));
        }
        return rows;
    }

    /** One row for each crop of a season; the proceeds are those of all its crops. */
    private static List<List<String>> seasons(Dossier dossier, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Season season : dossier.farming().seasons()) {
            String name = words.name(season.name()) + " (" + season.during() + ")";
            String proceeds = Amounts.plain(season.loop().proceeds());
            season.loop().plan().plantings().stream()
                    .map(Planting::crop)
                    .distinct()
                    .map(season.loop()::balance)
                    .forEach(crop -> rows.add(List.of(
                            name,
                            crop.crop(),
                            crop.planned().toString(),
                            crop.ordered().toString(),
                            crop.delivered().toString(),
                            proceeds)));
        }
        return rows;
    }
}
