// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.liancun.fairness.Index;
import org.liancun.fairness.Spread;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The Gini coefficient of a million amounts in no order, beside sorting them, which every way of working it out has to do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GiniBenchmark {
    private final long[] amounts =
            new Random(5).longs(1_000_000, 0, 100_000_000).toArray();

    /** Checks that both ways of working it out agree. */
    @Setup
    public void setUp() {
        double exact = spread().orElseThrow();
        if (Math.abs(exact - plainLoop()) > 1e-9) {
            throw new IllegalStateException("Both ways must give " + exact + ", but one gave " + plainLoop());
        }
    }

    /** Sorting alone. */
    @Benchmark
    public long[] sort() {
        long[] sorted = amounts.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    /** The library: sorted, checked, exact, rounded once at the end. */
    @Benchmark
    public OptionalDouble spread() {
        return Index.gini().of(Spread.ofFen(amounts));
    }

    /** What one would write: sorted, then sums in floating point. */
    @Benchmark
    public double plainLoop() {
        long[] sorted = sort();
        double ranked = 0;
        double sum = 0;
        for (int i = 0; i < sorted.length; i++) {
            ranked += (i + 1.0) * sorted[i];
            sum += sorted[i];
        }
        return 2 * ranked / (sorted.length * sum) - (sorted.length + 1.0) / sorted.length;
    }
}
