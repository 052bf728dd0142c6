// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.math.BigInteger;

/** A sum of products in 128 bits, which the products of one spread never fill. For one thread. */
final class Wide {
    private long high;
    private long low;

    /** Adds the product of two numbers. */
    void add(long a, long b) {
        long product = a * b;
        low += product;
        high += Math.multiplyHigh(a, b) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
    }

    /** Returns the sum. */
    BigInteger toBigInteger() {
        BigInteger upper = BigInteger.valueOf(high).shiftLeft(64);
        BigInteger lower = BigInteger.valueOf(low);
        return upper.add(low < 0 ? lower.add(BigInteger.ONE.shiftLeft(64)) : lower);
    }
}
