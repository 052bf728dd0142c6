// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * A few households of one place around one who leads them (互助小组). Immutable and thread-safe.
 *
 * @param place the id of the place
 * @param households the ids of the households, at least one, in order
 * @param leader the id of the leader, or an empty text while there is none
 */
public record MutualAidGroup(String place, List<String> households, String leader) implements Serializable {
    /**
     * Puts the households in order.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids, there is no household, or one stands twice
     */
    public MutualAidGroup {
        Ids.require(place, "Place of a mutual-aid group");
        households = ImmutableList.sortedCopyOf(Ids.once(households, "Household of a mutual-aid group"));
        if (households.isEmpty()) {
            throw new IllegalArgumentException(
                    "Mutual-aid group of " + place + " must have at least 1 household, but had 0");
        }
        if (!leader.isEmpty()) {
            Ids.require(leader, "Leader of a mutual-aid group");
        }
    }

    /** Tells whether somebody leads the group. */
    public boolean isLed() {
        return !leader.isEmpty();
    }

    /** Returns text such as {@code "lane1: a b c, led by cadre1"}. */
    @Override
    public String toString() {
        return Prompt.line(
                place + ": " + String.join(" ", households) + (isLed() ? ", led by " + leader : ", not led"));
    }
}
