// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;

/**
 * A payoff as whole numbers over a common denominator, summed for coalitions as bits.
 *
 * @param parts by place of the player
 * @param scale the denominator
 */
record Scaled(BigInteger[] parts, BigInteger scale) {
    private static final int ROOM = Long.SIZE - 2;

    static Scaled of(Payoff payoff) {
        return of(payoff.parts().values());
    }

    static Scaled of(Collection<Fraction> fractions) {
        BigInteger scale = denominator(fractions);
        BigInteger[] parts = fractions.stream()
                .map(part -> part.numerator().multiply(scale.divide(part.denominator())))
                .toArray(BigInteger[]::new);
        return new Scaled(parts, scale);
    }

    /** Returns the least whole number of which every fraction is a whole part. */
    static BigInteger denominator(Collection<Fraction> fractions) {
        return fractions.stream()
                .map(Fraction::denominator)
                .reduce(
                        BigInteger.ONE,
                        (a, b) ->
                                a.mod(b).signum() == 0 ? a : a.divide(a.gcd(b)).multiply(b));
    }

    /** Returns whether all sums and all scaled amounts of a game fit 64 bits with room for a difference. */
    boolean fits(Gains gains) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger part : parts) {
            sum = sum.add(part.abs());
        }
        BigInteger largest = BigInteger.valueOf(gains.largest()).multiply(scale);
        return sum.bitLength() < ROOM && largest.bitLength() < ROOM && scale.bitLength() < ROOM;
    }

    /** Returns the sum of all parts, reduced once. */
    Fraction sum() {
        return new Fraction(Arrays.stream(parts).reduce(BigInteger.ZERO, BigInteger::add), scale);
    }

    /** Returns the sum of every coalition. */
    long[] longSums() {
        long[] sums = new long[1 << parts.length];
        Sums.fill(
                sums, Arrays.stream(parts).mapToLong(BigInteger::longValueExact).toArray());
        return sums;
    }

    /** Returns the sum of one coalition, from sums of halves of the players that are kept. */
    IntFunction<BigInteger> sums() {
        int half = parts.length / 2;
        BigInteger[] low = halfSums(0, half);
        BigInteger[] high = halfSums(half, parts.length);
        return bits -> low[bits & low.length - 1].add(high[bits >> half]);
    }

    private BigInteger[] halfSums(int from, int to) {
        BigInteger[] sums = new BigInteger[1 << to - from];
        sums[0] = BigInteger.ZERO;
        for (int i = 0; i < to - from; i++) {
            int before = 1 << i;
            for (int bits = 0; bits < before; bits++) {
                sums[before + bits] = sums[bits].add(parts[from + i]);
            }
        }
        return sums;
    }
}
