// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import org.liancun.measure.Period;

/**
 * The times whose income of one notion can be added: those of one definition, and single years where the notion takes in
 * what an earlier year left, since the second year's opening balance is what is left of the first.
 */
final class Eras {
    private final Notion notion;
    private final Period scope;
    private final boolean isYearly;

    Eras(Notion notion, Accounting accounting, Period scope) {
        this.notion = notion;
        this.scope = scope;
        this.isYearly = accounting.charts().stream()
                .flatMap(chart -> chart.accounts().stream())
                .filter(account -> account.kind() == AccountKind.BROUGHT_FORWARD)
                .anyMatch(account ->
                        notion.definitions().stream().anyMatch(definition -> definition.sign(account.id()) != 0));
    }

    /** Returns the time that income of a period can be added with. */
    Period of(Period period) {
        Period era = common(notion.during(period).inForce(), scope);
        if (!isYearly) {
            return era;
        }
        Period year = Period.year(period.from().getYear());
        checkArgument(
                year.contains(period),
                "Period of %s must lie in one year, but was %s",
                notion.name().en(),
                period);
        return common(era, year);
    }

    /** Returns the first of the times, for a sum of nothing. */
    Period first() {
        return notion.definitions().stream()
                .filter(definition -> definition.inForce().overlaps(scope))
                .findFirst()
                .map(definition -> common(definition.inForce(), scope))
                .orElse(scope);
    }

    static IllegalArgumentException mixed(Notion notion, List<Period> times) {
        return new IllegalArgumentException("Sum of " + notion.name().en()
                + " must lie under one definition, and in one year where it takes in the year before, but was earned in "
                + times);
    }

    /** Returns the time from the start of the one to the end of the other. */
    static Period hull(Period one, Period other) {
        LocalDate from = one.from().isBefore(other.from()) ? one.from() : other.from();
        LocalDate until = one.until().isAfter(other.until()) ? one.until() : other.until();
        return new Period(from, until);
    }

    /** Returns the time common to both, the first where there is none. */
    static Period common(Period one, Period other) {
        return one.intersection(other).orElse(one);
    }
}
