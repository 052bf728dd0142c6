// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/**
 * A game of costs: what every coalition of players would have to pay by itself.
 *
 * <p>A rule is put to the {@linkplain #savings() savings}, and its answer turned into {@linkplain #charges charges}. For
 * the Shapley value, the nucleolus and every other value that follows a shift of the game this is the same as the rule for costs.
 *
 * <p>Immutable and thread-safe.
 */
public final class Costs {
    private final Players players;
    private final long[] fen;

    private Costs(Players players, long[] fen) {
        this.players = requireNonNull(players, "players");
        this.fen = fen;
    }

    /** Asks the amount of every coalition once, 2<sup>n</sup> − 1 times. The function gets ids in code-unit order. */
    public static Costs of(Collection<String> players, Function<Set<String>, Money> amount) {
        Players known = Players.of(players);
        return new Costs(known, Table.of(known, amount));
    }

    /**
     * Copies the amounts of all coalitions, in any order.
     *
     * @throws IllegalArgumentException if a coalition is missing, stands twice or has an unknown player
     */
    public static Costs of(Collection<String> players, Map<? extends Collection<String>, Money> amounts) {
        Players known = Players.of(players);
        return new Costs(known, Table.of(known, amounts));
    }

    /** Asks the fen of every coalition but the empty one, as bits. */
    static Costs each(Players players, IntToLongFunction fen) {
        return new Costs(players, Table.each(players, fen));
    }

    /** Returns who plays. */
    public Players players() {
        return players;
    }

    /**
     * Returns what a coalition would pay by itself.
     *
     * @throws IllegalArgumentException if somebody is no player of the game
     */
    public Money of(Collection<String> coalition) {
        return Money.ofFen(fen[players.bits(coalition)]);
    }

    /** Returns what a coalition of players would pay by itself. */
    public Money of(String... coalition) {
        return of(Arrays.asList(coalition));
    }

    /** Returns what all players together pay. */
    public Money total() {
        return Money.ofFen(fen[players.everybody()]);
    }

    /** Returns what each coalition saves by paying together instead of each by itself. */
    public Gains savings() {
        long[] alone = new long[fen.length];
        return Gains.each(players, bits -> {
            int last = Integer.highestOneBit(bits);
            alone[bits] = Math.addExact(alone[bits ^ last], fen[last]);
            return Math.subtractExact(alone[bits], fen[bits]);
        });
    }

    /**
     * Returns what each player pays if it keeps its part of the savings: what it would pay alone, less that part.
     *
     * @throws IllegalArgumentException if the parts are not of the same players
     */
    public Payoff charges(Payoff savings) {
        savings.requirePlayers(players);
        SortedMap<String, Fraction> charges = new TreeMap<>();
        savings.parts()
                .forEach((id, part) -> charges.put(id, Fraction.of(of(id).fen()).minus(part)));
        return new Payoff(charges);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Costs that && players.equals(that.players) && Arrays.equals(fen, that.fen);
    }

    @Override
    public int hashCode() {
        return 31 * players.hashCode() + Arrays.hashCode(fen);
    }

    /** Returns the number of players and what all of them pay. */
    @Override
    public String toString() {
        return "Costs of " + players.count() + " players, together " + total();
    }
}
