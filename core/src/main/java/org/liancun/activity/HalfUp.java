// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Quotients rounded once, half up: to the nearest whole number, a half away from zero. */
final class HalfUp {
    private HalfUp() {}

    /** Returns a quotient by a positive number. */
    static long of(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend - quotient * divisor);
        return rest >= divisor - rest ? quotient + Long.signum(dividend) : quotient;
    }

    /**
     * Returns a quotient by a positive number.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    static long of(BigInteger dividend, BigInteger divisor) {
        BigInteger rounded = new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), 0, RoundingMode.HALF_UP)
                .toBigInteger();
        if (rounded.bitLength() > 63) {
            throw new ArithmeticException("Number must fit 64 bits, but needed " + rounded.bitLength());
        }
        return rounded.longValueExact();
    }

    /** Tells whether what {@code long} arithmetic made of a product is the product. */
    static boolean fits(long product, long one, long other) {
        return Math.multiplyHigh(one, other) == product >> 63;
    }
}
