// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A run of days: a year, a half year, a quarter, a month, a day, any range of these, or without an end on either side.
 *
 * <p>Half-open: the first day belongs to it, the day on which it ends does not. It has at least one day, and all its days
 * lie in the years 1 to 9999 unless it is open. The fiscal year of villages and their companies is the calendar year.
 *
 * <table>
 * <caption>Periods as text</caption>
 * <tr><td>2023</td><td>the year</td></tr>
 * <tr><td>2023-H1</td><td>January to June</td></tr>
 * <tr><td>2023-Q2</td><td>April to June</td></tr>
 * <tr><td>2023-10</td><td>October</td></tr>
 * <tr><td>2024-09-13</td><td>the day</td></tr>
 * <tr><td>2024-05..2024-09</td><td>May to September, both included</td></tr>
 * <tr><td>2023-10..</td><td>from 1 October 2023 on (自2023年10月起)</td></tr>
 * <tr><td>..2025</td><td>to the end of 2025</td></tr>
 * <tr><td>..</td><td>always</td></tr>
 * </table>
 *
 * <p>House definition; text after ISO 8601 where that has a form. Immutable and thread-safe.
 *
 * @param from the first day; {@link LocalDate#MIN} where the period is open towards the past
 * @param until the day after the last; {@link LocalDate#MAX} where it is open towards the future
 */
public record Period(LocalDate from, LocalDate until) implements Comparable<Period>, Serializable {
    /** All days, open on both sides. */
    public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(10_000, 1, 1);
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::from).thenComparing(Period::until);

    /**
     * Checks that there is a day in it.
     *
     * @throws IllegalArgumentException if the period ends on or before the day on which it begins, or leaves the years 1 to
     *     9999
     */
    public Period {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        boolean startsInside = from.equals(LocalDate.MIN) || !from.isBefore(EARLIEST) && from.isBefore(LATEST);
        boolean endsInside = until.equals(LocalDate.MAX) || until.isAfter(EARLIEST) && !until.isAfter(LATEST);
        if (!startsInside || !endsInside) {
            throw new IllegalArgumentException(
                    "Period must lie in the years 1 to 9999, but was from " + shown(from) + " until " + shown(until));
        }
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "Period must end after it begins, but was from " + shown(from) + " until " + shown(until));
        }
    }

    /** Obtains a calendar year. */
    public static Period year(int year) {
        return months(year, 1, 12);
    }

    /**
     * Obtains half a year.
     *
     * @param half 1 or 2
     * @throws IllegalArgumentException if the year has no such half
     */
    public static Period half(int year, int half) {
        requireRange("Half", half, 2);
        return months(year, 6 * half - 5, 6);
    }

    /**
     * Obtains a quarter of a year.
     *
     * @param quarter 1 to 4
     * @throws IllegalArgumentException if the year has no such quarter
     */
    public static Period quarter(int year, int quarter) {
        requireRange("Quarter", quarter, 4);
        return months(year, 3 * quarter - 2, 3);
    }

    /**
     * Obtains a month.
     *
     * @param month 1 to 12
     * @throws IllegalArgumentException if the year has no such month
     */
    public static Period month(int year, int month) {
        requireRange("Month", month, 12);
        return months(year, month, 1);
    }

    /** Obtains a single day. */
    public static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1));
    }

    /** Obtains the days from the given one on, without end. */
    public static Period since(LocalDate from) {
        return new Period(from, LocalDate.MAX);
    }

    /** Obtains the days before the given one, without beginning. */
    public static Period until(LocalDate untilExclusive) {
        return new Period(LocalDate.MIN, untilExclusive);
    }

    /** Obtains the days from the first on, up to but without the last. */
    public static Period between(LocalDate fromInclusive, LocalDate untilExclusive) {
        return new Period(fromInclusive, untilExclusive);
    }

    /**
     * Reads any of the forms in the table above; the ends of a range are themselves periods and belong to it.
     *
     * @throws IllegalArgumentException if the text has another form, names no date, or ends before it begins
     */
    public static Period parse(String text) {
        return PeriodText.parse(text);
    }

    /** Tells whether there is no first day. */
    public boolean isOpenAtStart() {
        return from.equals(LocalDate.MIN);
    }

    /** Tells whether there is no last day. */
    public boolean isOpenAtEnd() {
        return until.equals(LocalDate.MAX);
    }

    /** Tells whether the period has a first and a last day. */
    public boolean isClosed() {
        return !isOpenAtStart() && !isOpenAtEnd();
    }

    /** Tells whether a day belongs to the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /** Tells whether every day of the other belongs to this. */
    public boolean contains(Period other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }

    /** Tells whether some day belongs to both. */
    public boolean overlaps(Period other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Returns the days that belong to both, or nothing when none does. */
    public Optional<Period> intersection(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate first = from.isAfter(other.from) ? from : other.from;
        LocalDate last = until.isBefore(other.until) ? until : other.until;
        return Optional.of(new Period(first, last));
    }

    /**
     * Returns the number of days.
     *
     * @throws IllegalStateException if the period is open
     */
    public long days() {
        requireClosed("have a number of days");
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * Returns the number of months.
     *
     * @throws IllegalStateException if the period is open or does not begin and end with a month
     */
    public long months() {
        requireClosed("have a number of months");
        if (!isWholeMonths()) {
            throw new IllegalStateException(
                    "Period must begin and end with a month to have a number of them, but was " + this);
        }
        return ChronoUnit.MONTHS.between(from, until);
    }

    /**
     * Returns the period of the same length that ends where this begins: 2022 before 2023, 2023-Q4 before 2024-Q1.
     *
     * <p>Whole months go back by as many months, other periods by as many days.
     *
     * @throws IllegalStateException if the period is open
     * @throws IllegalArgumentException if it would begin before the year 1
     */
    public Period previous() {
        requireClosed("have a previous one");
        return new Period(isWholeMonths() ? from.minusMonths(months()) : from.minusDays(days()), from);
    }

    /**
     * Returns the period of the same length that begins where this ends.
     *
     * @throws IllegalStateException if the period is open
     * @throws IllegalArgumentException if it would end after the year 9999
     */
    public Period next() {
        requireClosed("have a next one");
        return new Period(until, isWholeMonths() ? until.plusMonths(months()) : until.plusDays(days()));
    }

    /** Orders by the first day, then by the last; an open start comes first and an open end last. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** Returns the shortest form of the table above, which {@link #parse} reads. */
    @Override
    public String toString() {
        return PeriodText.of(this);
    }

    /** Tells whether a closed period begins and ends with a month. */
    boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
    }

    /** Obtains so many months from the first of a month; the year is checked by the constructor. */
    private static Period months(int year, int month, int count) {
        requireYear(year);
        LocalDate from = LocalDate.of(year, month, 1);
        return new Period(from, from.plusMonths(count));
    }

    private static String shown(LocalDate end) {
        return end.equals(LocalDate.MIN) || end.equals(LocalDate.MAX) ? ".." : end.toString();
    }

    private static void requireYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("Year must be 1 to 9999, but was " + year);
        }
    }

    private static void requireRange(String subject, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(subject + " must be 1 to " + most + ", but was " + value);
        }
    }

    private void requireClosed(String purpose) {
        if (!isClosed()) {
            throw new IllegalStateException("Period must have both ends to " + purpose + ", but was " + this);
        }
    }
}
