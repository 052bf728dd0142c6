// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * The normal distribution (正态分布): two of three draws lie within one standard deviation of the mean.
 *
 * <p>It has no bounds, so with a mean of 1 and a deviation of 1/4 one draw of 30,000 is negative; where that has no meaning,
 * a {@link Lognormal} or {@link Probability#between} serves. Immutable and thread-safe.
 *
 * @param centre the mean, which is also the median
 * @param deviation the standard deviation; 0 gives the mean always
 */
public record Normal(Ratio centre, Ratio deviation) implements Probability {
    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if the deviation is negative
     */
    public Normal {
        requireNonNull(centre, "centre");
        Parameters.requireNotNegative(deviation, "Standard deviation of a normal distribution");
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        DoubleUnaryOperator ofScores = ofScores();
        return u -> ofScores.applyAsDouble(Scores.at(u));
    }

    @Override
    public DoubleUnaryOperator ofScores() {
        double middle = Reals.of(centre);
        double unit = Reals.of(deviation);
        return score -> middle + unit * score;
    }

    @Override
    public double below(double value) {
        return deviation.isZero()
                ? Parameters.step(value, Reals.of(centre))
                : Scores.below((value - Reals.of(centre)) / Reals.of(deviation));
    }

    /** Returns the centre. */
    @Override
    public OptionalDouble mean() {
        return OptionalDouble.of(Reals.of(centre));
    }
}
