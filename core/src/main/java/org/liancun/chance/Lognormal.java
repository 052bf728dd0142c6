// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * The lognormal distribution (对数正态分布): its logarithm is normal, so no draw is zero or less; usual for prices.
 *
 * <p>Two of three draws lie between median / e<sup>sigma</sup> and median × e<sup>sigma</sup>: with a median of 1 and a sigma of 1/5,
 * between 0.82 and 1.22. The mean is above the median. Immutable and thread-safe.
 *
 * @param median what half of all draws do not exceed
 * @param sigma the standard deviation of the natural logarithm; 0 gives the median always
 */
public record Lognormal(Ratio median, Ratio sigma) implements Probability {
    private static final double HALF = 0.5;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if the median is not positive or sigma is negative
     */
    public Lognormal {
        Parameters.requirePositive(median, "Median of a lognormal distribution");
        Parameters.requireNotNegative(sigma, "Sigma of a lognormal distribution");
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        DoubleUnaryOperator ofScores = ofScores();
        return u -> ofScores.applyAsDouble(Scores.at(u));
    }

    @Override
    public DoubleUnaryOperator ofScores() {
        double middle = Reals.of(median);
        double unit = Reals.of(sigma);
        return score -> middle * StrictMath.exp(unit * score);
    }

    @Override
    public double below(double value) {
        if (value <= 0 || sigma.isZero()) {
            return Parameters.step(value, Reals.of(median));
        }
        return Scores.below(StrictMath.log(value / Reals.of(median)) / Reals.of(sigma));
    }

    /** Returns median × e<sup>sigma² / 2</sup>. */
    @Override
    public OptionalDouble mean() {
        return OptionalDouble.of(Reals.of(median) * StrictMath.exp(HALF * Reals.of(sigma) * Reals.of(sigma)));
    }
}
