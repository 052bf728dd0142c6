// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** The same books in the forms that other ways of summing want, and those ways. Sums are counts and amounts. */
final class LedgerRivals {
    private static final int YEARS = MadeUpBooks.MONTHS / 12;
    private static final int ACCOUNTS = MadeUpBooks.ACCOUNTS;
    private static final int CELLS = MadeUpBooks.VILLAGES * YEARS * ACCOUNTS;
    private static final String QUERY =
            "SELECT village, year, account, count(*), sum(fen) FROM entries GROUP BY village, year, account";

    private final int[] villages;
    private final int[] years;
    private final int[] accounts;
    private final long[] amounts;
    private final List<MadeUpBooks.Row> objects;
    private final Connection duck;

    LedgerRivals(int size, int threads) throws SQLException {
        villages = new int[size];
        years = new int[size];
        accounts = new int[size];
        amounts = new long[size];
        objects = new ArrayList<>(size);
        duck = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = duck.createStatement()) {
            statement.execute("SET threads = " + threads);
            statement.execute("CREATE TABLE entries (village INTEGER, year INTEGER, account INTEGER, fen BIGINT)");
        }
        try (DuckDBAppender appender =
                duck.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "entries")) {
            for (int i = 0; i < size; i++) {
                MadeUpBooks.Row row = MadeUpBooks.Row.of(i);
                villages[i] = row.village();
                years[i] = row.year();
                accounts[i] = row.account();
                amounts[i] = row.fen();
                objects.add(row);
                appender.beginRow();
                appender.append(row.village());
                appender.append(row.year());
                appender.append(row.account());
                appender.append(row.fen());
                appender.endRow();
            }
        }
    }

    void close() throws SQLException {
        duck.close();
    }

    /** Returns counts, then amounts. */
    long[] plainLoop() {
        long[] sums = new long[2 * CELLS];
        for (int i = 0; i < amounts.length; i++) {
            int cell = (villages[i] * YEARS + years[i]) * ACCOUNTS + accounts[i];
            sums[cell]++;
            sums[CELLS + cell] += amounts[i];
        }
        return sums;
    }

    /** Reads every line of the result, since a sum that nobody reads need not be finished. */
    long duckDb() throws SQLException {
        long read = 0;
        try (Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(QUERY)) {
            while (result.next()) {
                read += result.getLong(4);
            }
        }
        return read;
    }

    Map<Cell, LongSummaryStatistics> streams() {
        return objects.stream()
                .collect(Collectors.groupingBy(
                        row -> new Cell(row.village(), row.year(), row.account()),
                        Collectors.summarizingLong(MadeUpBooks.Row::fen)));
    }

    List<String> plainLoopLines() {
        long[] sums = plainLoop();
        List<String> lines = new ArrayList<>();
        for (int cell = 0; cell < CELLS; cell++) {
            if (sums[cell] > 0) {
                int village = cell / (YEARS * ACCOUNTS);
                lines.add(line(village, cell / ACCOUNTS % YEARS, cell % ACCOUNTS, sums[cell], sums[CELLS + cell]));
            }
        }
        return lines;
    }

    List<String> duckLines() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = duck.createStatement();
                ResultSet result = statement.executeQuery(QUERY)) {
            while (result.next()) {
                lines.add(line(
                        result.getInt(1), result.getInt(2), result.getInt(3), result.getLong(4), result.getLong(5)));
            }
        }
        return lines;
    }

    List<String> streamLines() {
        return streams().entrySet().stream()
                .map(e -> line(
                        e.getKey().village,
                        e.getKey().year,
                        e.getKey().account,
                        e.getValue().getCount(),
                        e.getValue().getSum()))
                .toList();
    }

    /** Fails unless both have the same, in whatever order. */
    static <T> void requireSame(List<T> expected, List<T> actual) {
        List<String> one =
                new ArrayList<>(expected.stream().map(Object::toString).toList());
        List<String> other =
                new ArrayList<>(actual.stream().map(Object::toString).toList());
        Collections.sort(one);
        Collections.sort(other);
        if (!one.equals(other)) {
            throw new IllegalStateException("Every way must give the same sums, but they differed");
        }
    }

    private static String line(int village, int year, int account, long count, long fen) {
        return MadeUpBooks.NAMES.get(village) + " " + (2020 + year) + " 50" + account + " " + count + " " + fen;
    }

    /** What streams group by. */
    record Cell(int village, int year, int account) {}
}
