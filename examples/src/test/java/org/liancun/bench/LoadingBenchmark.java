// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.liancun.examples.books.CsvRows;
import org.liancun.json.EntryColumns;
import org.liancun.json.EntryLines;
import org.liancun.json.Loaded;
import org.liancun.json.Loading;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Loads 200,000 entries from JSON lines and from CSV, checking every field, beside what Jackson takes to read the texts alone
 * and check nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LoadingBenchmark {
    private static final int ROWS = 200_000;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final JsonFactory JSON = new JsonFactory();
    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

    private static final CsvMapper OBJECTS = new CsvMapper();

    private byte[] lines = {};
    private byte[] table = {};

    /** Writes the files and checks that both ways of loading give the same ledger. */
    @Setup
    public void setUp() throws IOException {
        StringBuilder json = new StringBuilder();
        StringBuilder csv = new StringBuilder("recipient,period,account,amount,counterparty,origin,source,qualifier\n");
        EntryLines.write(MadeUpBooks.entries(0, ROWS), json);
        for (Entry e : MadeUpBooks.entries(0, ROWS)) {
            csv.append(e.recipient()).append(',').append(e.period()).append(',').append(e.account());
            csv.append(',')
                    .append(e.amount().toYuan().toPlainString())
                    .append(',')
                    .append(e.counterparty());
            csv.append(',').append(e.origin()).append(',').append(e.source()).append(",\n");
        }
        lines = json.toString().getBytes(StandardCharsets.UTF_8);
        table = csv.toString().getBytes(StandardCharsets.UTF_8);
        if (!liancunLines().ledger().equals(liancunCsv().ledger())
                || liancunCsv().kept() != ROWS) {
            throw new IllegalStateException("Both files must load as the same ledger, but did not");
        }
    }

    /** JSON lines into a ledger. */
    @Benchmark
    public Loaded liancunLines() {
        return EntryLines.load(new ByteArrayInputStream(lines), Ledger.EMPTY, DAY, Loading.allOrNothing(1));
    }

    /** JSON lines into the texts of their tokens. */
    @Benchmark
    public long jacksonLines() throws IOException {
        long characters = 0;
        try (JsonParser tokens = JSON.createParser(new ByteArrayInputStream(lines))) {
            for (JsonToken token = tokens.nextToken(); token != null; token = tokens.nextToken()) {
                characters += token == JsonToken.VALUE_STRING ? tokens.getText().length() : 0;
            }
        }
        return characters;
    }

    /** CSV into a ledger. */
    @Benchmark
    public Loaded liancunCsv() throws IOException {
        return EntryColumns.of(Map.of())
                .load(CsvRows.of(new ByteArrayInputStream(table)), Ledger.EMPTY, DAY, Loading.allOrNothing(1));
    }

    /** CSV into an array of texts for each row. */
    @Benchmark
    public long jacksonCsv() throws IOException {
        long cells = 0;
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).readValues(new ByteArrayInputStream(table))) {
            while (rows.hasNext()) {
                cells += rows.next().length;
            }
        }
        return cells;
    }

    /** CSV into an object for each row. */
    @Benchmark
    public BigDecimal jacksonCsvObjects() throws IOException {
        BigDecimal sum = BigDecimal.ZERO;
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Row> rows =
                OBJECTS.readerFor(Row.class).with(schema).readValues(new ByteArrayInputStream(table))) {
            while (rows.hasNext()) {
                sum = sum.add(rows.next().amount());
            }
        }
        return sum;
    }

    /** A row as Jackson fills it. */
    public record Row(
            String recipient,
            String period,
            String account,
            BigDecimal amount,
            String counterparty,
            String origin,
            String source,
            String qualifier) {}
}
