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

/** Dividends shared by weight, over the common multiple of all sums of weights, so that nothing is reduced before the end. */
final class WeightedShares {
    /** How many bits the different sums may have once each is over their common multiple: some seconds for twenty players. */
    private static final long MOST_BITS = 1L << 32;

    private WeightedShares() {}

    static Payoff of(Gains gains, Map<String, Ratio> weights) {
        List<String> ids = gains.players().ids();
        long[] whole = whole(gains.players(), weights);
        long[] weighed = new long[gains.players().everybody() + 1];
        Sums.fill(weighed, whole);
        long[] different = different(weighed);
        int[] places = Arrays.stream(weighed)
                .mapToInt(sum -> Arrays.binarySearch(different, sum))
                .toArray();
        BigInteger common = common(different);
        BigInteger[][] dividends = Dividends.of(gains).sums(different.length, (coalition, player) -> places[coalition]);
        BigInteger[] sums = new BigInteger[ids.size()];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int place = 0; place < different.length; place++) {
            BigInteger perUnit = common.divide(BigInteger.valueOf(different[place]));
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].add(dividends[i][place].multiply(perUnit));
            }
        }
        return Payoff.each(ids, i -> new Fraction(sums[i].multiply(BigInteger.valueOf(whole[i])), common));
    }

    private static long[] different(long[] sums) {
        long[] sorted = Arrays.copyOfRange(sums, 1, sums.length);
        Arrays.sort(sorted);
        int count = 1;
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != sorted[count - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Returns the least number of which each is a whole part. */
    private static BigInteger common(long[] different) {
        long most = MOST_BITS / different.length;
        BigInteger common = BigInteger.ONE;
        for (long each : different) {
            BigInteger number = BigInteger.valueOf(each);
            common = common.multiply(number.divide(common.mod(number).gcd(number)));
            if (common.bitLength() > most) {
                throw new IllegalArgumentException("Sums of weights must have a common multiple of at most " + most
                        + " bits to be added up exactly, but " + different.length
                        + " different ones had none. Small whole numbers have one.");
            }
        }
        return common;
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
