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
import org.liancun.linkage.Linkages;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.MechanismMatrix;
import org.liancun.linkage.Strength;
import org.liancun.organization.Status;
import org.liancun.text.TextTable;

/** The chapter that compares areas: what is counted of each, then two at a time. */
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
        Pairs pairs = new Pairs(matrix, words);
        return Section.of(2, words.say(Caption.SIDE_BY_SIDE), chapter.counts(), pairs.shared(), pairs.compared());
    }

    private Block counts() {
        List<String> headings = new ArrayList<>(List.of(words.say(Caption.COUNTED)));
        headings.addAll(matrix.areas());
        return new Block.Grid(new TextTable(
                headings,
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
                        row(Caption.PRACTICES, area -> size(area.linkage().practices())),
                        row(
                                Caption.DUTY_LAYERS,
                                area -> size(area.organization().duties().layers())),
                        row(Caption.ARRANGEMENTS, area -> size(area.governance().all())),
                        row(Caption.RESOURCES, area -> size(area.linkage().resources())),
                        row(
                                Caption.FACTS_CITED,
                                area -> size(Citations.of(area).byFact().keySet())),
                        row(Caption.ALL_FIGURES, area -> size(area.evidence().figures())),
                        row(Caption.RECOMPUTED, area -> size(area.evidence().recomputations())))));
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
}
