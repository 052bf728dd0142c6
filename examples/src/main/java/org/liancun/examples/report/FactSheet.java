// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liancun.dossier.Citation;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Recomputed;
import org.liancun.dossier.Source;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.text.TextTable;

/** One fact: its words, figure and source, where it stands in its dossier, and what is computed from it. */
public final class FactSheet {
    private FactSheet() {}

    /** Returns all that a dossier knows of one of its facts. */
    public static Section of(FactIndex index, String fact, Wording wording) {
        Words words = Words.of(wording, index.dossier());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Prose(
                index.names(fact).stream().limit(1).map(words::name).collect(joining())));
        blocks.add(new Block.Prose(index.dossier()
                .figure(fact)
                .map(figure -> printed(figure, words))
                .orElse(words.say(Caption.NO_FIGURE))));
        index.dossier()
                .figure(fact)
                .map(Figure::note)
                .filter(note -> !note.isEmpty())
                .ifPresent(note -> blocks.add(new Block.Prose(words.say(Caption.NOTE) + ": " + note)));
        source(index, fact).ifPresent(source -> blocks.add(Areas.source(source, words)));
        blocks.add(places(index, fact, words));
        List<Recomputed> computed = index.computed(fact);
        blocks.add(
                computed.isEmpty()
                        ? new Block.Prose(words.say(Caption.NOTHING_COMPUTED))
                        : Recomputations.table(computed, words));
        return new Section(1, fact + "  " + words.name(index.dossier().title()), blocks);
    }

    /** Returns one row for each fact: its id, its figure, what the dossier calls it. */
    public static Block list(FactIndex index, List<String> facts, Wording wording) {
        Words words = Words.of(wording, index.dossier());
        List<List<String>> rows = new ArrayList<>();
        for (String fact : facts) {
            rows.add(List.of(
                    fact,
                    index.dossier()
                            .figure(fact)
                            .map(figure -> figure.quantity().toString())
                            .orElse(""),
                    index.names(fact).stream().map(words::name).collect(joining("; "))));
        }
        return new Block.Grid(new TextTable(words.headings(Caption.FACT, Caption.FIGURE, Caption.NAME), rows));
    }

    private static String printed(Figure figure, Words words) {
        return figure.quantity() + "; " + words.say(Caption.PERIOD) + ": " + Words.period(figure.period()) + "; "
                + words.say(Caption.ABOUT) + ": " + words.nameOf(figure.subject());
    }

    /** Returns the source that printed a figure, or after which a fact without a figure is numbered. */
    static Optional<Source> source(FactIndex index, String fact) {
        String id = index.dossier().figure(fact).map(Figure::source).orElse(fact.substring(0, fact.lastIndexOf('-')));
        return index.dossier().evidence().sources().stream()
                .filter(source -> source.id().equals(id))
                .findFirst();
    }

    private static Block places(FactIndex index, String fact, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Citation place : index.places(fact)) {
            rows.add(List.of(place.pointer(), place.owner(), words.name(index.nameAt(place))));
        }
        return words.grid(rows, Caption.PLACE, Caption.ID, Caption.NAME);
    }
}
