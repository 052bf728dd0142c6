// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.liancun.division.Weights;
import org.liancun.money.Ratio;

/** What everybody holds of one measure: whole numbers in party order over a common scale. */
final class Column implements Serializable {
    private static final long serialVersionUID = 1L;

    final long[] weights;
    final long scale;

    Column(long[] weights, long scale) {
        this.weights = weights;
        this.scale = scale;
    }

    static Column of(Map<String, Integer> index, Map<String, Holding> row) {
        List<Ratio> amounts = row.values().stream().map(Holding::amount).toList();
        long[] held = Weights.of(amounts);
        long[] weights = new long[index.size()];
        long scale = 1;
        int i = 0;
        for (String party : row.keySet()) {
            Ratio amount = amounts.get(i);
            weights[requireNonNull(index.get(party), party)] = held[i];
            scale = amount.isZero() ? scale : held[i] / amount.numerator() * amount.denominator();
            i++;
        }
        return new Column(weights, scale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that && scale == that.scale && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(weights) + Long.hashCode(scale);
    }
}
