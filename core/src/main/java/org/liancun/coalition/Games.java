// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.money.Money;

/** Games that a few numbers define, as the literature knows them. */
public final class Games {
    private Games() {}

    /**
     * What is left of an estate for a coalition after everybody else has been paid in full. Source: O'Neill 1982.
     *
     * @param estate what there is, not negative
     * @param claims what each claims, not negative
     */
    public static Gains bankruptcy(Money estate, Map<String, Money> claims) {
        Players players = Players.of(claims.keySet());
        long[] fen = byPlace(players, claims, "Claim");
        Money checked = requireNotNegative("Estate", estate);
        return Gains.each(players, bits -> {
            long left = checked.fen();
            for (int rest = players.everybody() & ~bits; rest != 0 && left > 0; rest &= rest - 1) {
                left -= fen[Integer.numberOfTrailingZeros(rest)];
            }
            return Math.max(left, 0);
        });
    }

    /**
     * What a facility costs that is as large as the largest need, such as a runway or a reservoir: {@link Airport} divides it for any
     * number of players. Source: Littlechild and Owen 1973.
     *
     * @param needs what each would have to build for itself, not negative
     */
    public static Costs airport(Map<String, Money> needs) {
        Players players = Players.of(needs.keySet());
        long[] fen = byPlace(players, needs, "Need");
        return Costs.each(players, bits -> {
            long most = 0;
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                most = Math.max(most, fen[Integer.numberOfTrailingZeros(rest)]);
            }
            return most;
        });
    }

    /**
     * What matching pairs are worth: one owner of a left and one of a right glove. Source: Shapley and Shubik 1969.
     *
     * @param pair what one pair is worth
     */
    public static Gains glove(Collection<String> left, Collection<String> right, Money pair) {
        Set<String> all = new TreeSet<>(left);
        all.addAll(right);
        Players players = Players.of(all);
        int lefts = players.bits(left);
        int rights = players.bits(right);
        if ((lefts & rights) != 0) {
            throw new IllegalArgumentException("Player must own a left or a right glove, but these own both: "
                    + players.coalition(lefts & rights));
        }
        return Gains.each(
                players,
                bits -> pair.times(Math.min(Integer.bitCount(bits & lefts), Integer.bitCount(bits & rights)))
                        .fen());
    }

    /**
     * A vote: a coalition with enough votes wins, which is worth one fen, so that a value in fen is an index of power. Source: von Neumann
     * and Morgenstern 1944.
     *
     * @param enough the votes that win, at least 1
     * @param votes what each has, not negative
     * @throws IllegalArgumentException if all votes together are not enough
     */
    public static Gains voting(long enough, Map<String, Long> votes) {
        Players players = Players.of(votes.keySet());
        long[] held = new long[players.count()];
        long all = 0;
        for (Map.Entry<String, Long> each : votes.entrySet()) {
            if (each.getValue() < 0) {
                throw new IllegalArgumentException(
                        "Votes of " + each.getKey() + " must not be negative, but were " + each.getValue());
            }
            held[players.index(each.getKey())] = each.getValue();
            all = Math.addExact(all, each.getValue());
        }
        if (enough < 1 || enough > all) {
            throw new IllegalArgumentException("Votes that win must be 1 to " + all + ", but were " + enough);
        }
        return Gains.each(players, bits -> {
            long cast = 0;
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                cast += held[Integer.numberOfTrailingZeros(rest)];
            }
            return cast >= enough ? 1 : 0;
        });
    }

    private static long[] byPlace(Players players, Map<String, Money> amounts, String subject) {
        return players.ids().stream()
                .mapToLong(id -> requireNotNegative(subject + " of " + id, amounts.getOrDefault(id, Money.ZERO))
                        .fen())
                .toArray();
    }

    private static Money requireNotNegative(String subject, Money amount) {
        if (amount.signum() < 0) {
            throw new IllegalArgumentException(subject + " must not be negative, but was " + amount);
        }
        return amount;
    }
}
