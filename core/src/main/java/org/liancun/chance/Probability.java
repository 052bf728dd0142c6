// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.io.Serializable;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * What a number is spread like (概率分布).
 *
 * <p>Parameters are exact; what is worked out from them is a {@code double} by {@link StrictMath}, the same on every machine.
 */
public sealed interface Probability extends Serializable
        permits Normal, Lognormal, Triangular, Uniform, Empirical, Interpolated, Fixed, Truncated {
    /** Obtains a normal distribution: {@link Normal#Normal}. */
    static Normal normal(Ratio centre, Ratio deviation) {
        return new Normal(centre, deviation);
    }

    /** Obtains a lognormal distribution: {@link Lognormal#Lognormal}. */
    static Lognormal lognormal(Ratio median, Ratio sigma) {
        return new Lognormal(median, sigma);
    }

    /** Obtains a triangular distribution: {@link Triangular#Triangular}. */
    static Triangular triangular(Ratio low, Ratio mode, Ratio high) {
        return new Triangular(low, mode, high);
    }

    /** Obtains a uniform distribution: {@link Uniform#Uniform}. */
    static Uniform uniform(Ratio low, Ratio high) {
        return new Uniform(low, high);
    }

    /** Obtains what has been observed, each value as often as it is listed, and nothing else. */
    static Empirical observed(Collection<Ratio> values) {
        TreeMap<Ratio, Long> weights = new TreeMap<>();
        values.forEach(value -> weights.merge(value, 1L, Math::addExact));
        return new Empirical(weights);
    }

    /** Obtains one value, which nothing changes. */
    static Fixed fixed(Ratio value) {
        return new Fixed(value);
    }

    /** Returns what comes of this distribution as long as it lies above the first and not above the second: {@link Truncated}. */
    default Truncated between(Ratio low, Ratio high) {
        return new Truncated(this, low, high);
    }

    /**
     * Returns the value that a part of all draws does not exceed (分位数): the inverse of {@link #below}.
     *
     * @param u the part, above 0 and below 1; any other gives what the formula gives
     */
    default double at(double u) {
        return quantiles().applyAsDouble(u);
    }

    /**
     * Returns the value that a part of all draws does not exceed, to a millionth, half up.
     *
     * @throws IllegalArgumentException if the part is not above 0 and below 1
     * @throws ArithmeticException if it does not fit 64 bits in millionths
     */
    default Ratio quantile(Ratio part) {
        if (part.signum() <= 0 || part.compareTo(Ratio.ONE) >= 0) {
            throw new IllegalArgumentException(
                    "Part of all draws must be above 0 and below 1, but was " + part.plain());
        }
        return Reals.millionths(at(Reals.of(part)));
    }

    /** Returns the function of {@link #at}, in which all that does not depend on the draw is worked out once. */
    DoubleUnaryOperator quantiles();

    /** Returns the same for draws that are told by their standard normal scores. */
    default DoubleUnaryOperator ofScores() {
        DoubleUnaryOperator quantiles = quantiles();
        return score -> quantiles.applyAsDouble(Scores.below(score));
    }

    /** Returns the part of all draws that does not exceed a value (分布函数), from 0 to 1. */
    double below(double value);

    /** Returns the mean of all draws, or nothing where no formula is at hand. */
    OptionalDouble mean();
}
