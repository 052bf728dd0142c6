// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Money;

/**
 * Income that one recipient of a roll-up had from another, which the whole did not earn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param entry the entry of the recipient
 * @param line the line that received it
 * @param from the line that paid it; the same line when both belong to it
 */
public record Elimination(Entry entry, String line, String from) implements Serializable {

    /** Checks that no part is missing. */
    public Elimination {
        requireNonNull(entry, "entry");
        requireNonNull(line, "line");
        requireNonNull(from, "from");
    }

    /** Returns the id of the one who paid. */
    public String payer() {
        return entry.counterparty();
    }

    /** Returns the id of the one who was paid. */
    public String recipient() {
        return entry.village();
    }

    /** Returns what was paid. */
    public Money amount() {
        return entry.amount();
    }

    /** Returns whether payer and recipient belong to the same line. */
    public boolean isWithinLine() {
        return line.equals(from);
    }
}
