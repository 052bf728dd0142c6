// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liancun.comparison.GainsAndLosses;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Wording;
import org.liancun.examples.picture.GainsPicture;
import org.liancun.examples.picture.LorenzPicture;
import org.liancun.examples.picture.Moved;
import org.liancun.fairness.Spread;
import org.liancun.text.Name;
import org.liancun.text.Names;

/** Shows who gains and who loses by a change, and how equally amounts are spread before and after. */
public final class Winners {
    private static final Name TITLE = Name.of("谁受益，谁受损（元）", "Who gains and who loses, in yuan");
    private static final Name VILLAGE = Name.of("村", "village");
    private static final Name BEFORE = Name.of("变动前", "before");
    private static final Name AFTER = Name.of("变动后", "after");

    private Winners() {}

    /** Returns a table and bars of everybody, then a table and curves of the spread. */
    public static List<Block> of(GainsAndLosses comparison, Names names, Wording wording) {
        List<Moved> moved = new ArrayList<>();
        comparison
                .lines()
                .forEach((id, line) -> moved.add(new Moved(
                        wording.say(names.phrase(id)),
                        line.before().toYuan(),
                        line.after().toYuan())));
        Map<String, Spread> spreads = new LinkedHashMap<>();
        spreads.put(wording.say(BEFORE), comparison.before());
        spreads.put(wording.say(AFTER), comparison.after());
        return List.of(
                new Block.Grid(GainsTables.lines(comparison, names, wording)),
                GainsPicture.of(wording.say(TITLE), VILLAGE, moved, wording),
                new Block.Grid(GainsTables.directions(comparison, wording)),
                new Block.Grid(comparison.spreads(wording.locale())),
                LorenzPicture.of(spreads, wording));
    }
}
