// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Set;
import org.liancun.money.Fraction;

/**
 * The payoffs that leave the group with least reason to be content as content as can be, then the next, and so on.
 *
 * <p>What a group has more than alone is its excess here (the literature often turns the sign). All results are exact.
 * Twenty players take about half a second. {@link Kohlberg} certifies what is found.
 */
public final class Nucleolus {
    private Nucleolus() {}

    /**
     * The nucleolus: among payoffs that give every player at least what it gets alone. It is in the core if the core is
     * not empty. Of a bankruptcy game it is the division of the Talmud (Aumann and Maschler 1985). Source: Schmeidler 1969.
     *
     * @throws IllegalArgumentException if the whole is less than what the players get one by one, so that there is no such payoff
     * @throws ArithmeticException if amounts and excesses do not fit 61 bits in fen
     */
    public static Payoff of(Gains gains) {
        Fraction alone =
                Fraction.sum(Levels.floors(gains).stream().map(Column::bound).toList());
        if (alone.compareTo(Fraction.of(gains.total().fen())) > 0) {
            throw new IllegalArgumentException(
                    "All players together must get at least what they get one by one to have a"
                            + " nucleolus, but got " + gains.total().fen() + " fen, one by one " + alone
                            + ". The prenucleolus needs no such condition.");
        }
        return new Levels(gains, Levels.floors(gains)).last();
    }

    /**
     * The prenucleolus: the same among all payoffs that divide the whole. Source: Schmeidler 1969; Sobolev 1975.
     *
     * @throws ArithmeticException if amounts and excesses do not fit 61 bits in fen
     */
    public static Payoff pre(Gains gains) {
        return new Levels(gains, List.of()).last();
    }

    /**
     * The least core: the first step of the prenucleolus, with the proof.
     *
     * @throws IllegalArgumentException if there is one player, who is no group other than all players
     * @throws ArithmeticException if amounts and excesses do not fit 61 bits in fen
     */
    public static LeastCore leastCore(Gains gains) {
        Players players = gains.players();
        if (players.count() < 2) {
            throw new IllegalArgumentException("Players must be at least 2 to have a least core, but were 1");
        }
        Levels levels = new Levels(gains, List.of());
        Basis basis = levels.next();
        Fraction[] prices = basis.prices();
        Fraction whole = Fraction.ZERO;
        for (int i = 0; i <= players.count(); i++) {
            if (basis.columns()[i].isFixed()) {
                whole = basis.weight(i).negated();
            }
        }
        ImmutableMap.Builder<Set<String>, Fraction> weights = ImmutableMap.builder();
        for (int i = 0; i <= players.count(); i++) {
            if (!basis.columns()[i].isFixed() && basis.weight(i).signum() > 0) {
                weights.put(
                        players.coalition(basis.columns()[i].coalition()),
                        basis.weight(i).over(whole));
            }
        }
        return new LeastCore(prices[0], levels.payoff(prices), weights.buildOrThrow());
    }
}
