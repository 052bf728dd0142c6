// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.liancun.measure.Period;
import org.liancun.roster.Absence;
import org.liancun.roster.Absence.Afterwards;
import org.liancun.roster.OfficeDays;
import org.liancun.roster.Roster;
import org.liancun.roster.Rotation;
import org.liancun.roster.ShiftLength;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Puts 200 teams on duty for ten years, each team away for a week: the library, and a loop that knows no absences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RosterBenchmark {
    private static final Period TEN_YEARS = Period.parse("2020..2029");
    private static final List<String> TEAMS =
            IntStream.range(0, 200).mapToObj(i -> "team" + i).toList();
    private static final Rotation ROTATION = new Rotation(
            TEAMS,
            ShiftLength.DAY,
            OfficeDays.EVERY_DAY,
            IntStream.range(0, 200).mapToObj(RosterBenchmark::away).toList(),
            List.of());

    private static Absence away(int team) {
        LocalDate first = TEN_YEARS.from().plusDays(15L * team);
        return new Absence("team" + team, Period.between(first, first.plusDays(7)), Afterwards.MADE_UP);
    }

    /** The library. */
    @Benchmark
    public Roster library() {
        return ROTATION.over(TEN_YEARS);
    }

    /** A loop that counts through the teams. */
    @Benchmark
    public List<String> plainLoop() {
        List<String> roster = new ArrayList<>();
        for (LocalDate day = TEN_YEARS.from(); day.isBefore(TEN_YEARS.until()); day = day.plusDays(1)) {
            roster.add(TEAMS.get(roster.size() % TEAMS.size()));
        }
        return roster;
    }
}
