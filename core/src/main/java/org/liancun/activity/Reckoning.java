// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.math.BigInteger;

/** The arithmetic of an activity, on millionths and fen: what is done, and what comes of it. */
final class Reckoning {
    /** The capacity of what has no limit. */
    static final long NO_LIMIT = Long.MAX_VALUE;

    /** A fen, counted in millionths of a quantity times millionths of a yuan. */
    private static final long FEN = 10_000_000_000L;

    private static final BigInteger BIG_FEN = BigInteger.valueOf(FEN);

    private Reckoning() {}

    /** Returns the quantity that is done: what is wanted, at most the capacity, never less than nothing. */
    static long done(long wanted, long capacity) {
        return Math.max(0, Math.min(wanted, capacity));
    }

    /**
     * Returns a quantity at a price in fen, of which an order takes some at its own price if that is higher.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    static long fen(long quantity, long price, long ordered, long orderPrice) {
        long kept = Math.max(0, Math.min(quantity, ordered));
        long keptPrice = Math.max(price, orderPrice);
        if (kept == 0 || keptPrice == price) {
            return fen(quantity, price);
        }
        return HalfUp.of(product(kept, keptPrice).add(product(quantity - kept, price)), BIG_FEN);
    }

    /**
     * Returns a quantity at a price in fen.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    static long fen(long quantity, long price) {
        long product = quantity * price;
        return HalfUp.fits(product, quantity, price)
                ? HalfUp.of(product, FEN)
                : HalfUp.of(product(quantity, price), BIG_FEN);
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
