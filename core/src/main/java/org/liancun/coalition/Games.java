// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.liancun.money.Money;

/** Short words for games that a few numbers define, as the literature knows them; each says what it is at its type. */
public final class Games {
    private Games() {}

    /** Returns the gains of a {@link BankruptcyGame}. */
    public static Gains bankruptcy(Money estate, Map<String, Money> claims) {
        return new BankruptcyGame(estate, claims).gains();
    }

    /** Returns the costs of an {@link AirportGame}. */
    public static Costs airport(Map<String, Money> needs) {
        return new AirportGame(needs).costs();
    }

    /** Returns the gains of a {@link GloveGame}. */
    public static Gains glove(Collection<String> left, Collection<String> right, Money pair) {
        return GloveGame.of(left, right, pair).gains();
    }

    /** Returns the gains of a {@link VotingGame}. */
    public static Gains voting(long enough, Map<String, Long> votes) {
        return new VotingGame(enough, votes).gains();
    }

    /** Returns the gains of an {@link AssignmentGame}. */
    public static Gains assignment(List<Match> matches) {
        return new AssignmentGame(matches).gains();
    }

    /** Returns the costs of a {@link TreeGame}. */
    public static Costs tree(String source, List<Connection> connections) {
        return new TreeGame(source, connections).costs();
    }
}
