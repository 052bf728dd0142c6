// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.liancun.ledger.Keys;
import org.liancun.ledger.Ledger;
import org.liancun.ledger.Sums;
import org.liancun.measure.Span;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Sums 5 million entries by village, year and account: the library, a loop over columns written for this alone, DuckDB in
 * process with integer keys, and streams over objects. The library also tells apart what villages paid each other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LedgerBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Keys KEYS =
            Keys.recipients(MadeUpBooks.NAMES).byPeriod(Span.YEAR).byAccount();

    /** How many entries are in the books. */
    @Param("5000000")
    private int size;

    /** How many threads the library and DuckDB may use. */
    @Param({"1", "2"})
    private int threads;

    private Ledger ledger = Ledger.EMPTY;
    private Ledger longer = Ledger.EMPTY;
    private Sums sums = Sums.of(ledger, KEYS);
    private LedgerRivals rivals;

    /** Makes the books in every form and checks that every way gives the same sums. */
    @Setup
    public void setUp() throws SQLException {
        ledger = Ledger.of(DAY, MadeUpBooks.entries(0, size));
        longer = ledger.append(DAY, MadeUpBooks.entries(size, size + 1_000));
        sums = Sums.of(ledger, KEYS);
        rivals = new LedgerRivals(size, threads);
        List<String> expected = sums.lines().stream()
                .map(line -> String.join(" ", line.groups()) + " " + line.count() + " "
                        + line.received().fen())
                .toList();
        LedgerRivals.requireSame(expected, rivals.plainLoopLines());
        LedgerRivals.requireSame(expected, rivals.duckLines());
        LedgerRivals.requireSame(expected, rivals.streamLines());
        LedgerRivals.requireSame(
                Sums.of(longer, KEYS).lines(), sums.extended(longer).lines());
    }

    /** Closes the database. */
    @TearDown
    public void tearDown() throws SQLException {
        rivals.close();
    }

    /** The library, from nothing. */
    @Benchmark
    public Sums liancun() {
        return Sums.of(ledger, KEYS, threads);
    }

    /** The library, from the sums of all but the last 1,000 entries. */
    @Benchmark
    public Sums liancunAfterAThousandMore() {
        return sums.extended(longer);
    }

    /** The library, keeping 1,000 more entries. */
    @Benchmark
    public Ledger liancunAppendsAThousand() {
        return ledger.append(DAY, MadeUpBooks.entries(size, size + 1_000));
    }

    /** A loop over columns of numbers, in one thread. */
    @Benchmark
    public long[] plainLoop() {
        return rivals.plainLoop();
    }

    /** DuckDB over integer columns. */
    @Benchmark
    public long duckDb() throws SQLException {
        return rivals.duckDb();
    }

    /** {@code groupingBy} over objects, in one thread. */
    @Benchmark
    public Object streams() {
        return rivals.streams();
    }
}
