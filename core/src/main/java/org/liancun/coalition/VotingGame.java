// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Map;
import org.liancun.text.Ids;

/**
 * A game of gains: a coalition with enough votes wins, which is worth one fen, so that a value in fen is a power in shares of one
 * (加权投票博弈). {@link Power} has the indices.
 *
 * <p>Source: von Neumann and Morgenstern 1944. Immutable and thread-safe.
 *
 * @param enough the votes that win, at least 1
 * @param votes what each has, not negative
 */
public record VotingGame(long enough, Map<String, Long> votes) implements Game, Serializable {
    /**
     * Copies the votes.
     *
     * @throws IllegalArgumentException if there is nobody, votes are negative, or all together are not enough
     * @throws ArithmeticException if all votes together do not fit 64 bits
     */
    public VotingGame {
        votes = ImmutableSortedMap.copyOf(votes);
        BigInteger all = BigInteger.ZERO;
        for (Map.Entry<String, Long> each : votes.entrySet()) {
            Ids.require(each.getKey(), "Player");
            if (each.getValue() < 0) {
                throw new IllegalArgumentException(
                        "Votes of " + each.getKey() + " must not be negative, but were " + each.getValue());
            }
            all = all.add(BigInteger.valueOf(each.getValue()));
        }
        if (votes.isEmpty()) {
            throw new IllegalArgumentException("Players must be at least 1, but were 0");
        }
        if (all.bitLength() >= Long.SIZE) {
            throw new ArithmeticException("Votes together must fit 64 bits, but were " + all);
        }
        if (enough < 1 || enough > all.longValueExact()) {
            throw new IllegalArgumentException("Votes that win must be 1 to " + all + ", but were " + enough);
        }
    }

    @Override
    public Gains gains() {
        long[] held = votes.values().stream().mapToLong(each -> each).toArray();
        Players players = Players.of(votes.keySet());
        long[] cast = new long[1 << players.count()];
        Sums.fill(cast, held);
        return Gains.each(players, bits -> cast[bits] >= enough ? 1 : 0);
    }

    @Override
    public Payoff outcome(Payoff parts) {
        return parts.over(votes.keySet());
    }
}
