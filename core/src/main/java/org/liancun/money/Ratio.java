// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static java.lang.Math.multiplyExact;
import static java.lang.Math.negateExact;

import com.google.common.math.LongMath;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact ratio, such as 27 %, 1/3 or 2.7 成.
 *
 * <p>Kept in lowest terms with a positive denominator, so equal ratios are equal values. Arithmetic is exact; a result whose
 * terms do not fit 64 bits throws {@link ArithmeticException}. Immutable and thread-safe.
 *
 * @param numerator the number above the line; carries the sign
 * @param denominator the number below the line, at least 1
 */
public record Ratio(long numerator, long denominator) implements Comparable<Ratio>, Serializable {
    /** Nothing: 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The whole: 1, or 100 %. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final int MOST_DECIMALS = 18;

    /**
     * Checks that the terms are the lowest.
     *
     * @throws IllegalArgumentException if the denominator is not positive or the terms have a common divisor
     */
    public Ratio {
        if (denominator < 1) {
            throw new IllegalArgumentException("Ratio denominator must be positive, but was " + denominator);
        }
        if (denominator != 1 && gcd(numerator, denominator) != 1) {
            throw new IllegalArgumentException(
                    "Ratio must be in lowest terms, but was " + numerator + "/" + denominator);
        }
    }

    /** Obtains a whole number. */
    public static Ratio of(long whole) {
        return new Ratio(whole, 1);
    }

    /**
     * Obtains numerator over denominator in lowest terms.
     *
     * @throws ArithmeticException if the denominator is 0 or a term does not fit
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("Ratio denominator must not be 0, but was " + numerator + "/0");
        }
        long g = gcd(numerator, denominator);
        long sign = denominator < 0 ? -1 : 1;
        if (g < 0) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return new Ratio(multiplyExact(sign, numerator / g), multiplyExact(sign, denominator / g));
    }

    /**
     * Obtains the value of a decimal number.
     *
     * @throws ArithmeticException if it has more than 18 decimals or does not fit
     */
    public static Ratio of(BigDecimal decimal) {
        long scale = decimal.scale();
        if (decimal.signum() == 0) {
            return ZERO;
        }
        if (scale > 2L * MOST_DECIMALS || decimal.precision() - scale > MOST_DECIMALS + 1) {
            throw new ArithmeticException("Ratio must have at most 18 decimals and 19 digits, but was "
                    + decimal.unscaledValue().bitLength() + " bits at scale " + scale);
        }
        BigDecimal plain = decimal.stripTrailingZeros();
        int decimals = Math.max(plain.scale(), 0);
        return of(plain.setScale(decimals).unscaledValue(), BigInteger.TEN.pow(decimals));
    }

    /**
     * Obtains the value of a plain decimal number such as {@code "0.27"}.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static Ratio decimal(String text) {
        return of(PlainNumber.parse(text, "Ratio"));
    }

    /** Obtains so many hundredths: {@code percent(27)} is 27 %. */
    public static Ratio percent(long hundredths) {
        return of(hundredths, 100);
    }

    /** Obtains so many hundredths from a plain decimal number: {@code percent("88.1")} is 88.1 %. */
    public static Ratio percent(String hundredths) {
        return percent(PlainNumber.parse(hundredths, "Percentage"));
    }

    /** Obtains so many hundredths. */
    public static Ratio percent(BigDecimal hundredths) {
        return shifted(hundredths, 2);
    }

    /** Obtains so many tenths (成): {@code cheng(3)} is 三成, 30 %. */
    public static Ratio cheng(long tenths) {
        return of(tenths, 10);
    }

    /** Obtains so many tenths (成) from a plain decimal number: {@code cheng("2.7")} is 27 %. */
    public static Ratio cheng(String tenths) {
        return shifted(PlainNumber.parse(tenths, "Number of tenths"), 1);
    }

