// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.liancun.money.Money;

/**
 * A game of gains: what every coalition of players can get by itself (特征函数, a game with transferable utility).
 *
 * <p>What nobody gets is nothing; an amount may be negative. What a coalition must <em>pay</em> is told by {@link Costs}.
 *
 * <p>Source: von Neumann and Morgenstern 1944. Immutable and thread-safe.
 */
public final class Gains implements Game {
    private final Players players;
    private final long[] fen;

    private Gains(Players players, long[] fen) {
        this.players = requireNonNull(players, "players");
        this.fen = fen;
    }

    /** Asks the amount of every coalition once, 2<sup>n</sup> − 1 times. The function gets ids in code-unit order. */
    public static Gains of(Collection<String> players, Function<Set<String>, Money> amount) {
        Players known = Players.of(players);
        return new Gains(known, Table.of(known, amount));
    }

    /**
     * Copies the amounts of all coalitions, in any order.
     *
     * @throws IllegalArgumentException if a coalition is missing, stands twice or has an unknown player
     */
    public static Gains of(Collection<String> players, Map<? extends Collection<String>, Money> amounts) {
        Players known = Players.of(players);
        return new Gains(known, Table.of(known, amounts));
    }

    /**
     * Copies the amounts of all coalitions, in any order, as {@link #worths} lists them.
     *
     * @throws IllegalArgumentException if a coalition is missing, stands twice or has an unknown player
     */
    public static Gains of(Collection<String> players, Collection<Worth> amounts) {
        Players known = Players.of(players);
        return new Gains(known, Table.of(known, amounts));
    }

    /**
     * Copies the amounts of all coalitions in the order of bits: nobody, the first player, the second, both, the third, the
     * first and third and so on.
     *
     * @param players in the order of their bits
     * @param fen 2<sup>n</sup> of them, the first, of nobody, 0
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static Gains ofFen(List<String> players, long... fen) {
        Players known = Players.of(players);
        return new Gains(known, Table.ofFen(known, players, fen));
    }

    /** Asks the fen of every coalition but the empty one, as bits. */
    static Gains each(Players players, IntToLongFunction fen) {
        return new Gains(players, Table.each(players, fen));
    }

    /** Returns who plays. */
    public Players players() {
        return players;
    }

    /**
     * Returns what a coalition gets by itself.
     *
     * @throws IllegalArgumentException if somebody is no player of the game, or stands twice
     */
    public Money of(Collection<String> coalition) {
        return Money.ofFen(fen[players.bits(coalition)]);
    }

    /** Returns what a coalition of players gets by itself. */
    public Money of(String... coalition) {
        return of(Arrays.asList(coalition));
    }

    /** Returns what every coalition but the empty one gets, in the order of bits. */
    public List<Worth> worths() {
        return IntStream.rangeClosed(1, players.everybody())
                .mapToObj(bits -> new Worth(players.coalition(bits), Money.ofFen(fen[bits])))
                .toList();
    }

    /** Returns the game itself. */
    @Override
    public Gains gains() {
        return this;
    }

    /** Returns the parts. */
    @Override
    public Payoff outcome(Payoff parts) {
        return parts.over(players.ids());
    }

    /** Returns what all players together get. */
    public Money total() {
        return Money.ofFen(fen[players.everybody()]);
    }

    /** Returns the fen of a coalition as bits. */
    long fen(int bits) {
        return fen[bits];
    }

    /** Returns the largest amount without its sign, at most {@code Long.MAX_VALUE}. */
    long largest() {
        long largest = 0;
        for (long each : fen) {
            largest = Math.max(largest, Math.abs(Math.max(each, -Long.MAX_VALUE)));
        }
        return largest;
    }

    /** Returns a copy of all fen, by coalitions as bits. */
    long[] table() {
        return fen.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Gains that && players.equals(that.players) && Arrays.equals(fen, that.fen);
    }

    @Override
    public int hashCode() {
        return 31 * players.hashCode() + Arrays.hashCode(fen);
    }

    /** Returns the number of players and what all of them get. */
    @Override
    public String toString() {
        return "Gains of " + players.count() + " players, together " + total();
    }
}
