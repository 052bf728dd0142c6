// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.liancun.text.Ids;

/**
 * A game of gains: players of two sides act in pairs, nobody in two; a coalition gets what its best pairs get (指派博弈).
 *
 * <p>The core is never empty. Source: Shapley and Shubik 1971. Immutable and thread-safe.
 *
 * @param matches who can act with whom, in the order of the ends; a pair that is not listed cannot
 */
public record AssignmentGame(List<Match> matches) implements Game, Serializable {
    /**
     * Sorts the pairs.
     *
     * @throws IllegalArgumentException if there is none, a pair stands twice, or a player stands on both sides
     */
    public AssignmentGame {
        matches = ImmutableList.sortedCopyOf(Comparator.comparing(Match::left).thenComparing(Match::right), matches);
        if (matches.isEmpty()) {
            throw new IllegalArgumentException("Pairs must be at least 1, but were 0");
        }
        Ids.requireOnce(matches, pair -> pair.left() + " with " + pair.right(), "Pair");
        Set<String> both = ImmutableSortedSet.copyOf(Sets.intersection(lefts(matches), rights(matches)));
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("Player must be of one side, but these were of both: " + both);
        }
    }

    /** Looks for the best pairs of every coalition once: its first player on the left stays alone or takes one of the right. */
    @Override
    public Gains gains() {
        Players players = players();
        int lefts = players.bits(lefts(matches));
        long[][] worth = new long[players.count()][players.count()];
        for (Match pair : matches) {
            worth[players.index(pair.left())][players.index(pair.right())] =
                    pair.worth().fen();
        }
        long[] best = new long[players.everybody() + 1];
        return Gains.each(players, bits -> {
            int left = Integer.lowestOneBit(bits & lefts);
            if (left == 0) {
                return 0;
            }
            int others = bits ^ left;
            best[bits] = best[others];
            for (int rest = others & ~lefts; rest != 0; rest &= rest - 1) {
                int right = Integer.lowestOneBit(rest);
                long pair = worth[Integer.numberOfTrailingZeros(left)][Integer.numberOfTrailingZeros(right)];
                best[bits] = Math.max(best[bits], Math.addExact(pair, best[others ^ right]));
            }
            return best[bits];
        });
    }

    @Override
    public Payoff outcome(Payoff parts) {
        return parts.over(players().ids());
    }

    private Players players() {
        return Players.of(Sets.union(lefts(matches), rights(matches)));
    }

    private static Set<String> lefts(List<Match> matches) {
        return matches.stream()
                .map(Match::left)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    private static Set<String> rights(List<Match> matches) {
        return matches.stream()
                .map(Match::right)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
