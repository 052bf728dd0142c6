// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.math.BigInteger;
import java.util.List;
import org.liancun.money.Fraction;

/**
 * A product of numbers, some of which are read off the drivers when it is worked out, with what effects make of it.
 *
 * <p>All that is constant is one fraction from the start, so what is left to do is a multiplication for each driver, one addition
 * and one division, in {@code long} while that fits. Immutable and thread-safe.
 */
final class Product {
    private static final Fraction MILLION = Fraction.of(Millionths.ONE);

    private final int[] places;
    private final BigInteger factor;
    private final BigInteger addend;
    private final BigInteger divisor;
    private final boolean small;
    private final long smallFactor;
    private final long smallAddend;
    private final long smallDivisor;

    private Product(BigInteger factor, int[] places, BigInteger addend, BigInteger divisor) {
        this.places = places;
        this.factor = factor;
        this.addend = addend;
        this.divisor = divisor;
        this.small = factor.bitLength() < 64 && addend.bitLength() < 64 && divisor.bitLength() < 64;
        this.smallFactor = factor.longValue();
        this.smallAddend = addend.longValue();
        this.smallDivisor = divisor.longValue();
    }

    /** Obtains a number of millionths that no driver changes. */
    static Product constant(long millionths) {
        return new Product(BigInteger.valueOf(millionths), new int[0], BigInteger.ZERO, BigInteger.ONE);
    }

    /**
     * Obtains a constant times the drivers at some places, with effects.
     *
     * @throws ArithmeticException if no driver changes the product and it does not fit 64 bits
     */
    static Product of(Fraction constant, int[] places, List<Effect> effects) {
        Fraction factor = constant.times(MILLION);
        Fraction addend = Fraction.ZERO;
        for (Effect effect : effects) {
            factor = factor.times(Fraction.of(effect.how().factor()));
            addend = addend.plus(Fraction.of(effect.how().addend()).times(MILLION));
        }
        for (int i = 0; i < places.length; i++) {
            factor = factor.over(Millionths.ONE);
        }
        if (places.length == 0) {
            Fraction value = factor.plus(addend);
            return constant(HalfUp.of(value.numerator(), value.denominator()));
        }
        BigInteger common = factor.denominator().gcd(addend.denominator());
        BigInteger divisor = factor.denominator().multiply(addend.denominator().divide(common));
        return new Product(
                factor.numerator().multiply(divisor.divide(factor.denominator())),
                places,
                addend.numerator().multiply(divisor.divide(addend.denominator())),
                divisor);
    }

    /**
     * Returns the product in millionths.
     *
     * @param drivers the drivers in millionths
     * @throws ArithmeticException if it does not fit 64 bits
     */
    long value(long[] drivers) {
        if (!small) {
            return wide(drivers);
        }
        long product = smallFactor;
        for (int place : places) {
            long next = product * drivers[place];
            if (!HalfUp.fits(next, product, drivers[place])) {
                return wide(drivers);
            }
            product = next;
        }
        long sum = product + smallAddend;
        if (((product ^ sum) & (smallAddend ^ sum)) < 0) {
            return wide(drivers);
        }
        return smallDivisor == 1 ? sum : HalfUp.of(sum, smallDivisor);
    }

    private long wide(long[] drivers) {
        BigInteger product = factor;
        for (int place : places) {
            product = product.multiply(BigInteger.valueOf(drivers[place]));
        }
        return HalfUp.of(product.add(addend), divisor);
    }
}
