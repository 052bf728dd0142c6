// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.liancun.examples.page.Block;
import org.liancun.linkage.AreaComparison;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.MechanismMatrix;
import org.liancun.text.TextTable;

/** Which kinds of mechanism two areas share, for every two. */
final class Pairs {
    private final MechanismMatrix matrix;
    private final Words words;

    Pairs(MechanismMatrix matrix, Words words) {
        this.matrix = matrix;
        this.words = words;
    }

    /** How many kinds each two share; each area has all of its own. */
    Block shared() {
        List<String> headings = new ArrayList<>(List.of(words.say(Caption.SHARED_KINDS)));
        headings.addAll(matrix.areas());
        List<List<String>> rows = new ArrayList<>();
        for (String first : matrix.areas()) {
            List<String> row = new ArrayList<>(List.of(first));
            for (String second : matrix.areas()) {
                row.add(Integer.toString(matrix.compare(first, second).inBoth().size()));
            }
            rows.add(row);
        }
        return new Block.Grid(new TextTable(headings, rows));
    }

    /** Which kinds are in both, in one, in neither: one row for each two areas. */
    Block compared() {
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
