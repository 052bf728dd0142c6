// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.liancun.money.Fraction;

/**
 * A mean over a sample, exact as such, and how far it may be from what it stands for. Immutable and thread-safe.
 *
 * @param value the mean
 * @param squaredError the variance of that mean, not negative
 */
public record SampleMean(Fraction value, Fraction squaredError) implements Serializable {
    private static final int DECIMALS = 4;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the squared error is negative
     */
    public SampleMean {
        requireNonNull(value, "value");
        if (squaredError.signum() < 0) {
            throw new IllegalArgumentException("Squared error must not be negative, but was " + squaredError);
        }
    }

    /** Obtains the mean of terms, each over a denominator, with the variance of the mean as of a sample; at least two terms. */
    static SampleMean ofTerms(List<BigInteger> terms, Fraction denominator) {
        long count = terms.size();
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (BigInteger term : terms) {
            sum = sum.add(term);
            squares = squares.add(term.multiply(term));
        }
        BigInteger spread = squares.multiply(BigInteger.valueOf(count)).subtract(sum.multiply(sum));
        BigInteger times = BigInteger.valueOf(count).pow(2).multiply(BigInteger.valueOf(count - 1));
        return new SampleMean(
                Fraction.of(sum).over(count).over(denominator),
                new Fraction(spread, times).over(denominator).over(denominator));
    }

    /** Returns the standard error with four decimals: about two of three such estimates are less than that away. */
    public BigDecimal error() {
        return squaredError
                .rounded(2 * DECIMALS + 2, RoundingMode.HALF_UP)
                .sqrt(MathContext.DECIMAL128)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** Returns value and standard error with two decimals, as {@code "0.44 ± 0.02"}. */
    @Override
    public String toString() {
        return value.rounded(2, RoundingMode.HALF_UP).toPlainString() + " ± "
                + error().setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
