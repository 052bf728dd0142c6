// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.liancun.text.Phrase;

/** How the years of an agreement are counted; the first is year 1. */
public enum YearCount {
    /** From anniversary to anniversary (合同年度): begun on 2021-08-25, 2022-08-24 is in year 1 and 2022-08-25 in year 2. */
    CONTRACT(new Phrase("合同年度", "contract years")) {
        @Override
        int complete(LocalDate start, LocalDate day) {
            return Math.toIntExact(ChronoUnit.YEARS.between(start, day));
        }
    },
    /** From New Year to New Year (自然年度): begun on 2021-08-25, all of 2021 is year 1 and all of 2022 is year 2. */
    CALENDAR(new Phrase("自然年度", "calendar years")) {
        @Override
        int complete(LocalDate start, LocalDate day) {
            return day.getYear() - start.getYear();
        }
    };

    private final Phrase phrase;

    YearCount(Phrase phrase) {
        this.phrase = phrase;
    }

    /** Returns what the years are called. */
    public Phrase phrase() {
        return phrase;
    }

    abstract int complete(LocalDate start, LocalDate day);

    /**
     * Returns in which year of an agreement a day lies.
     *
     * @throws IllegalArgumentException if the day is before the start
     */
    public int year(LocalDate start, LocalDate day) {
        if (day.isBefore(start)) {
            throw new IllegalArgumentException("Day must not be before the start " + start + ", but was " + day);
        }
        return complete(start, day) + 1;
    }
}
