// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.concurrent.TimeUnit;
import org.liancun.division.Bankruptcy;
import org.liancun.division.ClaimsRule;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Divides 600,000 yuan by random arrival, exactly, among 20 claimants who claim about 1.2 million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RandomArrivalBenchmark {
    private static final long ESTATE = 60_000_000;

    private final long[] claims = new long[20];

    /** Makes the claims. */
    public RandomArrivalBenchmark() {
        for (int i = 0; i < claims.length; i++) {
            claims[i] = 1_000_003 + i * 517_711L;
        }
    }

    /** The library: the mean over all 2,432,902,008,176,640,000 orders, to the fen. */
    @Benchmark
    public long[] liancun() {
        return Bankruptcy.divide(ESTATE, claims, ClaimsRule.RANDOM_ARRIVAL);
    }
}
