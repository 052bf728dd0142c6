// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import com.google.common.math.BigIntegerMath;
import com.google.common.math.LongMath;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Products of {@code long} divided by products of {@code long}, exact in between. */
final class FenMath {
    private FenMath() {}

    /**
     * Returns {@code value * numerator / denominator} rounded by the mode.
     *
     * @throws ArithmeticException if the result does not fit 64 bits, or rounding was needed and the mode forbids it
     */
    static long mulDiv(long value, long numerator, long denominator, RoundingMode mode) {
        return mulDiv(value, numerator, denominator, 1, mode);
    }

    /** Returns {@code value * numerator / (denominator * unit)} rounded by the mode. */
    static long mulDiv(long value, long numerator, long denominator, long unit, RoundingMode mode) {
        long product = value * numerator;
        long divisor = denominator * unit;
        if (isProduct(product, value, numerator) && isProduct(divisor, denominator, unit)) {
            return LongMath.divide(product, divisor, mode);
        }
        BigInteger exactProduct = BigInteger.valueOf(value).multiply(BigInteger.valueOf(numerator));
        BigInteger exactDivisor = BigInteger.valueOf(denominator).multiply(BigInteger.valueOf(unit));
        BigInteger result = BigIntegerMath.divide(exactProduct, exactDivisor, mode);
        if (result.bitLength() > 63) {
            throw new ArithmeticException("Amount must fit 64 bits in fen, but needed " + result.bitLength());
        }
        return result.longValueExact();
    }

    private static boolean isProduct(long product, long a, long b) {
        return Math.multiplyHigh(a, b) == product >> 63;
    }
}
