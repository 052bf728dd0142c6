// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.liancun.division.Bankruptcy;
import org.liancun.division.ClaimsRule;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/**
 * A game of gains: what is left of an estate for a coalition after everybody else has been paid in full (破产博弈).
 *
 * <p>Source: O'Neill 1982. Immutable and thread-safe.
 *
 * @param estate what there is, not negative
 * @param claims what each claims, not negative
 */
public record BankruptcyGame(Money estate, Map<String, Money> claims) implements Game, Serializable {
    /**
     * Copies the claims.
     *
     * @throws IllegalArgumentException if an amount is negative or there is no claim
     */
    public BankruptcyGame {
        Require.notNegative("Estate", estate);
        claims = Require.notNegative("Claim", claims);
    }

    @Override
    public Gains gains() {
        Players players = Players.of(claims.keySet());
        long[] fen = Require.fen(claims);
        return Gains.each(players, bits -> {
            long left = estate.fen();
            for (int rest = players.everybody() & ~bits; rest != 0 && left > 0; rest &= rest - 1) {
                left -= fen[Integer.numberOfTrailingZeros(rest)];
            }
            return Math.max(left, 0);
        });
    }

    /**
     * Returns what each is awarded under a claims rule, exact, to be held against the game or rounded. Random arrival gives the
     * Shapley value (O'Neill 1982), the Talmud the nucleolus (Aumann and Maschler 1985), adjusted proportion the tau value (Curiel,
     * Maschler and Tijs 1987).
     *
     * @throws IllegalArgumentException if the estate is more than all claims, or the rule cannot take so many claimants
     */
    public Payoff awards(ClaimsRule rule) {
        List<Fraction> awards = Bankruptcy.exact(estate.fen(), Require.fen(claims), rule);
        return Payoff.each(List.copyOf(claims.keySet()), awards::get);
    }

    @Override
    public Payoff outcome(Payoff parts) {
        return parts.over(claims.keySet());
    }
}
