// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.liancun.chance.Draws;
import org.liancun.coalition.Gains;
import org.liancun.money.Money;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Outlook;
import org.liancun.scenario.Program;
import org.liancun.study.Coalitions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Every group of the villages of {@link StayModel}, settled without the others over five years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StayBenchmark {
    /** How many villages there are. */
    @Param({"8", "12"})
    public int villages;

    private Outlook outlook = StayModel.of(1);

    /** Checks that both ways come to the same. */
    @Setup
    public void setUp() {
        outlook = StayModel.of(villages);
        if (!explained().equals(compiled())) {
            throw new IllegalStateException("Both ways must come to the same, but differed");
        }
    }

    /** The library: each group projected with every reason, on all cores. */
    @Benchmark
    public Gains explained() {
        return Coalitions.gains(outlook);
    }

    /** Each group compiled for a single run, on all cores. */
    @Benchmark
    public Gains compiled() {
        return gains(this::compiled);
    }

    private Gains gains(Function<Set<String>, Money> amount) {
        return Coalitions.gains(outlook.in(outlook.firstYear()).villages(), amount);
    }

    private Money compiled(Collection<String> group) {
        Outlook alone = Coalitions.among(outlook, new TreeSet<>(group));
        Program program = Program.compile(
                alone, Draws.of(0), group.stream().map(Indicator::village).toList());
        long[] row = new long[program.width()];
        program.runner().expected(row);
        return Money.ofFen(LongStream.of(row).sum());
    }
}
