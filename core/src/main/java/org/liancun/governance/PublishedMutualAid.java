// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Mutual-aid groups as a source tells their rule (互助小组): at most so many households near one who leads them. Immutable and
 * thread-safe.
 *
 * @param limit the id of the figure for the households of a group, such as 5户/组以内
 * @param groups the id of the figure for the number of groups, {@code ""} where it is not given
 * @param leaders who may lead, each kind once; empty where the source does not say
 */
public record PublishedMutualAid(
        String id, Name name, String limit, String groups, List<LeaderKind> leaders, List<String> facts)
        implements Arrangement {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, or a kind of leader or a fact stands twice
     */
    public PublishedMutualAid {
        facts = Told.facts(id, name, facts);
        Ids.require(limit, "Figure for the limit of " + id);
        Ids.requireOrNone(groups, "Figure for the groups of " + id);
        Ids.requireOnce(leaders, leader -> leader, "Kind of leader of " + id);
        leaders = ImmutableList.copyOf(leaders);
    }

    @Override
    public Name kind() {
        return Name.of("互助小组", "mutual-aid groups");
    }

    @Override
    public List<Name> words() {
        return Lists.transform(leaders, LeaderKind::label);
    }

    @Override
    public Map<String, Counted> counted() {
        return ImmutableMap.of(
                "/limit", Counted.of("每组户数", "households in a group", limit),
                "/groups", Counted.of("组数", "groups", groups));
    }

    /**
     * Returns how many households all groups can hold: 14,735组 of 5户/组以内 hold at most 73,675户.
     *
     * @throws IllegalArgumentException if a figure is unknown or no number of groups is given
     */
    public Quantity capacity(Quantities figures) {
        return figures.of(groups).times(figures.of(limit));
    }
}
