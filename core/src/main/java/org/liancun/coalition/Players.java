// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * Who can form coalitions: villages, households or other parties.
 *
 * <p>Every coalition of n players is one of 2<sup>n</sup>, so there are at most {@value #MOST}. Immutable and thread-safe.
 *
 * @param ids in code-unit order
 */
public record Players(List<String> ids) implements Serializable {
    /** The most players: 16,777,216 coalitions, whose amounts take 128 MB. */
    public static final int MOST = 24;

    /**
     * Sorts the ids.
     *
     * @throws IllegalArgumentException if there are none or more than {@value #MOST}, one stands twice or is no id
     */
    public Players {
        if (ids.isEmpty() || ids.size() > MOST) {
            throw new IllegalArgumentException(
                    "Players must be 1 to " + MOST + ", so that every coalition can be told, but were " + ids.size());
        }
        List<String> sorted = new ArrayList<>(Ids.once(ids, "Player"));
        sorted.sort(null);
        ids = ImmutableList.copyOf(sorted);
    }

    /** Obtains players in any order. */
    public static Players of(Collection<String> ids) {
        return new Players(List.copyOf(ids));
    }

    /** Returns how many there are. */
    public int count() {
        return ids.size();
    }

    /** Returns the place of a player, from 0. */
    int index(String id) {
        Nearest.requireKnown("Player", Set.of(id), ids);
        return ids.indexOf(id);
    }

    /** Returns the coalition as bits, the first player the lowest. */
    int bits(Collection<String> coalition) {
        int bits = 0;
        for (String id : coalition) {
            int bit = 1 << index(id);
            if ((bits & bit) != 0) {
                throw new IllegalArgumentException(
                        "Member of a coalition must be listed once, but " + id + " was listed twice");
            }
            bits |= bit;
        }
        return bits;
    }

    /** Returns the coalition of the bits. */
    Set<String> coalition(int bits) {
        ImmutableSortedSet.Builder<String> members = ImmutableSortedSet.naturalOrder();
        for (int i = 0; i < ids.size(); i++) {
            if ((bits >> i & 1) == 1) {
                members.add(ids.get(i));
            }
        }
        return members.build();
    }

    /** Returns everybody as bits, which is also the largest coalition. */
    int everybody() {
        return (1 << ids.size()) - 1;
    }

    /** Returns {@code "3 players: a, b, c"}, cut after 80 characters. */
    @Override
    public String toString() {
        return Prompt.line(ids.size() + (ids.size() == 1 ? " player: " : " players: ") + String.join(", ", ids));
    }
}
