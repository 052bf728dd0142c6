// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.time.LocalDate;
import org.liancun.measure.Period;
import org.liancun.text.Phrase;

/** Years as a model counts them: calendar years, each known by its last day (登记日). House definition. */
final class Years {
    private Years() {}

    /** Returns the day as of which holdings of a year are read. */
    static LocalDate lastDay(int year) {
        return LocalDate.of(year, 12, 31);
    }

    /** Checks that a period begins and ends with a year, where it does. */
    static Period requireWhole(Period period, String subject) {
        if (begins(period.from()) && begins(period.until())) {
            return period;
        }
        throw new IllegalArgumentException(subject + " must be of whole years, but was " + period);
    }

    /** Returns 2026年, 2026年至2028年, 2026年起 or 2026年及以前; the English words are those of the period itself. */
    static Phrase phrase(Period whole) {
        String first = whole.isOpenAtStart() ? "" : whole.from().getYear() + "年";
        String last = whole.isOpenAtEnd() ? "" : whole.until().minusDays(1).getYear() + "年";
        String closed = first.equals(last) ? first : first + "至" + last;
        String open = first.isEmpty() ? last + "及以前" : first + "起";
        return new Phrase(whole.isClosed() ? closed : open, whole.toString());
    }

    private static boolean begins(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) || day.getDayOfYear() == 1;
    }
}