    /**
     * Reads {@code "27%"}, {@code "0.27"}, {@code "27/100"} or {@code "2.7成"}.
     *
     * @throws IllegalArgumentException if the text is none of these
     * @throws ArithmeticException if a term does not fit
     */
    public static Ratio parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            Ratio below = of(PlainNumber.parse(text.substring(slash + 1), "Ratio denominator"));
            return of(PlainNumber.parse(text.substring(0, slash), "Ratio numerator"))
                    .dividedBy(below);
        }
        if (text.endsWith("%")) {
            return percent(text.substring(0, text.length() - 1).stripTrailing());
        }
        return text.endsWith("成") ? cheng(text.substring(0, text.length() - 1).stripTrailing()) : decimal(text);
    }

    /** Returns the sum. */
    public Ratio plus(Ratio other) {
        if (denominator == other.denominator && denominator == 1) {
            return new Ratio(Math.addExact(numerator, other.numerator), 1);
        }
        BigInteger left = big(numerator).multiply(big(other.denominator));
        BigInteger right = big(other.numerator).multiply(big(denominator));
        return of(left.add(right), big(denominator).multiply(big(other.denominator)));
    }

    /** Returns this less the other. */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /** Returns the product. */
    public Ratio times(Ratio other) {
        long a = gcd(numerator, other.denominator);
        long b = gcd(other.numerator, denominator);
        if (a <= 0 || b <= 0) {
            return of(
                    big(numerator).multiply(big(other.numerator)),
                    big(denominator).multiply(big(other.denominator)));
        }
        return new Ratio(
                multiplyExact(numerator / a, other.numerator / b),
                multiplyExact(denominator / b, other.denominator / a));
    }

    /**
     * Returns the given part of a whole number, rounded to whole ones by the mode.
     *
     * @throws ArithmeticException if the mode is {@code UNNECESSARY} and the part is no whole number, or it does not fit
     */
    public long of(long whole, RoundingMode mode) {
        return FenMath.mulDiv(whole, numerator, denominator, mode);
    }

    /**
     * Returns this over the other.
     *
     * @throws ArithmeticException if the other is 0 or the result does not fit
     */
    public Ratio dividedBy(Ratio other) {
        return times(other.reciprocal());
    }

    /** Returns the ratio with the other sign. */
    public Ratio negated() {
        return new Ratio(negateExact(numerator), denominator);
    }

    /**
     * Returns one over this.
     *
     * @throws ArithmeticException if this is 0
     */
    public Ratio reciprocal() {
        return of(denominator, numerator);
    }

    /** Returns -1, 0 or 1 as the ratio is negative, zero or positive. */
    public int signum() {
        return Long.signum(numerator);
    }

    /** Tells whether this is 0. */
    public boolean isZero() {
        return numerator == 0;
    }

    /** Returns the smaller. */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the larger. */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Orders by value. */
    @Override
    public int compareTo(Ratio other) {
        if (denominator == other.denominator) {
            return Long.compare(numerator, other.numerator);
        }
        return big(numerator)
                .multiply(big(other.denominator))
                .compareTo(big(other.numerator).multiply(big(denominator)));
    }

    /**
     * Returns the value with the given number of decimals.
     *
     * @throws ArithmeticException if the mode is {@code UNNECESSARY} and the value does not end there
     */
    public BigDecimal rounded(int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), decimals, mode);
    }

    /** Orders by value against a decimal number, which may have more digits than any ratio. */
    public int compareTo(BigDecimal decimal) {
        return BigDecimal.valueOf(numerator).compareTo(decimal.multiply(BigDecimal.valueOf(denominator)));
    }

    /** Returns the value as a decimal number without needless zeros, or nothing when its decimals do not end. */
    public Optional<BigDecimal> exactDecimal() {
        long rest = denominator >> Long.numberOfTrailingZeros(denominator);
        while (rest % 5 == 0) {
            rest /= 5;
        }
        if (rest != 1) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator))
                .stripTrailingZeros();
        return Optional.of(value.scale() < 0 ? value.setScale(0) : value);
    }

    /** Returns {@code "0.27"} where the decimals end within 18, else {@code "1/3"}. {@link #parse} reads both. */
    public String plain() {
        return exactDecimal()
                .filter(d -> d.scale() <= MOST_DECIMALS)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> numerator + "/" + denominator);
    }

    /** Returns {@code "27%"} where that ends within 16 decimals, else {@code "1/3"}. {@link #parse} reads both. */
    @Override
    public String toString() {
        return exactDecimal()
                .filter(d -> d.scale() <= MOST_DECIMALS)
                .map(d -> d.movePointRight(2).stripTrailingZeros().toPlainString() + "%")
                .orElseGet(() -> numerator + "/" + denominator);
    }

    private static Ratio shifted(BigDecimal number, int places) {
        return number.signum() == 0 ? ZERO : of(number.scaleByPowerOfTen(-places));
    }

    private static Ratio of(BigInteger numerator, BigInteger denominator) {
        BigInteger g = numerator.gcd(denominator);
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        BigInteger n = numerator.divide(g).multiply(sign);
        BigInteger d = denominator.divide(g).multiply(sign);
        if (n.bitLength() > 63 || d.bitLength() > 63) {
            throw new ArithmeticException("Ratio terms must fit 64 bits, but needed "
                    + Math.max(n.bitLength(), d.bitLength()) + " bits and a sign");
        }
        return new Ratio(n.longValueExact(), d.longValueExact());
    }

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    /** Returns the greatest common divisor, negative where it is the size of {@code Long.MIN_VALUE}, a power of two that is no {@code long}. */
    private static long gcd(long a, long b) {
        return a == Long.MIN_VALUE || b == Long.MIN_VALUE
                ? Long.lowestOneBit(a | b)
                : LongMath.gcd(Math.abs(a), Math.abs(b));
    }
}
