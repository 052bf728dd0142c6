// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import java.math.BigInteger;
import java.util.List;
import org.liancun.money.Fraction;

/**
 * A product of numbers, some of which are read off the drivers when it is worked out, with what effects make of it.
 *
 * <p>All that is constant is one fraction from the start, so what is left to do is a multiplication for each driver, one addition
 * and one division: in {@code long} while that fits, else in numbers of any size. Immutable and thread-safe.
 */
final class Product {
    private static final Fraction MILLION = Fraction.of(Millionths.ONE);
    private static final BigInteger BIG_MILLION = BigInteger.valueOf(Millionths.ONE);

    private final int[] places;
    private final long factor;
    private final long addend;
    private final long divisor;
    private final boolean isDriver;
    private final ExactProduct exact;

    private Product(int[] places, ExactProduct exact) {
        this.places = places;
        this.exact = exact;
        this.factor = exact.factor().longValue();
        this.addend = exact.addend().longValue();
        this.divisor = exact.isSmall() ? exact.divisor().longValue() : 0;
        this.isDriver = places.length == 1 && factor == 1 && addend == 0 && divisor == 1;
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
            BigInteger rounded = BigInteger.valueOf(HalfUp.of(value.numerator(), value.denominator()));
            return new Product(places, new ExactProduct(rounded, BigInteger.ZERO, BigInteger.ONE));
        }
        BigInteger divisor = divisor(factor.denominator(), addend.denominator());
        return new Product(
                places,
                new ExactProduct(
                        factor.numerator().multiply(divisor.divide(factor.denominator())),
                        addend.numerator().multiply(divisor.divide(addend.denominator())),
                        divisor));
    }

    /** Returns a divisor for both: a million where it serves, by which a machine divides fastest. */
    private static BigInteger divisor(BigInteger one, BigInteger other) {
        BigInteger least = one.multiply(other.divide(one.gcd(other)));
        boolean serves = BIG_MILLION.mod(least).signum() == 0 && !least.equals(BigInteger.ONE);
        return serves ? BIG_MILLION : least;
    }

    /** Tells whether no driver changes it. */
    boolean isConstant() {
        return places.length == 0;
    }

    /**
     * Returns the product in millionths.
     *
     * @param drivers the drivers in millionths
     * @throws ArithmeticException if it does not fit 64 bits
     */
    long value(long[] drivers) {
        if (isDriver) {
            return drivers[places[0]];
        }
        long product = factor;
        for (int place : places) {
            long driver = drivers[place];
            long next = product * driver;
            if (!HalfUp.fits(next, product, driver)) {
                return exact.value(places, drivers);
            }
            product = next;
        }
        long sum = product + addend;
        if (divisor == 0 || ((product ^ sum) & (addend ^ sum)) < 0) {
            return exact.value(places, drivers);
        }
        if (divisor == 1) {
            return sum;
        }
        return divisor == Millionths.ONE ? HalfUp.of(sum, Millionths.ONE) : HalfUp.of(sum, divisor);
    }
}
