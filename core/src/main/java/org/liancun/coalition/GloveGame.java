// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/**
 * A game of gains: what matching pairs are worth to owners of one left or one right glove (手套博弈).
 *
 * <p>Source: Shapley and Shubik 1969. Immutable and thread-safe.
 *
 * @param left who owns a left one
 * @param right who owns a right one
 * @param pair what one pair is worth, not negative
 */
public record GloveGame(Set<String> left, Set<String> right, Money pair) implements Game, Serializable {
    /**
     * Copies the owners.
     *
     * @throws IllegalArgumentException if somebody is no id or owns both, or a pair is worth less than nothing
     */
    public GloveGame {
        left = ImmutableSortedSet.copyOf(left);
        right = ImmutableSortedSet.copyOf(right);
        left.forEach(id -> Ids.require(id, "Player"));
        right.forEach(id -> Ids.require(id, "Player"));
        Require.notNegative("Worth of a pair", pair);
        Set<String> both = ImmutableSortedSet.copyOf(Sets.intersection(left, right));
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("Player must own a left or a right glove, but these own both: " + both);
        }
    }

    /**
     * Obtains the game of owners in any order.
     *
     * @throws IllegalArgumentException if somebody stands twice, and as the constructor
     */
    public static GloveGame of(Collection<String> left, Collection<String> right, Money pair) {
        return new GloveGame(once(left), once(right), pair);
    }

    private static Set<String> once(Collection<String> owners) {
        return ImmutableSortedSet.copyOf(Ids.once(List.copyOf(owners), "Owner of a glove"));
    }

    @Override
    public Gains gains() {
        Players players = Players.of(Sets.union(left, right));
        int lefts = players.bits(left);
        int rights = players.bits(right);
        return Gains.each(
                players,
                bits -> pair.times(Math.min(Integer.bitCount(bits & lefts), Integer.bitCount(bits & rights)))
                        .fen());
    }

    @Override
    public Payoff outcome(Payoff parts) {
        return parts.over(Sets.union(left, right));
    }
}
