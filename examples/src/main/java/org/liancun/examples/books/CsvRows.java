// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.books;

import com.google.common.collect.Iterators;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.liancun.json.TableRow;

/** The rows of a CSV file (RFC 4180) in UTF-8, with or without a byte order mark; blank lines are left out. */
public final class CsvRows {
    private static final char MARK = '\uFEFF';

    private CsvRows() {}

    /**
     * Returns the rows one by one as they are read. A file that is not CSV or not UTF-8 breaks off with what FastCSV throws.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Iterator<TableRow> of(InputStream in) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != MARK) {
            text.reset();
        }
        return Iterators.transform(
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)
                        .iterator(),
                row -> new TableRow(Math.toIntExact(row.getStartingLineNumber()), row.getFields()));
    }
}
