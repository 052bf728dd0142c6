// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A value together with the period during which it holds.
 *
 * <p>Immutable and thread-safe if its value is.
 *
 * @param <T> the type of the value; serializable where the dated value is to travel
 * @param period when the value holds
 * @param value the value
 */
public record Dated<T>(Period period, T value) implements Serializable {
    /** Checks that both parts are there. */
    public Dated {
        requireNonNull(period, "period");
        requireNonNull(value, "value");
    }

    /** Obtains a value that holds on all days. */
    public static <T> Dated<T> always(T value) {
        return new Dated<>(Period.ALWAYS, value);
    }

    /** Tells whether the value holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return period.contains(day);
    }

    /** Returns period and value: {@code "2023-10..: 5户"}. */
    @Override
    public String toString() {
        return period + ": " + value;
    }
}
