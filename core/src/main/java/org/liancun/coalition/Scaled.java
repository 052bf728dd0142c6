// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
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
        BigInteger scale = payoff.parts().values().stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        BigInteger[] parts = payoff.parts().values().stream()
                .map(part -> part.numerator().multiply(scale.divide(part.denominator())))
                .toArray(BigInteger[]::new);
        return new Scaled(parts, scale);
    }

    /** Returns whether all sums and all scaled amounts of a game fit 64 bits with room for a difference. */
    boolean fits(Gains gains) {
        BigInteger sum = BigInteger.ZERO;
        for (BigInteger part : parts) {
            sum = sum.add(part.abs());
        }
        int amounts = Long.SIZE;
        long most = 0;
        for (int bits = 1; bits <= gains.players().everybody(); bits++) {
            long fen = gains.fen(bits);
            most |= fen < 0 ? ~fen : fen;
        }
        amounts -= Long.numberOfLeadingZeros(most);
        return sum.bitLength() < ROOM && amounts + scale.bitLength() < ROOM;
    }

    /** Returns the sum of every coalition. */
    long[] longSums() {
        long[] sums = new long[1 << parts.length];
        for (int i = 0; i < parts.length; i++) {
            long part = parts[i].longValueExact();
            int before = 1 << i;
            for (int bits = 0; bits < before; bits++) {
                sums[before + bits] = sums[bits] + part;
            }
        }
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
