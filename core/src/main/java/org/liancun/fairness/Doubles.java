// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.math.BigDecimal;
import java.math.MathContext;
import org.liancun.money.Fraction;

/** The way from exact fractions to {@code double}. */
final class Doubles {
    private static final MathContext FORTY_DIGITS = new MathContext(40);

    private Doubles() {}

    /** Returns the {@code double} nearest to the first forty digits. */
    static double nearest(Fraction fraction) {
        return new BigDecimal(fraction.numerator())
                .divide(new BigDecimal(fraction.denominator()), FORTY_DIGITS)
                .doubleValue();
    }
}
