// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.liancun.ledger.Ledger;

/**
 * What came of loading rows into a ledger: all good ones or none, never some of them.
 *
 * <p>Immutable and thread-safe.
 *
 * @param ledger the ledger with one more batch, or the one before where nothing was kept
 * @param rows the number of rows, blank lines not counted
 * @param kept the number of rows that are now entries of the ledger
 * @param bad the number of rows that are no entries
 * @param problems what is wrong with the first bad rows, as many rows as were asked for, in the order of the file
 */
public record Loaded(Ledger ledger, long rows, long kept, long bad, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @throws IllegalArgumentException if rows are kept that are bad or not there
     */
    public Loaded {
        requireNonNull(ledger, "ledger");
        problems = ImmutableList.copyOf(problems);
        checkArgument(
                bad >= 0 && kept >= 0 && bad + kept <= rows,
                "Rows must be at least %s kept and %s bad ones, but were %s",
                kept,
                bad,
                rows);
    }

    /** Says how many rows were kept and what is wrong with others, one problem a line: in Chinese or in English. */
    public String message(Locale locale) {
        boolean zh = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        StringBuilder lines = new StringBuilder(
                zh
                        ? "共 " + rows + " 行，入账 " + kept + " 行，有误 " + bad + " 行"
                        : "Rows: " + rows + ", kept " + kept + ", bad " + bad);
        problems.forEach(problem -> lines.append("\n  ").append(problem.message(locale)));
        return lines.toString();
    }

    /** Says how many rows were kept. */
    @Override
    public String toString() {
        return "Rows: " + rows + ", kept " + kept + ", bad " + bad;
    }
}
