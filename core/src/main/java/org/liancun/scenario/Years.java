// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

import java.time.LocalDate;
import org.liancun.measure.Period;

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

    private static boolean begins(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) || day.getDayOfYear() == 1;
    }
}
