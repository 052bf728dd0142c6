// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.liancun.money.Fraction;

/**
 * Verifies that a payoff is the nucleolus, whoever found it: from the least content groups on, the groups that are at least so
 * discontent must be balanced, so that nobody can be given more without taking it from one of them.
 *
 * <p>Exact. Once the groups of a level determine every part, all further levels are balanced, so that n − 1 levels are enough. Source:
 * Kohlberg 1971; Sobolev 1975 for the prenucleolus.
 */
public final class Kohlberg {
    private final Gains gains;
    private final long[] excesses;
    private final Balancing balancing;

    private Kohlberg(Gains gains, Payoff payoff, Balancing balancing) {
        this.gains = gains;
        this.balancing = balancing;
        Scaled parts = Scaled.of(payoff);
        if (!parts.fits(gains)) {
            throw new ArithmeticException(
                    "Amounts over the common denominator of a payoff must be less than 2^62 fen, but that was "
                            + parts.scale());
        }
        long scale = parts.scale().longValueExact();
        excesses = parts.longSums();
        Arrays.setAll(excesses, bits -> excesses[bits] - gains.fen(bits) * scale);
    }

    /**
     * Verifies the nucleolus, which gives nobody less than alone.
     *
     * @param outcome in the terms of the game, as for {@link Core#check}
     * @throws IllegalArgumentException if the outcome is not of the players of the game
     * @throws ArithmeticException if an amount times the common denominator of the payoff does not fit 62 bits
     */
    public static KohlbergCheck check(Game game, Payoff outcome) {
        Gains gains = game.gains();
        Payoff payoff = game.parts(outcome);
        List<String> ids = gains.players().ids();
        int[] signs = IntStream.range(0, ids.size())
                .map(i -> payoff.of(ids.get(i)).compareTo(Fraction.of(gains.fen(1 << i))))
                .toArray();
        int below = bits(signs, -1);
        return below == 0
                ? new Kohlberg(gains, payoff, new Balancing(ids.size(), bits(signs, 0))).check(payoff)
                : new KohlbergCheck(unpaid(gains, payoff), gains.players().coalition(below), 0, new TreeMap<>());
    }

    /**
     * Verifies the prenucleolus.
     *
     * @param outcome as for {@link #check}
     * @throws IllegalArgumentException as {@link #check}
     * @throws ArithmeticException as {@link #check}
     */
    public static KohlbergCheck checkPre(Game game, Payoff outcome) {
        Gains gains = game.gains();
        Payoff payoff = game.parts(outcome);
        List<String> ids = gains.players().ids();
        return new Kohlberg(gains, payoff, new Balancing(ids.size(), 0)).check(payoff);
    }

    private KohlbergCheck check(Payoff payoff) {
        Fraction unpaid = unpaid(gains, payoff);
        int levels = 0;
        Optional<Fraction[]> better = Optional.empty();
        while (unpaid.signum() == 0 && better.isEmpty() && !balancing.isWhole()) {
            better = balancing.take(leastContent());
            levels++;
        }
        SortedMap<String, Fraction> moved = new TreeMap<>();
        better.ifPresent(way -> IntStream.range(0, way.length)
                .forEach(i -> moved.put(gains.players().ids().get(i), way[i])));
        return new KohlbergCheck(unpaid, Set.of(), levels, moved);
    }

    /** Returns the groups with the least excess of all whose amounts are not yet determined. */
    private int[] leastContent() {
        boolean[] follows = balancing.follows();
        long least = Long.MAX_VALUE;
        for (int bits = 1; bits < excesses.length; bits++) {
            least = follows[bits] ? least : Math.min(least, excesses[bits]);
        }
        long level = least;
        return IntStream.range(1, excesses.length)
                .filter(bits -> !follows[bits] && excesses[bits] == level)
                .toArray();
    }

    private static int bits(int[] signs, int sign) {
        return IntStream.range(0, signs.length)
                .filter(i -> signs[i] == sign)
                .map(i -> 1 << i)
                .sum();
    }

    private static Fraction unpaid(Gains gains, Payoff payoff) {
        return Fraction.of(gains.total().fen()).minus(payoff.sum());
    }
}
