// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liancun.grouping.Aim;
import org.liancun.grouping.Border;
import org.liancun.grouping.Neighbourhood;
import org.liancun.grouping.Partition;
import org.liancun.grouping.Partitions;
import org.liancun.grouping.Profile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Divides villages on a map of rows and columns into even districts: a zone of 96, and a county of 3,000. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GroupingBenchmark {
    private final Neighbourhood zone = map(8, 12);
    private final Neighbourhood county = map(50, 60);

    /** 96 villages in 9 districts. */
    @Benchmark
    public Partition zone() {
        return Partitions.of(zone, 9, Aim.EVEN);
    }

    /** 3,000 villages in 280 districts. */
    @Benchmark
    public Partition county() {
        return Partitions.of(county, 280, Aim.EVEN);
    }

    /** 3,000 villages in 300 districts of as many households. */
    @Benchmark
    public Partition households() {
        return Partitions.of(county, 300, Aim.even("households"));
    }

    private static Neighbourhood map(int rows, int columns) {
        List<Profile> villages = new ArrayList<>();
        List<Border> borders = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) {
            villages.add(Profile.of("v" + i).with("households", 50 + i * 7_919L % 901));
            if (i >= columns) {
                borders.add(new Border("v" + i, "v" + (i - columns)));
            }
            if (i % columns > 0) {
                borders.add(new Border("v" + i, "v" + (i - 1)));
            }
        }
        return new Neighbourhood(villages, borders);
    }
}
