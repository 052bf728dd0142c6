// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.concurrent.TimeUnit;
import org.liancun.coalition.Gains;
import org.liancun.coalition.Payoff;
import org.liancun.coalition.Values;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The exact Shapley value of as many players as there may be, 24, within 1 GiB. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xmx1g")
public class ManyPlayersBenchmark {
    private final Gains gains = MadeUpGame.gains(MadeUpGame.fen(24));

    /** 16,777,215 groups. */
    @Benchmark
    public Payoff shapley() {
        return Values.shapley(gains);
    }
}
