// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.liancun.json.EntryLines;
import org.liancun.json.Loaded;
import org.liancun.json.Loading;
import org.liancun.ledger.Ledger;

/** Loads entries from JSON lines and from CSV, saying on standard error how far it is. */
final class EntryFiles {
    private static final long WORTH_REPORTING = 500_000;

    /** A file does not say when it was booked; one batch needs no more than some day. */
    private static final LocalDate BOOKED = LocalDate.EPOCH;

    private EntryFiles() {}

    /**
     * Loads all entries of a file, or the good ones where the loading keeps them; then what was left out is said on standard
     * error.
     *
     * @throws Refusal with the first bad rows, where they are not left out
     * @throws UncheckedIOException if the file cannot be read
     */
    static Ledger load(Path file, Loading how, Columns columns, Console console, Language language) {
        Loading telling = how.telling(
                WORTH_REPORTING, rows -> console.err().println(language.say("已读 " + rows + " 行", rows + " rows read")));
        Loaded loaded = isTable(file) ? columns.load(file, telling, BOOKED, language) : lines(file, telling);
        if (loaded.bad() > 0) {
            String message = file + ": " + loaded.message(language.locale());
            if (loaded.kept() == 0) {
                throw Refusal.ofProblems(message);
            }
            console.err().println(message);
        }
        return loaded.ledger();
    }

    /** Tells whether a name is that of entries, and not of a dossier. */
    static boolean isEntries(Path file) {
        return isTable(file) || name(file).endsWith(".jsonl") || name(file).endsWith(".ndjson");
    }

    private static boolean isTable(Path file) {
        return name(file).endsWith(".csv");
    }

    private static String name(Path file) {
        return file.toString();
    }

    private static Loaded lines(Path file, Loading how) {
        try (InputStream in = Files.newInputStream(file)) {
            return EntryLines.load(in, Ledger.EMPTY, BOOKED, how);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
