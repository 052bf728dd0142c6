// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import org.liancun.money.Ratio;

/** Fractions of any width, as {@link Ratio} where they fit and as text where they do not. */
final class Exact {
    private static final int DECIMALS = 4;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Exact() {}

    static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.equals(b) ? a : a.divide(a.gcd(b)).multiply(b);
    }

    /** Returns the least whole number of which each ratio is a whole part. */
    static BigInteger commonDenominator(Collection<Ratio> ratios) {
        BigInteger common = BigInteger.ONE;
        for (Ratio each : ratios) {
            common = lcm(common, BigInteger.valueOf(each.denominator()));
        }
        return common;
    }

    /** Returns the sum of ratios as a numerator over a common denominator. */
    static BigInteger sum(Collection<Ratio> ratios, BigInteger common) {
        BigInteger sum = BigInteger.ZERO;
        for (Ratio each : ratios) {
            BigInteger factor = common.divide(BigInteger.valueOf(each.denominator()));
            sum = sum.add(BigInteger.valueOf(each.numerator()).multiply(factor));
        }
        return sum;
    }

    /** Returns numerator over denominator; the message of the error begins with the subject. */
    static Ratio ratio(BigInteger numerator, BigInteger denominator, String subject) {
        BigInteger common = numerator.gcd(denominator);
        BigInteger above = numerator.divide(common);
        BigInteger below = denominator.divide(common);
        if (below.bitLength() > Long.SIZE - 1 || above.bitLength() > Long.SIZE - 1) {
            throw new ArithmeticException(subject + " must have terms that fit 64 bits to be a ratio, but was "
                    + percent(numerator, denominator) + " with " + below.bitLength() + " bits");
        }
        return Ratio.of(above.longValueExact(), below.longValueExact());
    }

    /** Returns {@code "86%"} where that is exact with 4 decimals, else {@code "≈54.5455%"} or {@code "<0.0001%"}. */
    static String percent(BigInteger numerator, BigInteger denominator) {
        BigDecimal exact = new BigDecimal(numerator.multiply(HUNDRED));
        BigDecimal rounded = exact.divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_UP);
        if (rounded.multiply(new BigDecimal(denominator)).compareTo(exact) == 0) {
            return Ratio.of(rounded.movePointLeft(2)).toString();
        }
        return rounded.signum() == 0 ? "<0.0001%" : "≈" + rounded.toPlainString() + "%";
    }

    static String percent(Ratio ratio) {
        return percent(BigInteger.valueOf(ratio.numerator()), BigInteger.valueOf(ratio.denominator()));
    }
}
