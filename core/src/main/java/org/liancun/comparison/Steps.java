// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * Values at equal distances, the first and the last at most as told: what a search looks among, or a grid is drawn over. Immutable and
 * thread-safe.
 *
 * @param <V> what the values are
 */
public sealed interface Steps<V> extends Serializable permits Steps.OfRatio, Steps.OfMoney {
    /**
     * Obtains numbers from one on, a step apart, none above another.
     *
     * @throws IllegalArgumentException if the step is not positive, the last lies below the first, there are more than 2<sup>62</sup>, or
     *     one may have terms of more than 64 bits
     */
    static Steps<Ratio> of(Ratio from, Ratio until, Ratio step) {
        return new OfRatio(from, until, step);
    }

    /**
     * Obtains amounts from one on, a step apart, none above another.
     *
     * @throws IllegalArgumentException if the step is not positive, the last lies below the first, or there are more than 2<sup>62</sup>
     * @throws ArithmeticException if the distance from first to last does not fit
     */
    static Steps<Money> of(Money from, Money until, Money step) {
        return new OfMoney(from, until, step);
    }

    /**
     * Obtains all amounts from one to another, a fen apart.
     *
     * @throws IllegalArgumentException if the last lies below the first, or there are more than 2<sup>62</sup>
     * @throws ArithmeticException if the distance from first to last does not fit
     */
    static Steps<Money> of(Money from, Money until) {
        return of(from, until, Money.ofFen(1));
    }

    /** Returns how many values there are, at least 1. */
    long count();

    /**
     * Returns a value.
     *
     * @param place from 0
     */
    V at(long place);

    /**
     * Returns all values in order.
     *
     * @throws IllegalArgumentException if there are more than 1,000
     */
    default List<V> all() {
        if (count() > 1_000) {
            throw new IllegalArgumentException("Values to be listed must be at most 1000, but were " + count());
        }
        return LongStream.range(0, count()).mapToObj(this::at).toList();
    }

    /** Numbers a step apart. */
    record OfRatio(Ratio from, Ratio until, Ratio step) implements Steps<Ratio> {
        /** Checks the bounds. */
        public OfRatio {
            String words = "from " + from + " to " + until + " by " + step;
            requireSteps(step.signum(), from.compareTo(until), words);
            requireCount(span(from, until, step), words);
            if (!Terms.fit(from, until, Terms.common(from, step))) {
                throw new IllegalArgumentException(
                        "Values a step apart must fit 64 bits over one denominator, but were " + words);
            }
        }

        @Override
        public long count() {
            return span(from, until, step).longValueExact() + 1;
        }

        @Override
        public Ratio at(long place) {
            return from.plus(step.times(Ratio.of(place)));
        }

        private static BigInteger span(Ratio from, Ratio until, Ratio step) {
            return Fraction.of(until)
                    .minus(Fraction.of(from))
                    .over(Fraction.of(step))
                    .floor();
        }
    }

    /** Amounts a step apart. */
    record OfMoney(Money from, Money until, Money step) implements Steps<Money> {
        /** Checks the bounds. */
        public OfMoney {
            String words = "from " + from + " to " + until + " by " + step;
            requireSteps(step.signum(), from.compareTo(until), words);
            requireCount(BigInteger.valueOf(until.minus(from).fen() / step.fen()), words);
        }

        @Override
        public long count() {
            return until.minus(from).fen() / step.fen() + 1;
        }

        @Override
        public Money at(long place) {
            return from.plus(step.times(place));
        }
    }

    private static void requireSteps(int step, int order, String words) {
        if (step <= 0 || order > 0) {
            throw new IllegalArgumentException("Values must go upwards by a positive step, but were to go " + words);
        }
    }

    private static void requireCount(BigInteger steps, String words) {
        if (steps.bitLength() > 62) {
            throw new IllegalArgumentException("Values a step apart must be at most 2^62, but were " + words);
        }
    }
}
