// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;

/**
 * Finds conditions that payoffs break. Sums are first formed in fixed point, where an error of less than one unit for each
 * player is known; only what lies within it is worked out exactly.
 */
final class Scan {
    /** No condition. */
    static final Column NONE = new Column(0, Column.Kind.FIXED, Fraction.ZERO);

    private static final int ROOM = Long.SIZE - 3;

    private final Gains gains;
    private final List<Column> floors;
    private final boolean[] follows;
    private final long[] sums;

    Scan(Gains gains, List<Column> floors, boolean[] follows) {
        this.gains = gains;
        this.floors = floors;
        this.follows = follows;
        this.sums = new long[follows.length];
    }

    /** Returns a condition that is broken most, or nearly so; {@link #NONE} if all hold. */
    Column worst(Fraction[] prices) {
        Column floor = floor(prices);
        if (floor != NONE) {
            return floor;
        }
        int shift = fill(prices);
        long level = fixed(prices[0], shift);
        int all = follows.length - 1;
        int worst = 0;
        long least = Long.MAX_VALUE;
        boolean doubtful = false;
        for (int bits = 1; bits < all; bits++) {
            long excess = sums[bits] - (gains.fen(bits) << shift) - level;
            if (excess < least && !follows[bits]) {
                least = excess;
                worst = bits;
            }
            doubtful |= excess < 1 && !follows[bits];
        }
        if (worst != 0 && least <= -gains.players().count()) {
            return column(worst);
        }
        return doubtful ? first(prices) : NONE;
    }

    /** Returns the first condition in the order of coalitions that is broken; {@link #NONE} if all hold. */
    Column first(Fraction[] prices) {
        int shift = fill(prices);
        long level = fixed(prices[0], shift);
        Scaled parts = Scaled.of(Arrays.asList(prices).subList(1, prices.length));
        IntFunction<BigInteger> exact = parts.sums();
        for (int bits = 1; bits < follows.length - 1; bits++) {
            boolean doubtful = sums[bits] - (gains.fen(bits) << shift) - level < 1;
            if (doubtful && !follows[bits] && isBroken(exact.apply(bits), parts.scale(), bits, prices[0])) {
                return column(bits);
            }
        }
        return floor(prices);
    }

    private boolean isBroken(BigInteger sum, BigInteger scale, int bits, Fraction level) {
        BigInteger due =
                level.numerator().add(BigInteger.valueOf(gains.fen(bits)).multiply(level.denominator()));
        return sum.multiply(level.denominator()).compareTo(due.multiply(scale)) < 0;
    }

    private Column floor(Fraction[] prices) {
        for (Column floor : floors) {
            int player = Integer.numberOfTrailingZeros(floor.coalition());
            if (!follows[floor.coalition()] && prices[1 + player].compareTo(floor.bound()) < 0) {
                return floor;
            }
        }
        return NONE;
    }

    private Column column(int bits) {
        return new Column(bits, Column.Kind.LEVEL, Fraction.of(gains.fen(bits)));
    }

    private int fill(Fraction[] prices) {
        BigInteger most = BigInteger.valueOf(gains.largest());
        for (Fraction price : prices) {
            most = most.add(price.numerator().abs().divide(price.denominator())).add(BigInteger.ONE);
        }
        int shift = ROOM - most.bitLength();
        if (shift < 0) {
            throw new ArithmeticException("Amounts and excesses of a game must be less than 2^" + ROOM
                    + " fen, but had " + most.bitLength() + " bits");
        }
        long[] parts = new long[prices.length - 1];
        Arrays.setAll(parts, i -> fixed(prices[i + 1], shift));
        Sums.fill(sums, parts);
        return shift;
    }

    private static long fixed(Fraction fraction, int shift) {
        return new Fraction(fraction.numerator().shiftLeft(shift), fraction.denominator())
                .floor()
                .longValueExact();
    }
}
