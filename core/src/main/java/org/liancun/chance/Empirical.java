// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * What has been observed, and nothing else (经验分布): each value is drawn in proportion to its weight.
 *
 * <p>Where values between the observed ones are possible too, see {@link Interpolated}. Immutable and thread-safe.
 *
 * @param weights how often each value was observed, the lowest first; at least one
 */
public record Empirical(SortedMap<Ratio, Long> weights) implements Probability {
    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if there is none, or a weight is not positive
     * @throws ArithmeticException if the weights do not fit 64 bits together
     */
    public Empirical {
        weights = Weights.of(weights);
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        double[] values = Weights.values(weights);
        double[] ends = Weights.ends(weights);
        return u -> values[Weights.first(ends, u * ends[ends.length - 1])];
    }

    @Override
    public double below(double value) {
        double sum = 0;
        for (Map.Entry<Ratio, Long> each : weights.entrySet()) {
            sum += Reals.of(each.getKey()) <= value ? each.getValue() : 0;
        }
        return sum / Weights.total(weights);
    }

    /** Returns the weighted mean. */
    @Override
    public OptionalDouble mean() {
        double sum = 0;
        for (Map.Entry<Ratio, Long> each : weights.entrySet()) {
            sum += Reals.of(each.getKey()) * each.getValue();
        }
        return OptionalDouble.of(sum / Weights.total(weights));
    }
}
