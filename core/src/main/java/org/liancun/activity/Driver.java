// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;
import org.liancun.text.Prompt;

/**
 * A number of each year that nobody decides here: a price, a yield, a rent, a number of guests (驱动因素).
 *
 * <p>Values are known for some years; from one on, the number escalates until the next is known. Immutable and thread-safe.
 *
 * @param id the id
 * @param name what it is called
 * @param unit what it counts
 * @param values the known values by year (1 to 9999), at least one
 * @param escalation how it grows after a known value
 * @param source where the numbers are from; who has assumed them says so
 */
public record Driver(
        String id, Name name, Unit unit, SortedMap<Integer, Ratio> values, Escalation escalation, String source)
        implements Serializable {
    private static final int LAST = 9_999;

    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if there is no value, a year is not from 1 to 9999, or the source is blank or too long
     */
    public Driver {
        Ids.require(id, "Driver id");
        requireNonNull(name, "name");
        requireNonNull(unit, "unit");
        values = ImmutableSortedMap.copyOfSorted(values);
        requireNonNull(escalation, "escalation");
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Driver " + id + " must have at least 1 value, but had 0");
        }
        requireYear(id, values.firstKey());
        requireYear(id, values.lastKey());
        Sources.require(source, "driver", id);
    }

    /** Obtains a driver that is the same in every year from a first one. */
    public static Driver of(String id, Name name, Unit unit, int first, Ratio value, String source) {
        return new Driver(id, name, unit, ImmutableSortedMap.of(first, value), Escalation.NONE, source);
    }

    /** Returns the driver with another escalation. */
    public Driver growing(Escalation other) {
        return new Driver(id, name, unit, values, other, source);
    }

    /** Returns the driver with a value from a year on. */
    public Driver with(int year, Ratio value) {
        SortedMap<Integer, Ratio> all = new TreeMap<>(values);
        all.put(year, value);
        return new Driver(id, name, unit, all, escalation, source);
    }

    /**
     * Returns the number of a year: the latest known value, escalated, rounded once, half up, to a millionth.
     *
     * @throws IllegalArgumentException if the year is before the first that is known, or after 9999
     * @throws ArithmeticException if it does not fit 64 bits in millionths
     */
    public Ratio in(int year) {
        requireYear(id, year);
        SortedMap<Integer, Ratio> known = values.headMap(year + 1);
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    "Driver " + id + " must be known from " + year + " on, but was known from " + values.firstKey());
        }
        try {
            return Millionths.ratio(
                    Millionths.of(escalation.after(year - known.lastKey(), known.get(known.lastKey()))));
        } catch (ArithmeticException tooLarge) {
            throw new ArithmeticException("Driver " + id + " in " + year + ": " + tooLarge.getMessage());
        }
    }

    /** Returns id, first value and growth: {@code "rent: 300000元 from 2022, 8% every 3 years"}. */
    @Override
    public String toString() {
        return Prompt.line(id + ": " + values.get(values.firstKey()).plain() + unit + " from " + values.firstKey()
                + (values.size() == 1 ? "" : ", " + values.size() + " values")
                + (escalation.equals(Escalation.NONE) ? "" : ", " + escalation));
    }

    private static void requireYear(String id, int year) {
        if (year < 1 || year > LAST) {
            throw new IllegalArgumentException(
                    "Year of driver " + id + " must be from 1 to " + LAST + ", but was " + year);
        }
    }
}
