// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * The triangular distribution (三角分布): lowest, most likely and highest value, as people can say them when there is no record.
 *
 * <p>Source: S. Kotz and J. R. van Dorp, Beyond Beta (2004), chapter 1. Immutable and thread-safe.
 *
 * @param low what no draw is below
 * @param mode the most likely value
 * @param high what no draw is above
 */
public record Triangular(Ratio low, Ratio mode, Ratio high) implements Probability {
    private static final int CORNERS = 3;

    /**
     * Checks the parameters.
     *
     * @throws IllegalArgumentException if high is not above low, or the mode is outside them
     */
    public Triangular {
        requireNonNull(mode, "mode");
        Parameters.requireAbove(high, "High value of a triangular distribution", low);
        if (mode.compareTo(low) < 0 || mode.compareTo(high) > 0) {
            throw new IllegalArgumentException("Mode of a triangular distribution must be from " + low.plain() + " to "
                    + high.plain() + ", but was " + mode.plain());
        }
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        double a = Reals.of(low);
        double b = Reals.of(high);
        double c = Reals.of(mode);
        return u -> u * (b - a) <= c - a
                ? a + StrictMath.sqrt(u * (b - a) * (c - a))
                : b - StrictMath.sqrt((1 - u) * (b - a) * (b - c));
    }

    @Override
    public double below(double value) {
        double a = Reals.of(low);
        double b = Reals.of(high);
        double c = Reals.of(mode);
        if (value <= a || value >= b) {
            return Parameters.step(value, b);
        }
        return value <= c
                ? (value - a) * (value - a) / ((b - a) * (c - a))
                : 1 - (b - value) * (b - value) / ((b - a) * (b - c));
    }

    /** Returns the mean of the three. */
    @Override
    public OptionalDouble mean() {
        return OptionalDouble.of((Reals.of(low) + Reals.of(mode) + Reals.of(high)) / CORNERS);
    }
}
