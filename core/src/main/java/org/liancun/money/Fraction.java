// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact fraction whose terms have no bounds, for results between whole inputs and whole fen.
 *
 * <p>Kept in lowest terms with a positive denominator, so equal fractions are equal values. Where the terms are known to
 * fit 64 bits, {@link Ratio} is smaller and can be read back from text. Immutable and thread-safe.
 *
 * @param numerator the number above the line; carries the sign
 * @param denominator the number below the line, at least 1
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction>, Serializable {
    /** Nothing: 0. */
    public static final Fraction ZERO = of(0);

    /** The whole: 1. */
    public static final Fraction ONE = of(1);

    /**
     * Brings the terms to the lowest.
     *
     * @throws IllegalArgumentException if the denominator is zero
     */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("Denominator of a fraction must not be zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** Obtains a whole number. */
    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    /** Obtains a whole number of any size. */
    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    /**
     * Obtains numerator over denominator.
     *
     * @throws IllegalArgumentException if the denominator is zero
     */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Obtains the value of a ratio. */
    public static Fraction of(Ratio ratio) {
        return of(ratio.numerator(), ratio.denominator());
    }

    /** Returns the exact sum; zero of nothing. */
    public static Fraction sum(Collection<Fraction> fractions) {
        return fractions.stream().reduce(ZERO, Fraction::plus);
    }

    /** Returns this + other, exact. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** Returns this − other, exact. */
    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    /** Returns this × other, exact. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * Returns this ÷ other, exact.
     *
     * @throws IllegalArgumentException if the other is zero
     */
    public Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Returns this ÷ whole, exact.
     *
     * @throws IllegalArgumentException if the whole number is zero
     */
    public Fraction over(long whole) {
        return over(of(whole));
    }

    /** Returns −this. */
    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** Returns the smaller of the two. */
    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the larger of the two. */
    public Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns −1, 0 or 1 as this is negative, zero or positive. */
    public int signum() {
        return numerator.signum();
    }

    /** Returns the largest whole number not above. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** Returns the value with a number of decimals, rounded as told. */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, mode);
    }

    /** Returns the value with a number of decimals, rounded half up, with {@code ≈} before it where that changes it. */
    public String display(int decimals) {
        BigDecimal rounded = rounded(decimals, RoundingMode.HALF_UP);
        boolean exact = rounded.multiply(new BigDecimal(denominator)).compareTo(new BigDecimal(numerator)) == 0;
        return (exact ? "" : "≈") + rounded.toPlainString();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Returns the whole number, or numerator and denominator with a stroke, as {@code "-7/3"}. */
    @Override
    public String toString() {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
