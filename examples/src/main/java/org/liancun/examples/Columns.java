// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liancun.json.EntryColumns;
import org.liancun.json.EntryPart;
import org.liancun.json.FormatException;
import org.liancun.json.Loaded;
import org.liancun.json.Loading;
import org.liancun.json.TableRow;
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

    Loaded load(Path file, Loading how, LocalDate booked) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            Iterator<CsvRecord> records = csv.iterator();
            return columns().load(rows(records), Ledger.EMPTY, booked, how);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        } catch (FormatException wrong) {
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

    private static Iterator<TableRow> rows(Iterator<CsvRecord> records) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return records.hasNext();
            }

            @Override
            public TableRow next() {
                CsvRecord each = records.next();
                return new TableRow((int) each.getStartingLineNumber(), each.getFields());
            }
        };
    }
}
