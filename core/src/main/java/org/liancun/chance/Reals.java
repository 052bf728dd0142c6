// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/** The way from exact numbers to {@code double}. */
final class Reals {
    private static final MathContext FORTY_DIGITS = new MathContext(40);

    private Reals() {}

    static double of(Ratio ratio) {
        return (double) ratio.numerator() / ratio.denominator();
    }

    /** Returns the {@code double} nearest to the first forty digits. */
    static double of(Fraction fraction) {
        return of(fraction.numerator(), fraction.denominator());
    }

    /** Returns the {@code double} nearest to the first forty digits of the quotient. */
    static double of(BigInteger numerator, BigInteger denominator) {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), FORTY_DIGITS)
                .doubleValue();
    }

    /**
     * Returns the number to a millionth, half up.
     *
     * @throws ArithmeticException if it does not fit 64 bits in millionths
     */
    static Ratio millionths(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("Number must fit 64 bits in millionths, but was " + value);
        }
        return Ratio.of(new BigDecimal(value).setScale(6, RoundingMode.HALF_UP));
    }
}
