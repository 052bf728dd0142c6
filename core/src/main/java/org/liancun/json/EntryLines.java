// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.liancun.ledger.Entry;
import org.liancun.ledger.Ledger;

/**
 * Entries as JSON lines: one object on each line, as many as there are, in UTF-8. Blank lines count as no rows.
 *
 * <p>The fields are described in {@code docs/format.md}. A line that is no entry is a bad row with problems, as a dossier would
 * have them; lines of more than 1,048,576 bytes are bad rows too.
 */
public final class EntryLines {
    private EntryLines() {}

    /**
     * Loads the entries of a stream into a ledger as one batch.
     *
     * @param day the day on which they are booked
     * @throws UncheckedIOException if the stream cannot be read to its end; nothing is loaded then
     */
    public static Loaded load(InputStream in, Ledger into, LocalDate day, Loading how) {
        return how.load(new LineRows(in), into, day);
    }

    /**
     * Writes entries, a line for each; what is written loads as equal entries.
     *
     * @throws IllegalArgumentException if a text has half a surrogate pair, which no file in UTF-8 can hold
     * @throws UncheckedIOException if it cannot be written
     */
    public static void write(Iterable<Entry> entries, Appendable out) {
        try {
            for (Entry entry : entries) {
                out.append(Writing.document(EntryFormat.ENTRY, entry));
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
