// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import org.liancun.money.Money;

/**
 * A payoff, or charges, in whole fen, with the check that was made of the exact one made again of what is paid.
 *
 * <p>Immutable and thread-safe.
 *
 * @param payments by player, in the order of the ids; together the whole
 * @param exact whether everybody would stay under the exact payoff
 * @param paid whether everybody stays under the payments; a group may fall short by fen of what it was exactly due
 * @param payoff what was rounded
 */
public record Rounded(Map<String, Money> payments, CoreCheck exact, CoreCheck paid, Payoff payoff)
        implements Serializable {
    /** Copies the payments. */
    public Rounded {
        payments = ImmutableSortedMap.copyOf(payments);
    }

    /**
     * Rounds an outcome of a game, payoffs or charges, as {@link Payoff#rounded} does.
     *
     * @param outcome in the terms of the game, as for {@link Core#check}
     * @throws IllegalArgumentException if the outcome is not of the players, or its sum is no whole number of fen
     */
    public static Rounded of(Game game, Payoff outcome) {
        Map<String, Money> payments = outcome.rounded();
        return new Rounded(payments, Core.check(game, outcome), Core.check(game, Payoff.of(payments)), outcome);
    }

    /** Returns whether rounding changed the verdict: the exact payoff is in the core and the payments are not, or the reverse. */
    public boolean changesVerdict() {
        return exact.holds() != paid.holds();
    }

    /** Returns whether nobody who was due more is paid less. Rounding by largest remainders always keeps the order. */
    public boolean keepsOrder() {
        return payments.keySet().stream()
                .allMatch(one -> payments.keySet().stream().noneMatch(other -> isTurned(one, other)));
    }

    private boolean isTurned(String one, String other) {
        Payoff paidOut = Payoff.of(payments);
        return payoff.of(one).compareTo(payoff.of(other)) > 0 && paidOut.of(one).compareTo(paidOut.of(other)) < 0;
    }

    /** Returns the verdict on the payments on the first line, then that on the exact payoff. */
    @Override
    public String toString() {
        return "Paid in fen: " + paid + "\nExactly: " + exact;
    }
}
