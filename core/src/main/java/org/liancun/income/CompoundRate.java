// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;

/** The yearly rate that compounds to a factor, by whole-number roots, so that no digit is guessed. */
final class CompoundRate {
    private static final int MOST_DECIMALS = 16;

    private CompoundRate() {}

    static void requireDecimals(int decimals) {
        checkArgument(
                decimals >= 0 && decimals <= MOST_DECIMALS,
                "Decimals of a compound rate must be 0 to %s, but were %s",
                MOST_DECIMALS,
                decimals);
    }

    /** Returns the rate in percent, between two numbers of so many decimals, or the one number it is. */
    static Quantity percent(Ratio factor, int years, int decimals) {
        BigInteger scale = BigInteger.TEN.pow(decimals + 2);
        BigInteger numerator = BigInteger.valueOf(factor.numerator()).multiply(scale.pow(years));
        BigInteger denominator = BigInteger.valueOf(factor.denominator());
        BigInteger root = root(numerator.divide(denominator), years);
        boolean isExact = root.pow(years).multiply(denominator).equals(numerator);
        Ratio low = percent(root, scale);
        return isExact
                ? Quantity.of(low, Unit.PERCENT)
                : Quantity.between(low, percent(root.add(BigInteger.ONE), scale), Unit.PERCENT);
    }

    private static Ratio percent(BigInteger root, BigInteger scale) {
        return Ratio.of(
                root.subtract(scale).longValueExact(),
                scale.divide(BigInteger.valueOf(100)).longValueExact());
    }

    /** Returns the largest whole number whose power does not exceed the value, by halving. */
    private static BigInteger root(BigInteger value, int degree) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(value.bitLength() / degree + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(degree).compareTo(value) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
