// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/**
 * Numbers that are not money, as whole millionths of their unit: 2.5 is 2,500,000.
 *
 * <p>House definition: six decimals are finer than any price or yield is known, and whole numbers are the same on every machine.
 */
public final class Millionths {
    /** One, in millionths. */
    public static final long ONE = 1_000_000;

    private static final int DECIMALS = 6;

    private Millionths() {}

    /**
     * Returns a number in millionths, rounded half up.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    public static long of(Ratio number) {
        return of(Fraction.of(number));
    }

    /** Returns so many millionths as a number. */
    public static Ratio ratio(long millionths) {
        return Ratio.of(millionths, ONE);
    }

    /**
     * Returns the product of two numbers in millionths, rounded half up.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    public static long times(long one, long other) {
        long product = one * other;
        return HalfUp.fits(product, one, other)
                ? HalfUp.of(product, ONE)
                : HalfUp.of(BigInteger.valueOf(one).multiply(BigInteger.valueOf(other)), BigInteger.valueOf(ONE));
    }

    /** Returns an exact number in millionths, rounded half up. */
    static long of(Fraction number) {
        BigDecimal rounded = number.rounded(DECIMALS, RoundingMode.HALF_UP);
        if (rounded.unscaledValue().bitLength() > 63) {
            throw new ArithmeticException("Number must fit 64 bits in millionths, but needed "
                    + rounded.unscaledValue().bitLength());
        }
        return rounded.unscaledValue().longValueExact();
    }
}
