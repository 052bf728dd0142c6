// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Who owns one entity, as whole weights of which only the proportions matter: 3 : 1 is 75 % and 25 %.
 *
 * <p>Owners are numbers, {@link #UNHELD} stands for the part that nobody holds. Since nothing but sums and products of weights
 * is ever formed, every row adds up to the whole of its entity at every step, and nothing is rounded.
 *
 * @param weights the weights, all positive and without a common divisor
 * @param total their sum
 */
record Row(Map<Integer, BigInteger> weights, BigInteger total) {
    static final int UNHELD = -1;

    /** Obtains a row from weights that may have a common divisor; the map is handed over. */
    static Row of(Map<Integer, BigInteger> weights) {
        BigInteger divisor = BigInteger.ZERO;
        for (BigInteger weight : weights.values()) {
            divisor = divisor.gcd(weight);
            if (divisor.equals(BigInteger.ONE)) {
                break;
            }
        }
        if (!divisor.equals(BigInteger.ONE)) {
            BigInteger common = divisor;
            weights.replaceAll((owner, weight) -> weight.divide(common));
        }
        return new Row(weights, weights.values().stream().reduce(BigInteger.ZERO, BigInteger::add));
    }

    boolean has(int owner) {
        return weights.containsKey(owner);
    }

    /** Returns the row in which the parts of one owner fall to the others in proportion. */
    Row without(int owner) {
        if (!has(owner)) {
            return this;
        }
        Map<Integer, BigInteger> others = new HashMap<>(weights);
        others.remove(owner);
        return of(others);
    }

    /** Returns the row in which each owner that has a row itself is replaced by the owners in that row. */
    Row seeThrough(Map<Integer, Row> rows) {
        BigInteger scale = scale(rows);
        Map<Integer, BigInteger> seen = new HashMap<>();
        weights.forEach((owner, weight) -> {
            Row behind = rows.get(owner);
            BigInteger scaled = weight.multiply(scale);
            if (behind == null) {
                seen.merge(owner, scaled, BigInteger::add);
            } else {
                BigInteger factor = scaled.divide(behind.total);
                behind.weights.forEach((further, part) -> seen.merge(further, part.multiply(factor), BigInteger::add));
            }
        });
        return of(seen);
    }

    /** Returns the least factor that keeps all weights whole. */
    private BigInteger scale(Map<Integer, Row> rows) {
        BigInteger scale = BigInteger.ONE;
        for (int owner : weights.keySet()) {
            Row behind = rows.get(owner);
            if (behind != null) {
                scale = Exact.lcm(scale, behind.total);
            }
        }
        return scale;
    }
}
