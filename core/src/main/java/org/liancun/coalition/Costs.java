// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
public final class Costs implements Game {
    private final Gains amounts;

    private Costs(Gains amounts) {
        this.amounts = amounts;
    }

    /** Asks the amount of every coalition once, 2<sup>n</sup> − 1 times. The function gets ids in code-unit order. */
    public static Costs of(Collection<String> players, Function<Set<String>, Money> amount) {
        return new Costs(Gains.of(players, amount));
    }

    /**
     * Copies the amounts of all coalitions, in any order.
     *
     * @throws IllegalArgumentException if a coalition is missing, stands twice or has an unknown player
     */
    public static Costs of(Collection<String> players, Map<? extends Collection<String>, Money> amounts) {
        return new Costs(Gains.of(players, amounts));
    }

    /** Copies the amounts of all coalitions in the order of bits, as {@link Gains#ofFen}. */
    public static Costs ofFen(List<String> players, long... fen) {
        return new Costs(Gains.ofFen(players, fen));
    }

    /**
     * Copies the amounts of all coalitions, in any order, as {@link #worths} lists them.
     *
     * @throws IllegalArgumentException if a coalition is missing, stands twice or has an unknown player
     */
    public static Costs of(Collection<String> players, Collection<Worth> amounts) {
        return new Costs(Gains.of(players, amounts));
    }

    /** Asks the fen of every coalition but the empty one, as bits. */
    static Costs each(Players players, IntToLongFunction fen) {
        return new Costs(Gains.each(players, fen));
    }

    /** Returns who plays. */
    public Players players() {
        return amounts.players();
    }

    /**
     * Returns what a coalition would pay by itself.
     *
     * @throws IllegalArgumentException if somebody is no player of the game, or stands twice
     */
    public Money of(Collection<String> coalition) {
        return amounts.of(coalition);
    }

    /** Returns what a coalition of players would pay by itself. */
    public Money of(String... coalition) {
        return amounts.of(coalition);
    }

    /** Returns what all players together pay. */
    public Money total() {
        return amounts.total();
    }

    /** Returns what every coalition but the empty one would pay, in the order of bits. */
    public List<Worth> worths() {
        return amounts.worths();
    }

    /** Returns the savings. */
    @Override
    public Gains gains() {
        return savings();
    }

    /** Returns the charges. */
    @Override
    public Payoff outcome(Payoff parts) {
        return charges(parts);
    }

    /**
     * Returns what each coalition saves by paying together instead of each by itself.
     *
     * @throws ArithmeticException if what players pay one by one does not fit 64 bits in fen
     */
    public Gains savings() {
        long[] alone = new long[players().everybody() + 1];
        return Gains.each(players(), bits -> {
            int last = Integer.highestOneBit(bits);
            Money apart = Money.ofFen(alone[bits ^ last]).plus(Money.ofFen(amounts.fen(last)));
            alone[bits] = apart.fen();
            return apart.minus(Money.ofFen(amounts.fen(bits))).fen();
        });
    }

    /**
     * Returns what each player pays if it keeps its part of the savings: what it would pay alone, less that part.
     *
     * @throws IllegalArgumentException if the parts are not of the same players
     */
    public Payoff charges(Payoff savings) {
        savings.over(players().ids());
        return Payoff.each(
                players().ids(),
                i -> Fraction.of(amounts.fen(1 << i))
                        .minus(savings.of(players().ids().get(i))));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Costs that && amounts.equals(that.amounts);
    }

    @Override
    public int hashCode() {
        return amounts.hashCode();
    }

    /** Returns the number of players and what all of them pay. */
    @Override
    public String toString() {
        return "Costs of " + players().count() + " players, together " + total();
    }
}
