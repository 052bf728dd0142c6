// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import java.time.LocalDate;
import org.liancun.text.Name;

/** A calendar unit that books are closed by; the fiscal year is the calendar year. */
public enum Span {
    /** 年: 1 January to 31 December. */
    YEAR("年", "year") {
        @Override
        public Period containing(LocalDate day) {
            return Period.year(day.getYear());
        }
    },
    /** 半年: January to June, July to December. */
    HALF("半年", "half-year") {
        @Override
        public Period containing(LocalDate day) {
            return Period.half(day.getYear(), (day.getMonthValue() + 5) / 6);
        }
    },
    /** 季度: three months from January, April, July or October. */
    QUARTER("季度", "quarter") {
        @Override
        public Period containing(LocalDate day) {
            return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
        }
    },
    /** 月: a calendar month. */
    MONTH("月", "month") {
        @Override
        public Period containing(LocalDate day) {
            return Period.month(day.getYear(), day.getMonthValue());
        }
    };

    private final Name label;

    Span(String zh, String en) {
        this.label = Name.of(zh, en);
    }

    /** Returns the unit that the day lies in. */
    public abstract Period containing(LocalDate day);

    /** Returns the Chinese and the English word. */
    public Name label() {
        return label;
    }
}
