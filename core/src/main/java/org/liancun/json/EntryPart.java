// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.Locale;

/** A part of an entry that a column of a table can hold. */
public enum EntryPart {
    /** Who received it: an id. */
    RECIPIENT,
    /** When it was earned. */
    PERIOD,
    /** The account it is booked on: an id. */
    ACCOUNT,
    /** How much. */
    AMOUNT,
    /** Who paid: an id, or empty where that is not stated; a table may be without the column. */
    COUNTERPARTY,
    /** What made it due: ids joined by {@code /}, or empty; a table may be without the column. */
    ORIGIN,
    /** Where the amount comes from. */
    SOURCE,
    /** The name of a qualifier, {@code EXACT} where it is empty; a table may be without the column. */
    QUALIFIER;

    /** Returns the name of the field of JSON lines that holds the same, for example {@code "recipient"}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isRequired() {
        return this != COUNTERPARTY && this != ORIGIN && this != QUALIFIER;
    }
}
