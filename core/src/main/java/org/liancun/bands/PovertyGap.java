// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Collection;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.text.Prompt;

/**
 * How many lie below a line, how far, and how unevenly (贫困缺口, 薄弱村缺口): the measures of Foster, Greer and Thorbecke, exact.
 *
 * <p>With the line z and the gaps g of those strictly below it, over all n: the headcount is the mean of 1, the depth the mean
 * of g/z, the severity the mean of (g/z)². Who has the line itself has no gap and is not counted (不足、低于). An amount below
 * zero makes a gap above the line, so that depth and severity may exceed 1. All are 0 when nobody lies below.
 *
 * <p>Worked numbers: 100, 110, 150 and 160 under a line of 125 have the headcount 0.5, the depth 0.08 and the severity 0.0136.
 *
 * <p>Source: Foster, Greer and Thorbecke, A Class of Decomposable Poverty Measures, Econometrica 52, 1984; the numbers from
 * Haughton and Khandker, Handbook on Poverty and Inequality, 2009, chapter 4. That the line itself is not below is a house
 * definition. Immutable and thread-safe.
 *
 * @param line the line, positive
 * @param count how many there are, at least 1
 * @param below how many lie below the line
 * @param shortfall the sum of the gaps: what would bring everybody to the line
 * @param squares the sum of the squares of the gaps, in fen times fen
 */
public record PovertyGap(Money line, long count, long below, Money shortfall, BigInteger squares)
        implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the line is not positive, there is nobody, or the sums are not those of so many gaps
     */
    public PovertyGap {
        if (line.signum() <= 0) {
            throw new IllegalArgumentException("Poverty line must be positive, but was " + line);
        }
        if (count < 1 || below < 0 || below > count) {
            throw new IllegalArgumentException(
                    "Number below the line must be 0 to that of at least 1, but was " + below + " of " + count);
        }
        BigInteger sum = BigInteger.valueOf(shortfall.fen());
        boolean fits = below == 0
                ? sum.signum() == 0 && squares.signum() == 0
                : sum.compareTo(BigInteger.valueOf(below)) >= 0
                        && squares.compareTo(sum.multiply(sum)) <= 0
                        && squares.multiply(BigInteger.valueOf(below)).compareTo(sum.multiply(sum)) >= 0;
        if (!fits) {
            throw new IllegalArgumentException("Gaps of " + below
                    + " below the line must add up to positive sums, but to " + shortfall + " and " + squares);
        }
    }

    /**
     * Obtains the gaps of amounts under a line.
     *
     * @throws IllegalArgumentException if there is no amount or the line is not positive
     * @throws ArithmeticException if the sum of the gaps does not fit
     */
    public static PovertyGap of(Collection<Money> amounts, Money line) {
        long below = 0;
        Money shortfall = Money.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (Money amount : amounts) {
            if (amount.compareTo(line) < 0) {
                Money gap = line.minus(amount);
                below++;
                shortfall = shortfall.plus(gap);
                squares = squares.add(BigInteger.valueOf(gap.fen()).pow(2));
            }
        }
        return new PovertyGap(line, amounts.size(), below, shortfall, squares);
    }

    /**
     * Returns the gaps of both together: headcount, depth and severity of the whole are the means of those of its parts, by their
     * numbers.
     *
     * @throws IllegalArgumentException if the lines differ
     */
    public PovertyGap plus(PovertyGap other) {
        if (!requireNonNull(other, "other").line.equals(line)) {
            throw new IllegalArgumentException(
                    "Poverty line of both parts must be " + line + ", but was also " + other.line);
        }
        return new PovertyGap(
                line,
                Math.addExact(count, other.count),
                below + other.below,
                shortfall.plus(other.shortfall),
                squares.add(other.squares));
    }

    /** Returns the part of all that lies below the line (FGT 0), exact. */
    public Fraction headcount() {
        return Fraction.of(below, count);
    }

    /** Returns the mean gap of all as a part of the line (FGT 1), exact. */
    public Fraction depth() {
        return Fraction.of(shortfall.fen(), line.fen()).over(count);
    }

    /** Returns the mean squared gap of all as a part of the squared line (FGT 2), exact. */
    public Fraction severity() {
        return new Fraction(squares, BigInteger.valueOf(line.fen()).pow(2)).over(count);
    }

    /** Returns text such as {@code "2 of 4 below CNY 125.00 lack CNY 40.00"}. */
    @Override
    public String toString() {
        return Prompt.line(below + " of " + count + " below " + line + " lack " + shortfall);
    }
}
