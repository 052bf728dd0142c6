// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;

/** A line is read the same wherever it stands. */
class LineRowsLaws {
    private static final String GOOD =
            "{\"recipient\": \"甘溪村\", \"period\": \"2024-03\", \"account\": \"501\", \"amount\": \"1.00\", \"source\": \"S0\"}";
    private static final List<String> LINES = List.of(
            GOOD,
            GOOD + " \r",
            GOOD.replace(", ", ",\r"),
            GOOD.replace("{", "{\"amount\": \"2.00\", "),
            GOOD.replace("{", "{\"counterpaty\": \"v2\", "),
            GOOD + GOOD,
            "\uFEFF" + GOOD,
            "\u0000\u0000\u0000" + GOOD,
            "{}",
            "",
            " \t\r");
    private static final Charset[] CHARSETS = {
        StandardCharsets.UTF_8, StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16BE
    };

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_line_has_the_same_problems_in_a_block_as_alone(
            @ForAll("lines") List<byte[]> lines, @ForAll @IntRange(max = 1_000) int beforeEndOfBlock) {
        List<Entry> entries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes((" ".repeat((1 << 16) - beforeEndOfBlock) + "\n").getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < lines.size(); i++) {
            addAlone(lines.get(i), i + 2, entries, problems);
            file.writeBytes(lines.get(i));
            file.write('\n');
        }

        Loaded loaded = EntryLines.load(
                new ByteArrayInputStream(file.toByteArray()),
                Ledger.EMPTY,
                LocalDate.of(2024, 12, 31),
                Loading.keepingGoodRows(100));

        assertThat(loaded.ledger()).containsExactlyElementsOf(entries);
        assertThat(loaded.problems()).containsExactlyElementsOf(problems);
    }

    /** Reads a line as a document of its own, which is what the file format says it is. */
    private static void addAlone(byte[] line, int number, List<Entry> entries, List<Problem> problems) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\r') {
            end--;
        }
        if (text.chars().allMatch(c -> c == ' ' || c == '\t' || c == '\r')) {
            return;
        }
        byte[] bytes = text.substring(0, end).getBytes(StandardCharsets.ISO_8859_1);
        Format.Outcome<Entry> outcome = Format.readPlain(bytes, EntryFormat.ENTRY);
        outcome.problems().stream()
                .map(p -> new Problem(p.pointer(), number, p.column(), p.kind(), p.value(), p.expected(), p.nearest()))
                .forEach(problems::add);
        if (outcome.problems().isEmpty()) {
            entries.add(outcome.orThrow());
        }
    }

    @Provide
    Arbitrary<List<byte[]>> lines() {
        Arbitrary<String> changed = Combinators.combine(
                        Arbitraries.integers().between(0, GOOD.length() - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of("", "{", "}", "[", ",", ":", "\"", "\\", "\r", "\u0000", "x"))
                .as((at, left, text) ->
                        GOOD.substring(0, at) + text + GOOD.substring(Math.min(at + left, GOOD.length())));
        return Combinators.combine(Arbitraries.oneOf(Arbitraries.of(LINES), changed), Arbitraries.of(CHARSETS))
                .as((line, charset) -> line.getBytes(charset))
                .filter(line -> new String(line, StandardCharsets.ISO_8859_1).indexOf('\n') < 0)
                .list()
                .ofMaxSize(6);
    }
}
