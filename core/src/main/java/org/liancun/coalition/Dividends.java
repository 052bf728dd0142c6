// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;

/**
 * What each coalition adds that no smaller one has (Harsanyi dividends). The dividends of all coalitions within one add up
 * to its amount; a value divides every dividend among the members of its coalition.
 *
 * <p>Source: Harsanyi 1959. A coalition is bits.
 */
final class Dividends {
    private static final int HALF = 32;
    private static final long LOW = (1L << HALF) - 1;

    private final Players players;
    private final long[] fen;

    private Dividends(Players players, long[] fen) {
        this.players = players;
        this.fen = fen;
    }

    /** The divisor of a dividend for a member, as one of a small range of numbers, so that equals can be summed first. */
    @FunctionalInterface
    interface Divisor {
        int index(int coalition, int player);
    }

    /**
     * Takes the differences. Takes n·2<sup>n−1</sup> steps.
     *
     * @throws ArithmeticException if the amounts times 2<sup>n</sup> do not fit 64 bits
     */
    static Dividends of(Gains gains) {
        Players players = gains.players();
        long[] fen = gains.table();
        requireRoom(gains);
        for (int bit = 1; bit < fen.length; bit <<= 1) {
            for (int start = bit; start < fen.length; start += 2 * bit) {
                for (int coalition = start; coalition < start + bit; coalition++) {
                    fen[coalition] -= fen[coalition ^ bit];
                }
            }
        }
        return new Dividends(players, fen);
    }

    /** Returns the dividend of a coalition in fen. */
    long of(int coalition) {
        return fen[coalition];
    }

    /** Shares every dividend equally among the members: index is the size, and so is the divisor. */
    Payoff shared() {
        return payoff(sums(players.count() + 1, (coalition, player) -> Integer.bitCount(coalition)), Fraction::of);
    }

    /**
     * Gives every member a part of the dividend.
     *
     * @param indices how many divisors there are
     * @param divisor the index of the divisor
     * @param meaning the divisor of an index
     */
    Payoff shared(int indices, Divisor divisor, IntFunction<Fraction> meaning) {
        return payoff(sums(indices, divisor), meaning);
    }

    /** Adds up, by player, the dividends of its coalitions that have the same index. */
    BigInteger[][] sums(int indices, Divisor divisor) {
        int n = players.count();
        long[][] high = new long[n][indices];
        long[][] low = new long[n][indices];
        for (int coalition = 1; coalition < fen.length; coalition++) {
            long dividend = fen[coalition];
            if (dividend == 0) {
                continue;
            }
            for (int rest = coalition; rest != 0; rest &= rest - 1) {
                int player = Integer.numberOfTrailingZeros(rest);
                int index = divisor.index(coalition, player);
                high[player][index] += dividend >> HALF;
                low[player][index] += dividend & LOW;
            }
        }
        BigInteger[][] sums = new BigInteger[n][indices];
        for (int player = 0; player < n; player++) {
            for (int i = 0; i < indices; i++) {
                sums[player][i] =
                        BigInteger.valueOf(high[player][i]).shiftLeft(HALF).add(BigInteger.valueOf(low[player][i]));
            }
        }
        return sums;
    }

    private Payoff payoff(BigInteger[][] sums, IntFunction<Fraction> divisor) {
        return Payoff.each(players.ids(), player -> {
            Fraction part = Fraction.ZERO;
            for (int i = 0; i < sums[player].length; i++) {
                if (sums[player][i].signum() != 0) {
                    part = part.plus(Fraction.of(sums[player][i]).over(divisor.apply(i)));
                }
            }
            return part;
        });
    }

    private static void requireRoom(Gains gains) {
        int n = gains.players().count();
        long largest = gains.largest();
        if (BigInteger.valueOf(largest).shiftLeft(n).bitLength() >= Long.SIZE) {
            throw new ArithmeticException("Amounts of a game of " + n + " players must be less than 2^"
                    + (Long.SIZE - 1 - n) + " fen, but the largest was " + largest + " fen");
        }
    }
}
