// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.math.BigInteger;

/**
 * A product in numbers of any size: the drivers times a factor, plus an addend, over a divisor. Immutable and thread-safe.
 *
 * @param factor by what the drivers are multiplied
 * @param addend what is added
 * @param divisor by what the sum is divided, positive
 */
record ExactProduct(BigInteger factor, BigInteger addend, BigInteger divisor) {
    /** Tells whether all three fit 64 bits. */
    boolean isSmall() {
        return factor.bitLength() < 64 && addend.bitLength() < 64 && divisor.bitLength() < 64;
    }

    long value(int[] places, long[] drivers) {
        BigInteger product = factor;
        for (int place : places) {
            product = product.multiply(BigInteger.valueOf(drivers[place]));
        }
        return HalfUp.of(product.add(addend), divisor);
    }
}
