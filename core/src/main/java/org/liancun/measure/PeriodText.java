// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static com.google.common.base.Strings.padStart;

import java.time.LocalDate;
import java.time.YearMonth;
import org.liancun.text.Clip;

/** Reads and writes periods, by hand because files hold many. */
final class PeriodText {
    private static final String RANGE = "..";
    private static final int LONGEST = 22;

    private PeriodText() {}

    static Period parse(String text) {
        int dots = text.length() > LONGEST ? -1 : text.indexOf(RANGE);
        if (dots < 0) {
            return named(text, text);
        }
        String first = text.substring(0, dots);
        String last = text.substring(dots + 2);
        LocalDate from = first.isEmpty() ? LocalDate.MIN : named(first, text).from();
        LocalDate until = last.isEmpty() ? LocalDate.MAX : named(last, text).until();
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("Period " + text + " must end after it begins, but begins " + from
                    + " and ends " + until.minusDays(1));
        }
        return new Period(from, until);
    }

    /** Reads a period without {@code ".."}; a message shows the whole text. */
    private static Period named(String part, String text) {
        int length = part.length();
        if (length < 4 || length > 10 || length > 4 && part.charAt(4) != '-') {
            throw unknown(text);
        }
        int year = number(part, 0, 4, text);
        require("Year", year, 1, 9999, text);
        if (length == 4) {
            return Period.year(year);
        }
        char kind = length == 7 ? part.charAt(5) : ' ';
        if (kind == 'H' || kind == 'Q') {
            int count = number(part, 6, 7, text);
            require(kind == 'H' ? "Half" : "Quarter", count, 1, kind == 'H' ? 2 : 4, text);
            return kind == 'H' ? Period.half(year, count) : Period.quarter(year, count);
        }
        if (length != 7 && (length != 10 || part.charAt(7) != '-')) {
            throw unknown(text);
        }
        int month = number(part, 5, 7, text);
        require("Month", month, 1, 12, text);
        return length == 7 ? Period.month(year, month) : day(year, month, number(part, 8, 10, text), text);
    }

    private static Period day(int year, int month, int day, String text) {
        require("Day", day, 1, YearMonth.of(year, month).lengthOfMonth(), text);
        return Period.day(LocalDate.of(year, month, day));
    }

    private static int number(String part, int start, int end, String text) {
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = part.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw unknown(text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void require(String subject, int value, int least, int most, String text) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    subject + " of period " + text + " must be " + least + " to " + most + ", but was " + value);
        }
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("Period must be written like 2023, 2023-H1, 2023-Q2, 2023-10, 2023-10-01,"
                + " a range of these such as 2023-10..2024 or 2023-10.., or .., but was \"" + Clip.of(text) + "\"");
    }

    static String of(Period period) {
        LocalDate from = period.from();
        LocalDate last = period.isOpenAtEnd() ? period.until() : period.until().minusDays(1);
        if (period.isClosed() && from.getYear() == last.getYear()) {
            String named = named(period);
            if (!named.isEmpty()) {
                return named;
            }
        }
        int depth =
                Math.max(depthOf(period.from(), period.isOpenAtStart()), depthOf(period.until(), period.isOpenAtEnd()));
        String first = period.isOpenAtStart() ? "" : text(from, depth);
        return first + RANGE + (period.isOpenAtEnd() ? "" : text(last, depth));
    }

    /** Returns the one name of a period within a year, or nothing when it takes a range to say. */
    private static String named(Period period) {
        LocalDate from = period.from();
        if (period.until().equals(from.plusDays(1))) {
            return text(from, 3);
        }
        if (!period.isWholeMonths()) {
            return "";
        }
        int month = from.getMonthValue();
        long months = period.months();
        if (months == 12) {
            return text(from, 1);
        }
        if (months == 6 && month % 6 == 1) {
            return text(from, 1) + "-H" + (month / 6 + 1);
        }
        if (months == 3 && month % 3 == 1) {
            return text(from, 1) + "-Q" + (month / 3 + 1);
        }
        return months == 1 ? text(from, 2) : "";
    }

    /** Returns whether an end falls on a year (1), a month (2) or a day (3); an open end asks for nothing. */
    private static int depthOf(LocalDate end, boolean isOpen) {
        if (isOpen || end.getDayOfYear() == 1) {
            return 1;
        }
        return end.getDayOfMonth() == 1 ? 2 : 3;
    }

    private static String text(LocalDate day, int depth) {
        String year = padStart(String.valueOf(day.getYear()), 4, '0');
        String month = depth > 1 ? "-" + padStart(String.valueOf(day.getMonthValue()), 2, '0') : "";
        return year + month + (depth > 2 ? "-" + padStart(String.valueOf(day.getDayOfMonth()), 2, '0') : "");
    }
}
