// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedList;
import java.util.List;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Span;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * Over how many past periods somebody is judged, and how they are taken together (考察期).
 *
 * <p>Which periods they are, only the calendar says: three years back from any day of 2025 are 2022, 2023 and 2024, whatever is
 * known of them. Immutable and thread-safe.
 *
 * @param periods how many, at least 1, counted back from the day of the judgement
 * @param span what a period is: a year, a quarter
 * @param judging how they are taken together
 */
public record LookBack(int periods, Span span, Judging judging) implements Serializable {
    /** The last year that ended before the judgement (上年). */
    public static final LookBack LAST_YEAR = new LookBack(1, Span.YEAR, Judging.EVERY);

    /** How several periods are taken together. */
    public enum Judging {
        /** Every period by itself must lie within the bounds (连续若干年). */
        EVERY,
        /** The exact mean of the periods must (若干年平均). */
        MEAN
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public LookBack {
        requireNonNull(span, "span");
        requireNonNull(judging, "judging");
        if (periods < 1) {
            throw new IllegalArgumentException("Look-back must be over at least 1 period, but was over " + periods);
        }
    }

    /**
     * Returns the periods looked back on from a day, in order: the last one that ended by the day, and those just before it.
     *
     * @throws IllegalArgumentException if one would begin before the year 1
     */
    public List<Period> before(LocalDate day) {
        LinkedList<Period> all = new LinkedList<>();
        Period period = span.containing(day);
        for (int i = 0; i < periods; i++) {
            period = period.previous();
            all.addFirst(period);
        }
        return List.copyOf(all);
    }

    /**
     * Tells whether what somebody earned in the periods looked back on from a day lies within bounds.
     *
     * @param bounds in the unit
     * @throws IllegalArgumentException if what was earned in one of them is not known
     */
    public boolean isWithin(Bounds bounds, Unit unit, String id, LocalDate day, Earnings earnings) {
        List<Ratio> amounts = before(day).stream()
                .map(period -> number(earnings.of(id, period), unit))
                .toList();
        return switch (judging) {
            case EVERY -> amounts.stream().allMatch(bounds::contains);
            case MEAN -> {
                Ratio sum = amounts.stream().reduce(Ratio.ZERO, Ratio::plus);
                yield bounds.contains(sum.dividedBy(Ratio.of(periods)));
            }
        };
    }

    private static Ratio number(Money amount, Unit unit) {
        return Ratio.of(amount.toYuan()).times(Unit.YUAN.in(unit));
    }

    /** Returns text such as {@code "EVERY of 3 YEAR"}. */
    @Override
    public String toString() {
        return judging + " of " + periods + " " + span;
    }
}
