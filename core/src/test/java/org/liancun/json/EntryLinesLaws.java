// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Period;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

class EntryLinesLaws {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_written_loads_as_an_equal_ledger(@ForAll("entries") List<Entry> entries) {
        Ledger ledger = Ledger.of(DAY, entries);
        StringBuilder lines = new StringBuilder();
        EntryLines.write(ledger, lines);

        Loaded loaded = load(lines.toString(), Loading.allOrNothing(1));

        assertThat(loaded.ledger()).isEqualTo(ledger).containsExactlyElementsOf(entries);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void good_rows_are_kept_wherever_bad_ones_stand(@ForAll("entries") List<Entry> entries, @ForAll("bad") String bad) {
        StringBuilder lines = new StringBuilder(bad);
        for (Entry entry : entries) {
            EntryLines.write(List.of(entry), lines.append('\n'));
            lines.append(bad);
        }

        Loaded loaded = load(lines.toString(), Loading.keepingGoodRows(1));

        assertThat(loaded.ledger()).containsExactlyElementsOf(entries);
        assertThat(loaded.bad()).isEqualTo(entries.size() + 1);
        assertThat(load(lines.toString(), Loading.allOrNothing(1)).ledger()).isEqualTo(Ledger.EMPTY);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<String> id = Arbitraries.of("a", "甘溪村", "b-1");
        Arbitrary<Period> month = Arbitraries.integers().between(1, 12).map(m -> Period.month(2024, m));
        Arbitrary<Money> amount = Arbitraries.longs().map(Money::ofFen);
        Arbitrary<String> source =
                Arbitraries.strings().ofMinLength(1).ofMaxLength(5).map(text -> "S" + text.strip());
        return Combinators.combine(
                        id,
                        month,
                        Arbitraries.of("501", "502"),
                        amount,
                        Arbitraries.oneOf(Arbitraries.just(""), id),
                        Arbitraries.of("", "x", "x/y"),
                        source.filter(
                                text -> StandardCharsets.UTF_8.newEncoder().canEncode(text)),
                        Arbitraries.of(Qualifier.EXACT, Qualifier.AT_LEAST))
                .as(Entry::new)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> bad() {
        return Arbitraries.of(
                "{", "}", "{}", "[]", "nonsense", "{\"recipient\": \"a\"} {}", "\"", "\u0000", "1,2", "[[{");
    }

    private static Loaded load(String lines, Loading how) {
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        return EntryLines.load(new ByteArrayInputStream(bytes), Ledger.EMPTY, DAY, how);
    }
}
