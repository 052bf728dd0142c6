// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the dates of documents, which may be missing. */
final class Dates {

    private Dates() {}

    /** Returns the text if it is empty or an ISO date such as {@code 2024-09-13}. */
    static String requireIso(String date, String subject) {
        if (!date.isEmpty() && !isIso(date)) {
            throw new IllegalArgumentException(
                    subject + " must be a date such as 2024-09-13 or empty, but was " + date);
        }
        return date;
    }

    private static boolean isIso(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeParseException notADate) {
            return false;
        }
    }
}
