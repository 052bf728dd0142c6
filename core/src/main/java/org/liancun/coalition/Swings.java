// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.liancun.money.Fraction;

/**
 * How often voters are critical, and in how many coalitions in which all are.
 *
 * @param winning how many coalitions win
 * @param critical of all winning coalitions
 * @param minimal of those in which every member is critical
 */
record Swings(Players players, long winning, Counts critical, Counts minimal) {
    /** How often each voter is critical, by place and by how many are critical together. */
    record Counts(long[][] byNumber) {
        long of(int player) {
            return Arrays.stream(byNumber[player]).sum();
        }

        long ofAll() {
            return IntStream.range(0, byNumber.length).mapToLong(this::of).sum();
        }

        /** Returns the same with every coalition shared equally by those who are critical. */
        Fraction shared(int player) {
            return Fraction.sum(IntStream.range(1, byNumber[player].length)
                    .mapToObj(number -> Fraction.of(byNumber[player][number], number))
                    .toList());
        }

        Fraction coalitions() {
            return Fraction.sum(
                    IntStream.range(0, byNumber.length).mapToObj(this::shared).toList());
        }
    }

    static Swings of(Gains vote) {
        Players players = vote.players();
        int n = players.count();
        long winning = 0;
        long[][] critical = new long[n][n + 1];
        long[][] minimal = new long[n][n + 1];
        for (int bits = 1; bits <= players.everybody(); bits++) {
            int members = critical(vote, bits);
            winning += vote.fen(bits);
            for (int rest = members; rest != 0; rest &= rest - 1) {
                int i = Integer.numberOfTrailingZeros(rest);
                critical[i][Integer.bitCount(members)]++;
                minimal[i][Integer.bitCount(members)] += members == bits ? 1 : 0;
            }
        }
        requireVote(vote, players.everybody(), winning > 0);
        return new Swings(players, winning, new Counts(critical), new Counts(minimal));
    }

    SortedMap<String, Fraction> each(IntFunction<Fraction> part) {
        ImmutableSortedMap.Builder<String, Fraction> parts = ImmutableSortedMap.naturalOrder();
        IntStream.range(0, players.count()).forEach(i -> parts.put(players.ids().get(i), part.apply(i)));
        return parts.buildOrThrow();
    }

    private static int critical(Gains vote, int bits) {
        requireVote(vote, bits, vote.fen(bits) == 0 || vote.fen(bits) == 1);
        int critical = 0;
        for (int rest = bits; rest != 0; rest &= rest - 1) {
            int member = Integer.lowestOneBit(rest);
            long lost = vote.fen(bits) - vote.fen(bits ^ member);
            requireVote(vote, bits, lost >= 0);
            critical |= lost == 1 ? member : 0;
        }
        return critical;
    }

    private static void requireVote(Gains vote, int bits, boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "Coalition of a vote must have CNY 0.01 if it or a part of it wins, else nothing, but "
                            + vote.players().coalition(bits) + " had "
                            + vote.of(vote.players().coalition(bits)));
        }
    }
}
