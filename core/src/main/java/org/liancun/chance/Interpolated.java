// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * What has been observed and all that lies between (插值经验分布): a straight line from the middle of the weight of one value to the
 * middle of the next one's; nothing outside lowest and highest.
 *
 * <p>Of 1, 2 and 6, once each, a third of the draws lies between 1 and 2, a third between 2 and 6, a sixth is 1, a sixth is 6.
 * Source: A. Hazen, Transactions of the American Society of Civil Engineers 77 (1914); definition 5 of R. J. Hyndman and
 * Y. Fan, The American Statistician 50 (1996). Immutable and thread-safe.
 *
 * @param weights how often each value was observed, the lowest first; at least one
 */
public record Interpolated(SortedMap<Ratio, Long> weights) implements Probability {
    private static final double HALF = 0.5;

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if there is none, or a weight is not positive
     * @throws ArithmeticException if the weights do not fit 64 bits together
     */
    public Interpolated {
        weights = Weights.of(weights);
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        double[] values = Weights.values(weights);
        double[] middles = Weights.ends(weights);
        double total = middles[middles.length - 1];
        int i = 0;
        for (long weight : weights.values()) {
            middles[i++] -= HALF * weight;
        }
        return u -> {
            int next = Weights.first(middles, u * total);
            int last = Math.max(0, next - 1);
            double part = next == last ? 1 : (u * total - middles[last]) / (middles[next] - middles[last]);
            return values[last] + (values[next] - values[last]) * Parameters.part(part);
        };
    }

    @Override
    public double below(double limit) {
        double total = Weights.total(weights);
        double sum = 0;
        double place = 0;
        double value = Reals.of(weights.firstKey());
        for (Map.Entry<Ratio, Long> each : weights.entrySet()) {
            double nextPlace = sum + HALF * each.getValue();
            double next = Reals.of(each.getKey());
            if (limit < next) {
                return limit < value ? 0 : (place + (nextPlace - place) * (limit - value) / (next - value)) / total;
            }
            sum += each.getValue();
            place = nextPlace;
            value = next;
        }
        return 1;
    }

    /** Returns the mean of the straight lines, and that of the values where all weights are alike. */
    @Override
    public OptionalDouble mean() {
        double last = weights.get(weights.firstKey());
        double value = Reals.of(weights.firstKey());
        double sum = HALF * last * value;
        for (Map.Entry<Ratio, Long> each : weights.entrySet()) {
            double next = Reals.of(each.getKey());
            sum += next == value ? 0 : HALF * HALF * (last + each.getValue()) * (value + next);
            last = each.getValue();
            value = next;
        }
        return OptionalDouble.of((sum + HALF * last * value) / Weights.total(weights));
    }
}
