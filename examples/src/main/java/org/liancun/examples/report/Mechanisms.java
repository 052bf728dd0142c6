// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.linkage.Dimension;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.MechanismMatrix;
import org.liancun.linkage.Scheme;
import org.liancun.linkage.Strength;
import org.liancun.text.TextTable;

/** The mechanisms of one area, and the matrix of several. */
final class Mechanisms {
    private Mechanisms() {}

    static List<Block> of(Dossier dossier, Words words) {
        Linkages linkages = dossier.linkage();
        List<Block> blocks = new ArrayList<>();
        blocks.add(crosswalk(linkages, words));
        for (Scheme scheme : linkages.schemes()) {
            blocks.add(list(words.name(scheme.name()), linkages.mechanismsOf(scheme), words));
        }
        for (Dimension dimension : Dimension.values()) {
            List<LocalMechanism> locals = linkages.mechanismsOf(dimension);
            if (dimension != Dimension.LINKAGE && !locals.isEmpty()) {
                blocks.add(list(words.say(dimension.label()), locals, words));
            }
        }
        if (!linkages.unmapped().isEmpty()) {
            blocks.add(list(words.say(Caption.UNMAPPED), linkages.unmapped(), words));
        }
        Practiced.of(dossier, words).ifPresent(blocks::add);
        return blocks;
    }

    private static Block crosswalk(Linkages linkages, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            Strength strength = linkages.strengthOf(mechanism);
            if (strength.isEvident()) {
                rows.add(List.of(
                        mechanism.code(),
                        words.say(mechanism.label()),
                        strength.mark() + " " + words.say(strength.label()),
                        locals(linkages, mechanism, words)));
            }
        }
        return words.grid(rows, Caption.CODE, Caption.MECHANISM, Caption.EVIDENCE, Caption.LOCAL);
    }

    private static Block list(String heading, List<LocalMechanism> locals, Words words) {
        return new Block.Prose(heading + " (" + locals.size() + "): "
                + locals.stream().map(local -> words.name(local.name())).collect(joining("; ")));
    }

    /** Returns the part with the matrix of the areas, what carries its marks, and several areas side by side. */
    static List<Section> matrix(String heading, List<Dossier> areas, Wording wording) {
        Map<String, Linkages> columns = new LinkedHashMap<>();
        areas.forEach(area -> columns.put(shortName(area), area.linkage()));
        MechanismMatrix matrix = MechanismMatrix.of(columns);
        Section part = Section.of(
                1,
                heading,
                table(matrix, wording),
                legend(wording),
                MatrixPicture.of(columns, wording),
                carriers(columns, wording));
        return areas.size() == 1 ? List.of(part) : List.of(part, SideBySide.of(areas, matrix, wording));
    }

    /** For every kind and area its mark and the local mechanisms that carry it. */
    private static Block carriers(Map<String, Linkages> columns, Wording wording) {
        Words words = Words.of(wording);
        List<String> headings = new ArrayList<>(words.headings(Caption.CODE, Caption.MECHANISM));
        headings.addAll(columns.keySet());
        List<List<String>> rows = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            List<String> row = new ArrayList<>(List.of(mechanism.code(), words.name(mechanism.label())));
            columns.values()
                    .forEach(linkages ->
                            row.add(linkages.strengthOf(mechanism).mark() + " " + locals(linkages, mechanism, words)));
            rows.add(row);
        }
        return new Block.Fold(words.say(Caption.CARRIERS), new TextTable(headings, rows));
    }

    static String locals(Linkages linkages, Mechanism mechanism, Words words) {
        return linkages.localsOf(mechanism).stream()
                .map(local -> words.name(local.name()))
                .collect(joining("; "));
    }

    private static Block table(MechanismMatrix matrix, Wording wording) {
        Words words = Words.of(wording);
        List<String> headings = new ArrayList<>(words.headings(Caption.CODE, Caption.MECHANISM));
        headings.addAll(matrix.areas());
        headings.add(words.say(Caption.IN_AREAS));
        List<List<String>> rows = new ArrayList<>();
        for (Mechanism mechanism : Mechanism.values()) {
            List<String> row = new ArrayList<>(List.of(mechanism.code(), words.name(mechanism.label())));
            matrix.areas()
                    .forEach(area -> row.add(matrix.strength(area, mechanism).mark()));
            int evident = matrix.areasWith(mechanism, Strength.NAME_ONLY).size();
            row.add(evident + "/" + matrix.areas().size());
            rows.add(row);
        }
        return new Block.Grid(new TextTable(headings, rows));
    }

    private static Block legend(Wording wording) {
        return new Block.Prose(Arrays.stream(Strength.values())
                .map(strength -> strength.mark() + " " + wording.say(strength.label()))
                .collect(joining("   ")));
    }

    /** Returns the first cluster's Chinese name where there is just one, else the title's. */
    static String shortName(Dossier area) {
        return area.places().clusters().size() == 1
                ? area.places().clusters().get(0).name().zh()
                : area.title().zh();
    }
}
