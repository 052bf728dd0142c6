// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/** Tells beforehand whether all numbers between two have terms of 64 bits. */
final class Terms {
    private Terms() {}

    /** Returns the least common denominator. */
    static BigInteger common(Ratio one, Ratio other) {
        BigInteger first = BigInteger.valueOf(one.denominator());
        BigInteger second = BigInteger.valueOf(other.denominator());
        return first.divide(first.gcd(second)).multiply(second);
    }

    /** Tells whether two numbers and their distance have such terms over a denominator, and so every number between and its distance. */
    static boolean fit(Ratio low, Ratio high, BigInteger denominator) {
        Fraction from = Fraction.of(low).times(Fraction.of(denominator));
        Fraction until = Fraction.of(high).times(Fraction.of(denominator));
        return Stream.of(Fraction.of(denominator), from, until, until.minus(from))
                .allMatch(each -> each.floor().abs().bitLength() < Long.SIZE);
    }
}
