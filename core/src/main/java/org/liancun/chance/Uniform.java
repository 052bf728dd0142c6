// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * The uniform distribution (均匀分布): every value between two is as likely as every other. Immutable and thread-safe.
 *
 * @param low what no draw is below
 * @param high what no draw is above
 */
public record Uniform(Ratio low, Ratio high) implements Probability {
    private static final double HALF = 0.5;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if high is not above low
     */
    public Uniform {
        Parameters.requireAbove(high, "High value of a uniform distribution", low);
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        double first = Reals.of(low);
        double width = Reals.of(high) - first;
        return u -> first + u * width;
    }

    @Override
    public double below(double value) {
        return Parameters.part((value - Reals.of(low)) / (Reals.of(high) - Reals.of(low)));
    }

    /** Returns the middle. */
    @Override
    public OptionalDouble mean() {
        return OptionalDouble.of(at(HALF));
    }
}
