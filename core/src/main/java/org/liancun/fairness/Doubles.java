// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.math.BigDecimal;
import java.math.MathContext;
import org.liancun.money.Fraction;

/** The way from exact fractions to {@code double}, and a function of it. */
final class Doubles {
    private static final MathContext FORTY_DIGITS = new MathContext(40);

    private Doubles() {}

    /** Returns the {@code double} nearest to the first forty digits. */
    static double nearest(Fraction fraction) {
        return new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), FORTY_DIGITS)
                .doubleValue();
    }

    /**
     * Returns (r^power - 1) / power, and ln r for a power of 0, with all digits however near to 0 the power is. Source: G. E. P. Box
     * and D. R. Cox, An Analysis of Transformations, Journal of the Royal Statistical Society B 26 (1964).
     */
    static double boxCox(double power, double r) {
        double log = StrictMath.log(r);
        return power == 0 ? log : StrictMath.expm1(power * log) / power;
    }

    /** Returns the r, at least 0, whose {@link #boxCox} is given; what rounding has taken below that of 0 is taken for it. */
    static double unboxCox(double power, double value) {
        return StrictMath.exp(power == 0 ? value : StrictMath.log1p(Math.max(-1, power * value)) / power);
    }
}
