// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liancun.examples.books.CsvRows;
import org.liancun.json.EntryColumns;
import org.liancun.json.EntryPart;
import org.liancun.json.FormatException;
import org.liancun.json.Loaded;
import org.liancun.json.Loading;
import org.liancun.ledger.Ledger;
import org.liancun.measure.Unit;
import picocli.CommandLine.Option;

/** The options that say how entries stand in a table. */
final class Columns {
    @Option(
            names = "--column",
            paramLabel = "PART=HEADER",
            description =
                    "Which column of a CSV file holds a part of the entries, such as recipient=村; may be repeated. "
                            + "Parts: recipient, period, account, amount, counterparty, origin, source, qualifier.")
    private Map<EntryPart, String> headers = new EnumMap<>(EntryPart.class);

    @Option(names = "--unit", paramLabel = "UNIT", description = "Unit of the amounts in a CSV file: 元, 万元 or 亿元.")
    private String unit = Unit.YUAN.symbol();

    @Option(names = "--dates", paramLabel = "FORM", description = "Form of the dates in a CSV file, such as yyyy/M/d.")
    private Optional<String> dates = Optional.empty();

    @Option(
            names = "--source",
            paramLabel = "TEXT",
            description = "Source of all entries of a CSV file without such a column.")
    private Optional<String> source = Optional.empty();

    Loaded load(Path file, Loading how, LocalDate booked, Language language) {
        try (InputStream in = Files.newInputStream(file)) {
            return columns().load(CsvRows.of(in), Ledger.EMPTY, booked, how);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (FormatException wrong) {
            throw Refusal.ofProblems(file + ": " + wrong.message(language.locale()));
        } catch (CsvParseException wrong) {
            throw Refusal.ofProblems(file + ": " + wrong.getMessage());
        }
    }

    private EntryColumns columns() {
        EntryColumns columns = EntryColumns.of(headers).withAmountsIn(Unit.of(unit));
        if (source.isPresent()) {
            columns = columns.with(EntryPart.SOURCE, source.get());
        }
        return dates.isPresent()
                ? columns.withPeriodsAs(DateTimeFormatter.ofPattern(dates.get(), Locale.ROOT))
                : columns;
    }
}
