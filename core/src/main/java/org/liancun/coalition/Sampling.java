// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.liancun.chance.Draws;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * How a Shapley value is estimated where there are too many coalitions to ask them all: what players add is averaged over some orders
 * of joining. For any number of players.
 *
 * <p>Order number k is a function of the seed, of k and of the ids alone: the same everywhere, and a player more leaves the order of the
 * others as it is. Source: Castro, Gómez and Tejada 2009; the bound is that of Hoeffding 1963 for each player, at an n-th of the risk.
 *
 * <p>Immutable and thread-safe.
 *
 * @param seed where the orders begin
 * @param orders how many, at least 1
 * @param risk how likely it may be that the bound is broken, above 0 and below 1
 */
public record Sampling(long seed, int orders, Ratio risk) implements Serializable {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is outside its bounds
     */
    public Sampling {
        if (orders < 1) {
            throw new IllegalArgumentException("Orders must be at least 1, but were " + orders);
        }
        if (risk.signum() <= 0 || risk.compareTo(Ratio.ONE) >= 0) {
            throw new IllegalArgumentException("Risk must be above 0% and below 100%, but was " + risk);
        }
    }

    /**
     * Estimates the Shapley value. The parts add up to the whole exactly.
     *
     * @param players any number, in any order
     * @param amount what a coalition gets, asked n times for each order; it gets ids in code-unit order
     * @param range the most by which what a player adds to one group can differ from what it adds to another; the bound rests on it
     * @throws IllegalArgumentException if there is no player, an id stands twice, or what a player adds was seen to differ by more than the
     *     range
     * @throws ArithmeticException if sums do not fit 64 bits in fen
     */
    public Sampled shapley(Collection<String> players, Function<Set<String>, Money> amount, Money range) {
        List<String> ids =
                Ids.once(List.copyOf(players), "Player").stream().sorted().toList();
        Orders drawn = new Orders(Draws.of(seed), ids);
        Added[] added = new Added[ids.size()];
        Arrays.setAll(added, i -> new Added());
        long whole = amount.apply(new TreeSet<>(ids)).fen();
        for (int k = 0; k < orders; k++) {
            Set<String> joined = new TreeSet<>();
            long before = 0;
            for (int player : drawn.order(k)) {
                joined.add(ids.get(player));
                long after = joined.size() == ids.size()
                        ? whole
                        : amount.apply(new TreeSet<>(joined)).fen();
                added[player].add(Money.ofFen(after).minus(Money.ofFen(before)));
                before = after;
            }
        }
        for (int i = 0; i < added.length; i++) {
            added[i].requireWithin(range, ids.get(i));
        }
        Payoff payoff = Payoff.each(ids, i -> Fraction.of(added[i].sum.fen(), orders));
        return new Sampled(payoff, within(ids.size(), range), this);
    }

    /**
     * Returns how far an estimate may be from the Shapley value but for the risk: the range times √(ln(2n ÷ risk) ÷ 2m) for n players and m
     * orders, rounded up.
     *
     * @throws IllegalArgumentException if there is no player, or the range is negative
     */
    public Money within(int players, Money range) {
        requireAsked(players, range);
        Fraction square = square(range).times(Logarithm.above(chances(players))).over(2L * orders);
        return Money.ofFen(rootAbove(square).longValueExact());
    }

    /**
     * Returns as many orders as are enough to be within an amount of the Shapley value but for the risk, with the same seed.
     *
     * @throws IllegalArgumentException if there is no player, the range is negative, or the amount is not positive
     * @throws ArithmeticException if they are more than 2³¹ − 1
     */
    public Sampling enoughFor(int players, Money range, Money within) {
        requireAsked(players, range);
        if (within.signum() <= 0) {
            throw new IllegalArgumentException("Distance from the value must be positive, but was " + within);
        }
        Fraction needed = square(range)
                .times(Logarithm.above(chances(players)))
                .over(square(within))
                .over(2);
        return new Sampling(
                seed, needed.negated().floor().negate().max(BigInteger.ONE).intValueExact(), risk);
    }

    private static void requireAsked(int players, Money range) {
        if (players < 1) {
            throw new IllegalArgumentException("Players must be at least 1, but were " + players);
        }
        Require.notNegative("Range", range);
    }

    private Fraction chances(int players) {
        return Fraction.of(2L * players).over(Fraction.of(risk));
    }

    private static Fraction square(Money amount) {
        return Fraction.of(amount.fen()).times(Fraction.of(amount.fen()));
    }

    private static BigInteger rootAbove(Fraction square) {
        BigInteger whole = square.negated().floor().negate();
        BigInteger root = whole.sqrt();
        return root.multiply(root).equals(whole) ? root : root.add(BigInteger.ONE);
    }

    /** What one player added, for one calculation. */
    private static final class Added {
        private Money sum = Money.ZERO;
        private Money least = Money.ofFen(Long.MAX_VALUE);
        private Money most = Money.ofFen(Long.MIN_VALUE);

        void add(Money amount) {
            sum = sum.plus(amount);
            least = least.min(amount);
            most = most.max(amount);
        }

        void requireWithin(Money range, String id) {
            Money seen = most.minus(least);
            if (seen.compareTo(range) > 0) {
                throw new IllegalArgumentException(
                        "What " + id + " adds must differ by at most " + range + ", but differed by " + seen);
            }
        }
    }
}
