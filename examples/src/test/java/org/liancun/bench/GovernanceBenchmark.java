// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.liancun.bands.Ranking;
import org.liancun.governance.AssessmentCycle;
import org.liancun.governance.AssessmentStep;
import org.liancun.governance.Home;
import org.liancun.governance.Leader;
import org.liancun.governance.LeaderKind;
import org.liancun.governance.MissingReports;
import org.liancun.governance.MutualAid;
import org.liancun.governance.PointsDimension;
import org.liancun.governance.PointsSystem;
import org.liancun.governance.Report;
import org.liancun.grouping.Border;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Ranks 3,000 villages that report for 52 weeks, month by month; groups 100,000 households of 2,000 lanes in a ring, with leaders in every other lane. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GovernanceBenchmark {
    private static final int VILLAGES = 3_000;
    private static final int LANES = 2_000;
    private static final AssessmentCycle CYCLE = AssessmentCycle.of(
            PointsSystem.of(
                    "targets",
                    PointsDimension.of("party", Ratio.decimal("0.4")),
                    PointsDimension.of("industry", Ratio.decimal("0.6"))),
            IntStream.range(0, VILLAGES).mapToObj(i -> "village" + i).toList(),
            MissingReports.LEAVE_OUT);
    private static final List<Report> REPORTS = reports();
    private static final List<Home> HOMES = IntStream.range(0, 100_000)
            .mapToObj(i -> new Home("home" + i, "lane" + i % LANES))
            .toList();
    private static final List<Leader> LEADERS = IntStream.range(0, 20_000)
            .mapToObj(i -> new Leader("leader" + i, LeaderKind.CADRE, "lane" + 2 * i % LANES))
            .toList();
    private static final List<Border> BORDERS = IntStream.range(0, LANES)
            .mapToObj(i -> new Border("lane" + i, "lane" + (i + 1) % LANES))
            .toList();

    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>();
        for (Period week : AssessmentStep.DISPATCH.periods(2022)) {
            for (int i = 0; i < VILLAGES; i++) {
                Ratio score = Ratio.of(reports.size() * 31L % 101);
                reports.add(Report.of("village" + i, week.from(), Map.of("party", score, "industry", score)));
            }
        }
        return reports;
    }

    /** Twelve rankings of a year. */
    @Benchmark
    public SortedMap<Period, Ranking> ranking() {
        return CYCLE.rankings(AssessmentStep.RANKING, 2022, REPORTS);
    }

    /** Groups of five, led from the same lane or the next. */
    @Benchmark
    public MutualAid grouping() {
        return MutualAid.form(5, HOMES, LEADERS, BORDERS);
    }
}
