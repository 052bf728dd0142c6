// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import java.util.Arrays;
import java.util.List;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Section;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** Tables and chapters whose headings are words of their own. */
final class Grids {
    private Grids() {}

    static Block of(Words words, List<List<String>> rows, Name... headings) {
        return new Block.Grid(
                new TextTable(Arrays.stream(headings).map(words::say).toList(), rows));
    }

    static Block prose(Words words, String zh, String en) {
        return new Block.Prose(words.say(Name.of(zh, en)));
    }

    static Section chapter(Words words, Name heading, Block... blocks) {
        return Section.of(2, words.say(heading), blocks);
    }
}
