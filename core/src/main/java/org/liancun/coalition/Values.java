// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/**
 * Values: rules that divide what all players get together by what every coalition gets by itself.
 *
 * <p>All are exact. The Banzhaf values do not add up to the whole; all others do. Each Javadoc names the source and the
 * property by which the value is known.
 */
public final class Values {
    private Values() {}

    /**
     * The Shapley value: what a player adds on average over all orders of joining. The one value that adds up, gives equals
     * the same and idle players nothing, and follows sums of games. Example: worth 100 to a with b or with c, nothing else: a
     * gets 200/3, b and c 50/3 each.
     *
     * <p>24 players take 2<sup>24</sup> · 24 steps and 256 MB. Source: Shapley 1953.
     *
     * @throws ArithmeticException if the amounts times 2<sup>n</sup> do not fit 64 bits in fen
     */
    public static Payoff shapley(Gains gains) {
        return Dividends.of(gains).shared();
    }

    /**
     * The Banzhaf value: what a player adds on average over all coalitions of the others. Of a voting game it is the Banzhaf power index
     * (not normalised). The parts do not add up to the whole. Source: Banzhaf 1965; Owen 1975.
     *
     * @throws ArithmeticException as {@link #shapley}
     */
    public static Payoff banzhaf(Gains gains) {
        return Dividends.of(gains)
                .shared(
                        gains.players().count() + 1,
                        (coalition, player) -> Integer.bitCount(coalition) - 1,
                        Values::powerOfTwo);
    }

    /**
     * The Owen value: the Shapley value when players have joined into unions beforehand, as villages into townships. The
     * unions play first, then the members of each. Source: Owen 1977.
     *
     * @param unions each player in one of them
     * @throws IllegalArgumentException if a player is in none or in two, or somebody is no player
     */
    public static Payoff owen(Gains gains, Collection<? extends Set<String>> unions) {
        Unions joined = Unions.of(gains.players(), unions);
        int n = gains.players().count();
        return Dividends.of(gains)
                .shared(
                        (n + 1) * (n + 1),
                        (coalition, player) -> joined.count(coalition) * joined.fellows(coalition, player),
                        Fraction::of);
    }

    /**
     * The Banzhaf–Owen value: the Banzhaf value when players have joined into unions beforehand. The parts do not add up to
     * the whole. Source: Owen 1981.
     *
     * @throws IllegalArgumentException as {@link #owen}
     */
    public static Payoff banzhafOwen(Gains gains, Collection<? extends Set<String>> unions) {
        Unions joined = Unions.of(gains.players(), unions);
        return Dividends.of(gains)
                .shared(
                        2 * gains.players().count(),
                        (coalition, player) -> joined.count(coalition) + joined.fellows(coalition, player) - 2,
                        Values::powerOfTwo);
    }

    /**
     * The Myerson value: the Shapley value when only players who are linked, directly or through others of the coalition, can act
     * together, as neighbouring villages. Source: Myerson 1977.
     *
     * @param links the neighbours of each player that has any; a link holds both ways
     * @throws IllegalArgumentException if somebody is no player
     */
    public static Payoff myerson(Gains gains, Map<String, ? extends Set<String>> links) {
        return shapley(Linked.gains(gains, links));
    }

    /**
     * The weighted Shapley value: what a group adds that no smaller one has is shared among its members by weight, as the population
     * of villages. With equal weights the Shapley value. Source: Shapley 1953; Kalai and Samet 1987.
     *
     * <p>Every sum of weights is a divisor, so that exact parts are over their common multiple. Twenty villages with 300 to 3,300
     * inhabitants take some seconds, as do 13 players with any weights; more than there is room for is refused.
     *
     * @param weights positive, of each player
     * @throws IllegalArgumentException if a weight is not positive, is missing or is of somebody else, or the sums of the weights
     *     of groups have too large a common multiple to add up exactly
     * @throws ArithmeticException as {@link #shapley}, or if weights do not fit 64 bits as whole numbers
     */
    public static Payoff weightedShapley(Gains gains, Map<String, Ratio> weights) {
        return WeightedShares.of(gains, weights);
    }

    /** The whole equally, whatever each gets alone. Source: van den Brink 2007. */
    public static Payoff equal(Gains gains) {
        return new Marginals(gains).equal();
    }

    /** Each what the others would lose without it, and what is left or lacking equally. Source: Moulin 1985 (ENSC value). */
    public static Payoff equalNonSeparable(Gains gains) {
        return new Marginals(gains).equalNonSeparable();
    }

    /** Each its own amount, and the rest equally. Source: Driessen and Funaki 1991 (CIS value). */
    public static Payoff equalSurplus(Gains gains) {
        return new Marginals(gains).equalSurplus();
    }

    /**
     * The whole in proportion to what each gets alone.
     *
     * @throws IllegalArgumentException if those are not all of one sign, or all zero
     */
    public static Payoff proportional(Gains gains) {
        return new Marginals(gains).proportional();
    }

    /**
     * The Gately point: everybody gets the same part of what lies between its own amount and what the others would lose
     * without it, besides its own amount. Where acting together gains nothing over acting alone that part is none, even if others would
     * do as well. Source: Gately 1974; for that case a house definition.
     *
     * @throws IllegalArgumentException if acting together gains or loses something, and the amounts alone and the others' losses have
     *     the same sum, so that the point is not defined
     */
    public static Payoff gately(Gains gains) {
        return new Marginals(gains).gately();
    }

    /**
     * The tau value: the point on the line from the least that each can claim to the most that the others would concede. Source:
     * Tijs 1981.
     *
     * @throws IllegalArgumentException if the game is not quasi-balanced, so that the value is not defined
     */
    public static Payoff tau(Gains gains) {
        return new Marginals(gains).tau();
    }

    private static Fraction powerOfTwo(int exponent) {
        return Fraction.of(BigInteger.ONE.shiftLeft(exponent));
    }
}
