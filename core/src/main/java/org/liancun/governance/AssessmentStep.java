// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liancun.measure.Period;
import org.liancun.text.Name;

/** The four steps by which units are pushed and assessed in a year: 周调度、月排名、季通报、年考核 of 凤凰县 (2023). */
public enum AssessmentStep {
    /** Every week; a week belongs to the year in which its Thursday lies (ISO 8601). */
    DISPATCH("周调度", "weekly dispatch") {
        @Override
        public List<Period> periods(int year) {
            return weeks(Period.year(year));
        }
    },
    /** Every month. */
    RANKING("月排名", "monthly ranking") {
        @Override
        public List<Period> periods(int year) {
            return IntStream.rangeClosed(1, 12)
                    .mapToObj(month -> Period.month(year, month))
                    .toList();
        }
    },
    /** Every quarter. */
    BULLETIN("季通报", "quarterly bulletin") {
        @Override
        public List<Period> periods(int year) {
            return IntStream.rangeClosed(1, 4)
                    .mapToObj(quarter -> Period.quarter(year, quarter))
                    .toList();
        }
    },
    /** Once a year. */
    ASSESSMENT("年考核", "annual assessment") {
        @Override
        public List<Period> periods(int year) {
            return List.of(Period.year(year));
        }
    };

    private final Name label;

    AssessmentStep(String zh, String en) {
        label = Name.of(zh, en);
    }

    /** Returns the Chinese and the English words. */
    public Name label() {
        return label;
    }

    /** Returns the periods of a year at whose end the step is due, in order. */
    public abstract List<Period> periods(int year);

    /** Returns the week from Monday to Sunday in which a day lies. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Period.between(monday, monday.plusWeeks(1));
    }

    /** Returns the weeks that belong to a period, those whose Thursdays lie in it. */
    static List<Period> weeks(Period period) {
        LocalDate thursday = period.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
        return Stream.iterate(thursday, period::contains, day -> day.plusWeeks(1))
                .map(AssessmentStep::week)
                .toList();
    }
}
