// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An exchange of two shifts between the teams that have them (换班), named by a day of each. Immutable and thread-safe.
 *
 * @param one a day of the one shift
 * @param other a day of the other
 */
public record Swap(LocalDate one, LocalDate other) implements Serializable {
    /** Checks that both days are there. */
    public Swap {
        requireNonNull(one, "one");
        requireNonNull(other, "other");
    }
}
