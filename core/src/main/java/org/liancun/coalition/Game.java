// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

/**
 * A game as data: all that is needed to say what any coalition can get or must pay by itself. It can stand in a file.
 *
 * <p>Rules are put to the {@linkplain #gains() gains}. Of a game of costs these are what is saved by acting together, and the parts
 * of the savings become what each pays by {@link #outcome}.
 */
public sealed interface Game
        permits Gains, Costs, AirportGame, AssignmentGame, BankruptcyGame, GloveGame, TreeGame, VotingGame {
    /**
     * Returns what each coalition gets by itself; of a game of costs, what it saves.
     *
     * @throws IllegalArgumentException if there are more than {@value Players#MOST} players
     */
    Gains gains();

    /**
     * Returns parts of the gains in the terms of the game: of a game of costs what each pays, else the parts.
     *
     * @throws IllegalArgumentException if the parts are of other players
     */
    Payoff outcome(Payoff parts);

    /**
     * Returns the parts of the gains that an outcome leaves, the inverse of {@link #outcome}: of a game of costs what each saves of
     * what it would pay alone.
     *
     * @throws IllegalArgumentException if the outcome is of other players
     */
    default Payoff parts(Payoff outcome) {
        return outcome(outcome); // either the same, or what each has alone less the payoff: both are their own inverse
    }
}
