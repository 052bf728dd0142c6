// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;
import org.liancun.text.Clip;

/** Dividends shared by weight. */
final class WeightedShares {
    private static final int MOST_SUMS = 4_096;

    private WeightedShares() {}

    static Payoff of(Gains gains, Map<String, Ratio> weights) {
        List<String> ids = gains.players().ids();
        long[] whole = whole(gains.players(), weights);
        long[] sums = new long[gains.players().everybody() + 1];
        Sums.fill(sums, whole);
        long[] different =
                Arrays.stream(sums, 1, sums.length).sorted().distinct().toArray();
        if (different.length > MOST_SUMS) {
            throw new IllegalArgumentException("Weights must have at most " + MOST_SUMS
                    + " different sums to be added up exactly, but had " + different.length
                    + ". Small whole numbers have fewer.");
        }
        int[] places = Arrays.stream(sums)
                .mapToInt(sum -> Arrays.binarySearch(different, sum))
                .toArray();
        Payoff perUnit = Dividends.of(gains)
                .shared(
                        different.length,
                        (coalition, player) -> places[coalition],
                        place -> Fraction.of(different[place]));
        return Payoff.each(ids, i -> perUnit.of(ids.get(i)).times(Fraction.of(whole[i])));
    }

    private static long[] whole(Players players, Map<String, Ratio> weights) {
        weights.forEach((id, weight) -> {
            players.index(id);
            if (weight.signum() <= 0) {
                throw new IllegalArgumentException("Weight of " + id + " must be positive, but was " + weight);
            }
        });
        if (weights.size() != players.count()) {
            throw new IllegalArgumentException("Weights must be of each of " + players + ", but were of "
                    + Clip.of(weights.keySet().toString()));
        }
        Scaled scaled = Scaled.of(
                new TreeMap<>(weights).values().stream().map(Fraction::of).toList());
        BigInteger all = Arrays.stream(scaled.parts()).reduce(BigInteger.ZERO, BigInteger::add);
        if (all.bitLength() >= Long.SIZE) {
            throw new ArithmeticException(
                    "Weights as whole numbers must be less than 2^63 together, but had " + all.bitLength() + " bits");
        }
        return Arrays.stream(scaled.parts())
                .mapToLong(BigInteger::longValueExact)
                .toArray();
    }
}
