// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * What comes of a distribution once draws outside of two bounds are left out (截尾分布); those inside keep their proportions.
 *
 * <p>Source: the inverse of the distribution function on the part between the bounds; N. L. Johnson, S. Kotz, N. Balakrishnan,
 * Continuous Univariate Distributions 1 (1994), section 10.1. Immutable and thread-safe.
 *
 * @param of what is cut off
 * @param low what every draw is above
 * @param high what no draw is above
 */
public record Truncated(Probability of, Ratio low, Ratio high) implements Probability {
    private static final double LEAST_PART = 1e-6;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if high is not above low, or less than a millionth of all draws lies between them
     */
    public Truncated {
        requireNonNull(of, "of");
        Parameters.requireAbove(high, "High bound of a distribution", low);
        if (of.below(Reals.of(high)) - of.below(Reals.of(low)) < LEAST_PART) {
            throw new IllegalArgumentException("Bounds of a distribution must leave a millionth of its draws, but "
                    + low.plain() + " and " + high.plain() + " left less of " + of);
        }
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        DoubleUnaryOperator whole = of.quantiles();
        double least = Reals.of(low);
        double most = Reals.of(high);
        double first = of.below(least);
        double width = of.below(most) - first;
        return u -> Math.min(Math.max(whole.applyAsDouble(first + u * width), least), most);
    }

    @Override
    public double below(double value) {
        double first = of.below(Reals.of(low));
        return Parameters.part((of.below(value) - first) / (of.below(Reals.of(high)) - first));
    }

    /** Returns nothing: there is no one formula for all. */
    @Override
    public OptionalDouble mean() {
        return OptionalDouble.empty();
    }
}
