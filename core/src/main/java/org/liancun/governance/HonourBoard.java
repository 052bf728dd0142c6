// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.liancun.bands.Ranked;
import org.liancun.bands.Ranking;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Lists that are posted in public, each by its rule (红蓝榜, 红黑榜).
 *
 * <p>What a colour means is for the place that posts it to say; the library knows names and rules only. Immutable and
 * thread-safe.
 *
 * @param lists the lists in order, each name once
 */
public record HonourBoard(List<HonourList> lists) implements Serializable {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one stands twice
     */
    public HonourBoard {
        lists = ImmutableList.copyOf(lists);
        Ids.requireOnce(lists, HonourList::name, "List of a board");
    }

    /** Obtains a board. */
    public static HonourBoard of(HonourList... lists) {
        return new HonourBoard(List.of(lists));
    }

    /** Returns who is on each list, in the order of the lists. */
    public Map<Name, List<Ranked>> post(Ranking ranking) {
        return ImmutableMap.copyOf(Maps.transformValues(
                Maps.uniqueIndex(lists, HonourList::name), list -> list.rule().select(ranking)));
    }

    /** Returns the ids that the rules put on more than one list: nobody, if the rules exclude each other. */
    public SortedSet<String> onSeveral(Ranking ranking) {
        SortedSet<String> seen = new TreeSet<>();
        return post(ranking).values().stream()
                .flatMap(List::stream)
                .map(Ranked::id)
                .filter(id -> !seen.add(id))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }
}
