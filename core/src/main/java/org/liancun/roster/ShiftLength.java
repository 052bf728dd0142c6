// SPDX-License-Identifier: Apache-2.0
package org.liancun.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.liancun.text.Name;

/** How long one team is on duty before the next. House definition. */
public enum ShiftLength {
    /** A day. */
    DAY("按日", "by the day") {
        @Override
        LocalDate endOf(LocalDate day) {
            return day.plusDays(1);
        }
    },
    /** A week from Monday to Sunday (ISO 8601); the first and the last of a roster may be cut by its period. */
    WEEK("按周", "by the week") {
        @Override
        LocalDate endOf(LocalDate day) {
            return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        }
    };

    private final Name label;

    ShiftLength(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English words. */
    public Name label() {
        return label;
    }

    /** Returns the day on which a shift that has begun is over. */
    abstract LocalDate endOf(LocalDate day);
}
