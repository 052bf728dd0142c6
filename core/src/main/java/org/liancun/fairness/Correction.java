// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.math.BigInteger;
import org.liancun.money.Fraction;

/** What is done about the Gini coefficient of a few being lower than that of the many they were drawn from. */
public enum Correction {
    /** Nothing: those asked are all there are, as all villages of a county are. */
    NONE(Needs.TOTAL) {
        @Override
        Fraction of(BigInteger numerator, BigInteger denominator, long count) {
            return new Fraction(numerator, denominator);
        }
    },
    /**
     * Times n / (n - 1), so that where one has everything the coefficient is 1, however few they are. Source: G. Deltas, The
     * Small-Sample Bias of the Gini Coefficient, Review of Economics and Statistics 85 (2003).
     */
    DELTAS(Needs.TWO) {
        @Override
        Fraction of(BigInteger numerator, BigInteger denominator, long count) {
            return new Fraction(
                    numerator.multiply(BigInteger.valueOf(count)), denominator.multiply(BigInteger.valueOf(count - 1)));
        }
    };

    private final Needs needs;

    Correction(Needs needs) {
        this.needs = needs;
    }

    Needs needs() {
        return needs;
    }

    abstract Fraction of(BigInteger numerator, BigInteger denominator, long count);
}
