// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.liancun.money.Ratio;

/** An exact fraction of any size on its way to a ratio or a {@code double}; the denominator is positive. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    private static final MathContext FORTY_DIGITS = new MathContext(40);

    static Fraction of(Ratio ratio) {
        return new Fraction(BigInteger.valueOf(ratio.numerator()), BigInteger.valueOf(ratio.denominator()));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Divides by a positive fraction. */
    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns the ratio.
     *
     * @throws ArithmeticException if its lowest terms do not fit 64 bits
     */
    Ratio toRatio(String subject) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger above = numerator.divide(divisor);
        BigInteger below = denominator.divide(divisor);
        int bits = Math.max(above.bitLength(), below.bitLength());
        if (bits > 63) {
            throw new ArithmeticException(subject + " must fit 64 bits above and below the line, but needed " + bits);
        }
        return Ratio.of(above.longValueExact(), below.longValueExact());
    }

    /** Returns the {@code double} nearest to the first forty digits. */
    double toDouble() {
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), FORTY_DIGITS)
                .doubleValue();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
