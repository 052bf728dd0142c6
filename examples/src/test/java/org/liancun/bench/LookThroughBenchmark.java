// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liancun.money.Ratio;
import org.liancun.venture.FinalOwners;
import org.liancun.venture.LookThrough;
import org.liancun.venture.Ownership;
import org.liancun.venture.Stake;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Sees through 2,000 entities, held by 200 villages and by each other in chains and in 100 loops: rounded, in plain arrays of
 * {@code double}, and exactly, by the library.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LookThroughBenchmark {
    private static final int VILLAGES = 200;
    private static final int ENTITIES = 2_000;
    private static final int EACH = 20;
    private static final double CLOSE = 1e-9;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    private final int[][] owners = new int[ENTITIES][];
    private final double[][] shares = new double[ENTITIES][];
    private Ownership ownership = Ownership.NONE;

    /** Makes the stakes and checks that both ways agree to nine decimals. */
    @Setup
    public void setUp() {
        List<Stake> stakes = new ArrayList<>();
        for (int i = 0; i < ENTITIES; i++) {
            boolean isInLoop = i % EACH == 0;
            int above = i < EACH ? i : VILLAGES + (i * 7 + 3) % (i - i % EACH);
            int second = isInLoop ? VILLAGES + i + 1 : (i * 31 + 7) % VILLAGES;
            int third = i % EACH == 1
                    ? VILLAGES + i - 1
                    : second == i * 17 % VILLAGES ? (second + 1) % VILLAGES : i * 17 % VILLAGES;
            int[] percents = {30 + i % 11, 20 + i % 7, 0};
            percents[2] = 100 - percents[0] - percents[1] - (i % 50 == 0 ? 3 : 0);
            int[] from = {above == second || above == third ? (above + 2) % VILLAGES : above, second, third};
            owners[i] = from;
            shares[i] = new double[from.length];
            for (int k = 0; k < from.length; k++) {
                shares[i][k] = percents[k] / 100.0;
                stakes.add(Stake.of(id(from[k]), id(VILLAGES + i), Ratio.percent(percents[k])));
            }
        }
        ownership = new Ownership(stakes);
        requireAgreement(plainLoop(), liancun());
    }

    private static String id(int number) {
        return number < VILLAGES ? "village" + number : "entity" + number;
    }

    private static void requireAgreement(double[][] rounded, LookThrough exact) {
        for (int i = 0; i < ENTITIES; i++) {
            FinalOwners seen = exact.of(id(VILLAGES + i));
            for (int village = 0; village < VILLAGES; village++) {
                BigDecimal weight = new BigDecimal(seen.weights().getOrDefault(id(village), BigInteger.ZERO));
                double share = weight.divide(new BigDecimal(seen.total()), MathContext.DECIMAL64)
                        .doubleValue();
                if (Math.abs(share - rounded[i][village]) > CLOSE) {
                    throw new IllegalStateException("Both ways must agree on entity " + i + " and village " + village
                            + ", but were " + rounded[i][village] + " and " + share);
                }
            }
        }
    }

    /** The hand-written loop: goes over all stakes until nothing changes any more; rounded, and without a word on loops. */
    @Benchmark
    public double[][] plainLoop() {
        double[][] seen = new double[ENTITIES][VILLAGES];
        double[] row = new double[VILLAGES];
        double change = 1;
        while (change > CLOSE / ENTITIES) {
            change = 0;
            for (int i = 0; i < ENTITIES; i++) {
                Arrays.fill(row, 0);
                for (int k = 0; k < owners[i].length; k++) {
                    int owner = owners[i][k];
                    if (owner < VILLAGES) {
                        row[owner] += shares[i][k];
                    } else {
                        double[] behind = seen[owner - VILLAGES];
                        for (int village = 0; village < VILLAGES; village++) {
                            row[village] += shares[i][k] * behind[village];
                        }
                    }
                }
                for (int village = 0; village < VILLAGES; village++) {
                    change = Math.max(change, Math.abs(row[village] - seen[i][village]));
                    seen[i][village] = row[village];
                }
            }
        }
        return seen;
    }

    /** The library: exact, every loop reported, nothing lost. */
    @Benchmark
    public LookThrough liancun() {
        return ownership.lookThrough(DAY);
    }
}
