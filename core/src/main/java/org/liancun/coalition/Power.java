// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.List;
import java.util.SortedMap;
import org.liancun.money.Fraction;

/**
 * Indices of power in a vote: how much a voter counts for winning, whatever the votes it holds (权力指数).
 *
 * <p>A vote is a game in which a coalition has one fen if it wins and nothing if not, everybody wins together, and who joins a
 * winning coalition leaves it winning: {@link VotingGame} makes one of weights. A member is critical if the coalition wins with it
 * and not without. All are exact; all but those of Penrose and Coleman add up to 1. In the order of the ids. Each refuses a game that is
 * no vote with an {@link IllegalArgumentException}.
 */
public final class Power {
    private Power() {}

    /** How often the voter is the one who makes a coalition win, of all orders of joining. Source: Shapley and Shubik 1954. */
    public static SortedMap<String, Fraction> shapleyShubik(Gains vote) {
        return Swings.of(vote).each(List.copyOf(Values.shapley(vote).parts().values())::get);
    }

    /** How often the voter is critical, of all coalitions of the others. Source: Penrose 1946; Banzhaf 1965. */
    public static SortedMap<String, Fraction> penrose(Gains vote) {
        Swings swings = Swings.of(vote);
        return swings.each(
                i -> Fraction.of(swings.critical().of(i), 1L << vote.players().count() - 1));
    }

    /** How often the voter is critical, as a part of how often all are. Source: Banzhaf 1965. */
    public static SortedMap<String, Fraction> banzhaf(Gains vote) {
        Swings swings = Swings.of(vote);
        return swings.each(
                i -> Fraction.of(swings.critical().of(i), swings.critical().ofAll()));
    }

    /** How likely it is that the voter can prevent what would be decided: how often it is critical, of all winning coalitions. Source: Coleman 1971. */
    public static SortedMap<String, Fraction> toPrevent(Gains vote) {
        Swings swings = Swings.of(vote);
        return swings.each(i -> Fraction.of(swings.critical().of(i), swings.winning()));
    }

    /** How likely it is that the voter can bring about what would not be decided: how often it is critical, of all losing coalitions. Source: Coleman 1971. */
    public static SortedMap<String, Fraction> toInitiate(Gains vote) {
        Swings swings = Swings.of(vote);
        return swings.each(
                i -> Fraction.of(swings.critical().of(i), (1L << vote.players().count()) - swings.winning()));
    }

    /** How easily anything is decided: the part of all coalitions that win. Source: Coleman 1971. */
    public static Fraction toAct(Gains vote) {
        return Fraction.of(Swings.of(vote).winning(), 1L << vote.players().count());
    }

    /** Every coalition in which all are critical counts the same and is shared equally. Source: Deegan and Packel 1978. */
    public static SortedMap<String, Fraction> deeganPackel(Gains vote) {
        Swings swings = Swings.of(vote);
        return swings.each(i -> swings.minimal().shared(i).over(swings.minimal().coalitions()));
    }

    /** In how many coalitions in which all are critical the voter is, as a part of the same number of all voters (public good index). Source: Holler 1982. */
    public static SortedMap<String, Fraction> holler(Gains vote) {
        Swings swings = Swings.of(vote);
        return swings.each(
                i -> Fraction.of(swings.minimal().of(i), swings.minimal().ofAll()));
    }

    /** Every coalition with critical members counts the same and is shared equally by those. Source: Johnston 1978. */
    public static SortedMap<String, Fraction> johnston(Gains vote) {
        Swings swings = Swings.of(vote);
        return swings.each(
                i -> swings.critical().shared(i).over(swings.critical().coalitions()));
    }
}
