// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.liancun.dossier.Citations;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.linkage.AreaComparison;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.MechanismMatrix;
import org.liancun.linkage.Strength;
import org.liancun.organization.Status;
import org.liancun.text.TextTable;

/** The chapter that compares areas: what was counted of each, and which kinds of mechanism two of them share. */
final class SideBySide {
    private final List<Dossier> areas;
    private final MechanismMatrix matrix;
    private final Words words;

    private SideBySide(List<Dossier> areas, MechanismMatrix matrix, Words words) {
        this.areas = areas;
        this.matrix = matrix;
        this.words = words;
    }

    static Section of(List<Dossier> areas, MechanismMatrix matrix, Wording wording) {
        Words words = Words.of(wording);
        SideBySide chapter = new SideBySide(areas, matrix, words);
        return Section.of(2, words.say(Caption.SIDE_BY_SIDE), chapter.counts(), chapter.shared(), chapter.pairs());
    }

    private Block counts() {
        return grid(
                Caption.COUNTED,
                List.of(
                        row(Caption.CLUSTERS, area -> size(area.places().clusters())),
                        row(Caption.VILLAGES_NAMED, area -> size(area.places().villages())),
                        row(Caption.BODIES_FOUNDED, area -> bodies(area, Status.FOUNDED)),
                        row(Caption.BODIES_PLANNED, area -> bodies(area, Status.PLANNED)),
                        row(Caption.LINE_TIERS, area -> area.organization().tiers() + ""),
                        row(Caption.CHAIN_TIERS, SideBySide::chains),
                        row(Caption.LOCAL, area -> size(area.linkage().mechanisms())),
                        row(Caption.KINDS_SHOWN, area -> kinds(area.linkage(), Strength.NAME_ONLY)),
                        row(Caption.KINDS_STRONG, area -> kinds(area.linkage(), Strength.STRONG)),
                        row(Caption.SCHEMES, SideBySide::schemes),
                        row(Caption.RESOURCES, area -> size(area.linkage().resources())),
                        row(
                                Caption.FACTS_CITED,
                                area -> size(Citations.of(area).byFact().keySet())),
                        row(Caption.ALL_FIGURES, area -> size(area.evidence().figures())),
                        row(Caption.RECOMPUTED, area -> size(area.evidence().recomputations()))));
    }

    private List<String> row(Caption caption, Function<Dossier, String> cell) {
        return Stream.concat(Stream.of(words.say(caption)), areas.stream().map(cell))
                .toList();
    }

    private static String size(Collection<?> things) {
        return Integer.toString(things.size());
    }

    private static String bodies(Dossier area, Status status) {
        return size(area.organization().ofStatus(status));
    }

    private static String chains(Dossier area) {
        return area.organization().commands().stream()
                .map(command -> Integer.toString(command.tiers()))
                .collect(joining(", "));
    }

    private static String kinds(Linkages linkages, Strength atLeast) {
        long kinds = Stream.of(Mechanism.values())
                .filter(kind -> linkages.strengthOf(kind).isAtLeast(atLeast))
                .count();
        return kinds + "/" + Mechanism.values().length;
    }

    private static String schemes(Dossier area) {
        return area.linkage().schemes().stream()
                .map(scheme -> scheme.name().zh())
                .collect(joining(" "));
    }

    private Block shared() {
        return grid(
                Caption.SHARED_KINDS,
                matrix.areas().stream()
                        .map(first -> Stream.concat(
                                        Stream.of(first),
                                        matrix.areas().stream()
                                                .map(second -> size(matrix.compare(first, second)
                                                        .inBoth())))
                                .toList())
                        .toList());
    }

    private Block grid(Caption first, List<List<String>> rows) {
        List<String> headings = new ArrayList<>(List.of(words.say(first)));
        headings.addAll(matrix.areas());
        return new Block.Grid(new TextTable(headings, rows));
    }

    /** One row for each two areas. */
    private Block pairs() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < matrix.areas().size(); i++) {
            for (int j = i + 1; j < matrix.areas().size(); j++) {
                AreaComparison pair =
                        matrix.compare(matrix.areas().get(i), matrix.areas().get(j));
                rows.add(List.of(
                        pair.first().area(),
                        pair.second().area(),
                        named(pair.inBoth()),
                        named(pair.inFirstOnly()),
                        named(pair.inSecondOnly()),
                        named(pair.inNeither())));
            }
        }
        List<String> headings = words.headings(
                Caption.FIRST_AREA,
                Caption.SECOND_AREA,
                Caption.IN_BOTH,
                Caption.FIRST_ONLY,
                Caption.SECOND_ONLY,
                Caption.IN_NEITHER);
        return new Block.Fold(words.say(Caption.PAIRS), new TextTable(headings, rows));
    }

    private String named(List<Mechanism> kinds) {
        return kinds.size()
                + kinds.stream().map(kind -> " " + words.say(kind.label())).collect(joining(","));
    }
}
