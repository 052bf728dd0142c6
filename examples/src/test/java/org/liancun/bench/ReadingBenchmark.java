// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.liancun.dossier.Dossier;
import org.liancun.json.Json;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Reads a dossier of 10 MB: Jackson's own tree of the same bytes, every token and text without keeping any, and the library,
 * which checks every value and every reference. The bytes are nearly all income entries, or nearly all figures.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {
    private static final int SIZE = 10_000_000;
    private static final ObjectMapper TREE = new ObjectMapper();
    private static final JsonFactory TOKENS = new JsonFactory();
    private static final List<String> QUANTITIES =
            List.of("约451.29万元", "13000余亩", "超过2600亩", "1-2人", "88.1%", "733户", "近600元", "5个村");

    /** What there is much of. */
    @Param({"entries", "figures"})
    public String many;

    private byte[] bytes;

    /** Makes the document and checks that it reads. */
    @Setup
    public void setUp() {
        boolean entries = many.equals("entries");
        bytes = document(entries ? "" : lines(false), entries ? lines(true) : "")
                .getBytes(StandardCharsets.UTF_8);
        Dossier dossier = Json.readDossier(bytes);
        int read = entries
                ? dossier.economy().entries().size()
                : dossier.evidence().figures().size();
        if (bytes.length < SIZE || read < 40_000) {
            throw new IllegalStateException("Document must have 10 MB and its elements, but had " + bytes.length
                    + " bytes and " + read + " elements");
        }
    }

    /** Jackson's tree. */
    @Benchmark
    public JsonNode jacksonTree() throws IOException {
        return TREE.readTree(bytes);
    }

    /** Every token and every text, kept nowhere. */
    @Benchmark
    public int tokens() throws IOException {
        int characters = 0;
        try (JsonParser parser = TOKENS.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                characters += token.isScalarValue() ? parser.getText().length() : 0;
            }
        }
        return characters;
    }

    /** The library. */
    @Benchmark
    public Dossier liancun() {
        return Json.readDossier(bytes);
    }

    private static String document(String figures, String entries) {
        return """
                {"format": "liancun-dossier", "version": 1, "id": "large", "title": "大片区", "asOf": "2024-12-31",
                "sources": [{"id": "S", "title": "来源"}],
                "figures": [%s
                {"id": "S-0", "source": "S", "subject": "large", "name": "收入", "quantity": "1万元", "period": "2024"}],
                "places": {"regions": [{"id": "town", "name": "镇", "level": "TOWNSHIP"}], "villages": [
                {"id": "ganxi", "name": "甘溪村", "kind": "ADMINISTRATIVE", "region": "town"},
                {"id": "wenxi", "name": "翁科村", "kind": "ADMINISTRATIVE", "region": "town"}]},
                "income": {"entries": [%s
                {"village": "ganxi", "period": "2024", "category": "OTHER", "notion": "TOTAL", "amount": "1", "source": "S-0"}]}}
                """.formatted(figures, entries);
    }

    private static String lines(boolean entries) {
        StringBuilder lines = new StringBuilder(SIZE + 1_000);
        for (int i = 1; lines.length() < SIZE * (entries ? 1.0 : 0.92); i++) {
            lines.append(entries ? entry(i) : figure(i)).append(",\n");
        }
        return lines.toString();
    }

    private static String entry(int i) {
        return String.format(
                Locale.ROOT,
                "{\"village\": \"%s\", \"period\": \"%d-%02d\", \"category\": \"INVESTMENT\", \"notion\": \"OPERATING_TYPE\","
                        + " \"amount\": \"%d.%02d\", \"source\": \"S-0\"}",
                i % 3 == 0 ? "ganxi" : "wenxi",
                2015 + i % 9,
                1 + i % 12,
                i * 7919L % 100_000,
                i % 100);
    }

    private static String figure(int i) {
        return String.format(
                Locale.ROOT,
                "{\"id\": \"S-%d\", \"source\": \"S\", \"subject\": \"%s\", \"name\": {\"zh\": \"村集体经营性收入\", \"en\":"
                        + " \"collective operating-type income\"}, \"quantity\": \"%s\", \"period\": \"%d\"}",
                i,
                i % 3 == 0 ? "ganxi" : "wenxi",
                QUANTITIES.get(i % QUANTITIES.size()),
                2015 + i % 9);
    }
}
