// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.liancun.text.Ids;

/**
 * That the holder of a seat was put on file with another body (备案).
 *
 * <p>Immutable and thread-safe.
 *
 * @param holder the id of the holder
 * @param seat the seat
 * @param registry the id of the body that keeps the file
 * @param day the day on which it was filed
 */
public record Filing(String holder, Seat seat, String registry, LocalDate day) implements Serializable {
    /**
     * Checks the ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids
     */
    public Filing {
        Ids.require(holder, "Holder on file");
        requireNonNull(seat, "seat");
        Ids.require(registry, "Registry");
        requireNonNull(day, "day");
    }

    /** Returns text such as {@code "secretary-1 in ganxi 书记 with department, 2021-03-01"}. */
    @Override
    public String toString() {
        return holder + " in " + seat + " with " + registry + ", " + day;
    }
}
