// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;

/** Values that look at what each player gets alone and what the others lose without it. */
final class Marginals {
    private final Gains gains;
    private final int n;
    private final long[] alone;
    private final long[] marginal;

    Marginals(Gains gains) {
        this.gains = gains;
        this.n = gains.players().count();
        this.alone = new long[n];
        this.marginal = new long[n];
        int all = gains.players().everybody();
        for (int i = 0; i < n; i++) {
            alone[i] = gains.fen(1 << i);
            marginal[i] = Math.subtractExact(gains.fen(all), gains.fen(all ^ 1 << i));
        }
    }

    Payoff equal() {
        return payoff(i -> whole().over(n));
    }

    Payoff equalNonSeparable() {
        Fraction each = whole().minus(sum(marginal)).over(n);
        return payoff(i -> Fraction.of(marginal[i]).plus(each));
    }

    Payoff equalSurplus() {
        Fraction each = whole().minus(sum(alone)).over(n);
        return payoff(i -> Fraction.of(alone[i]).plus(each));
    }

    Payoff proportional() {
        Fraction sum = sum(alone);
        boolean oneSign = Arrays.stream(alone).allMatch(fen -> fen * sum.signum() >= 0);
        if (sum.signum() == 0 || !oneSign) {
            throw new IllegalArgumentException(
                    "Amounts of single players must be of one sign and not all zero to divide "
                            + "in proportion, but were " + Arrays.toString(alone) + " fen");
        }
        return payoff(i -> whole().times(Fraction.of(alone[i])).over(sum));
    }

    Payoff gately() {
        Fraction room = sum(marginal).minus(sum(alone));
        Fraction surplus = whole().minus(sum(alone));
        if (room.signum() == 0 && surplus.signum() != 0) {
            throw new IllegalArgumentException(
                    "Marginal amounts must differ from the amounts alone to have a Gately point, but both sum to "
                            + sum(alone) + " fen");
        }
        Fraction part = surplus.signum() == 0 ? Fraction.ZERO : surplus.over(room);
        return between(alone, part);
    }

    Payoff tau() {
        long[] least = least();
        boolean fits = sum(least).compareTo(whole()) <= 0 && whole().compareTo(sum(marginal)) <= 0;
        for (int i = 0; i < n; i++) {
            fits &= least[i] <= marginal[i];
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "Game must be quasi-balanced to have a tau value, but the least claims were "
                            + Arrays.toString(least) + ", the whole " + whole() + " and the marginal amounts "
                            + Arrays.toString(marginal) + " fen");
        }
        Fraction room = sum(marginal).minus(sum(least));
        Fraction part =
                room.signum() == 0 ? Fraction.ZERO : whole().minus(sum(least)).over(room);
        return between(least, part);
    }

    /** Returns the most that each gets if it pays all others of some coalition their marginal amounts. */
    private long[] least() {
        long[] conceded = new long[gains.players().everybody() + 1];
        long[] least = new long[n];
        Arrays.fill(least, Long.MIN_VALUE);
        for (int bits = 1; bits < conceded.length; bits++) {
            int last = Integer.numberOfTrailingZeros(bits);
            conceded[bits] = Math.addExact(conceded[bits & bits - 1], marginal[last]);
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                int i = Integer.numberOfTrailingZeros(rest);
                long left = Math.subtractExact(gains.fen(bits), conceded[bits] - marginal[i]);
                least[i] = Math.max(least[i], left);
            }
        }
        return least;
    }

    private Payoff between(long[] from, Fraction part) {
        return payoff(i -> Fraction.of(from[i])
                .plus(Fraction.of(marginal[i]).minus(Fraction.of(from[i])).times(part)));
    }

    private Fraction whole() {
        return Fraction.of(gains.total().fen());
    }

    private static Fraction sum(long[] fen) {
        return Fraction.sum(Arrays.stream(fen).mapToObj(Fraction::of).toList());
    }

    private Payoff payoff(IntFunction<Fraction> part) {
        return Payoff.each(gains.players().ids(), part);
    }
}
