// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigInteger;
import org.liancun.money.Fraction;

/**
 * A point of a Lorenz curve. Immutable and thread-safe.
 *
 * @param heads the share of all heads, those who have least first
 * @param amount the share of the whole that they have
 */
public record LorenzPoint(Fraction heads, Fraction amount) implements Serializable {
    /** Checks that both are there. */
    public LorenzPoint {
        requireNonNull(heads, "heads");
        requireNonNull(amount, "amount");
    }

    /** Returns how many times the mean those have who lie between this point and the next: the slope. */
    Fraction slopeTo(LorenzPoint next) {
        return next.amount.minus(amount).over(next.heads.minus(heads));
    }

    /** Tells whether the line from here bends upwards at the first of two points further right: without reducing a fraction. */
    boolean bendsUpwards(LorenzPoint middle, LorenzPoint end) {
        BigInteger before = rise(amount, middle.amount).multiply(rise(middle.heads, end.heads));
        BigInteger after = rise(middle.amount, end.amount).multiply(rise(heads, middle.heads));
        return before.multiply(heads.denominator())
                        .multiply(end.amount.denominator())
                        .compareTo(after.multiply(end.heads.denominator()).multiply(amount.denominator()))
                < 0;
    }

    /** Returns the difference of two fractions times both denominators. */
    private static BigInteger rise(Fraction from, Fraction to) {
        return to.numerator()
                .multiply(from.denominator())
                .subtract(from.numerator().multiply(to.denominator()));
    }

    /** Returns text such as {@code "1/5 have 1/20"}. */
    @Override
    public String toString() {
        return heads + " have " + amount;
    }
}
