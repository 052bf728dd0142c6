// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.measure.Bounds;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;

/**
 * The change of an income from one time to another (同比增长), exact; of totals or of averages.
 *
 * <p>The rate is (current − previous) / previous, and exists only over a positive base; over nothing or a loss the
 * {@linkplain #outcome() outcome} says so instead. Example: 239.92 to 451.29 万元 is +88.10 %. Where the figures have
 * bounds, so has the rate. The two periods have the same number of years, months and days or of days alone, since the
 * income of a month says nothing over that of a year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param previous the base, which lies before the current one
 */
public record Growth(Income previous, Income current) implements Serializable {
    /** What kind of change it was. */
    public enum Outcome {
        /** More than a positive base. */
        GREW,
        /** Less than a positive base; this includes a fall to nothing and to a loss. */
        SHRANK,
        /** The same, whatever the base. */
        UNCHANGED,
        /** From nothing to something: there is no rate. */
        FROM_ZERO,
        /** From a loss to another amount: there is no rate. */
        FROM_LOSS,
        /** The figures have bounds that leave more than one of these open. */
        OPEN
    }

    /**
     * Checks that the two can be compared.
     *
     * @throws IllegalArgumentException if the notions differ, the units do not convert, the current period begins before
     *     the previous one ends, or the two are not equally long
     */
    public Growth {
        requireNonNull(previous, "previous");
        requireNonNull(current, "current");
        previous.requireSameNotion(current, "growth");
        checkArgument(
                !current.period().from().isBefore(previous.period().until()),
                "Current period of a growth must begin after %s, but was %s",
                previous.period(),
                current.period());
        checkArgument(
                isAsLong(previous.period(), current.period()),
                "Current period of a growth must be as long as %s, but was %s",
                previous.period(),
                current.period());
        current.amount().minus(previous.amount());
    }

    /** Returns what was gained; negative means lost. */
    public Quantity increment() {
        return current.amount().minus(previous.amount());
    }

    /** Returns what kind of change it was. */
    public Outcome outcome() {
        Quantity increment = increment();
        if (!increment.bounds().isPoint() || !previous.amount().bounds().isPoint()) {
            return outcomeOfBounds(increment.bounds());
        }
        int change = increment.value().signum();
        int base = previous.amount().value().signum();
        if (change == 0) {
            return Outcome.UNCHANGED;
        }
        if (base > 0) {
            return change > 0 ? Outcome.GREW : Outcome.SHRANK;
        }
        return base == 0 ? Outcome.FROM_ZERO : Outcome.FROM_LOSS;
    }

    /** Returns the exact rate in percent, as published figures state it; empty unless the base is surely positive. */
    public Optional<Quantity> percent() {
        if (!previous.isPositive()) {
            return Optional.empty();
        }
        Quantity times = current.amount().dividedBy(previous.amount());
        return Optional.of(times.minus(Quantity.of(1, Unit.NONE)).in(Unit.PERCENT));
    }

    /**
     * Returns the yearly rate in percent that compounds to this growth (年均增长), between two numbers with so many decimals
     * of which the lower is the rate cut off; they are the same where the rate is that number. Example: 196.72 to 315.16 亿元
     * in five years is 9.88 to 9.89 %.
     *
     * <p>The years are those from the beginning of the previous period to that of the current one. Empty unless the base
     * is positive and the current income is not negative, both without bounds.
     *
     * @param decimals of the percentage, 0 to 16
     * @throws IllegalArgumentException if there are fewer or more decimals
     * @throws IllegalStateException if the two do not lie whole years apart
     * @throws ArithmeticException if the rate with so many decimals does not fit 64 bits
     */
    public Optional<Quantity> compound(int decimals) {
        CompoundRate.requireDecimals(decimals);
        Bounds base = previous.amount().bounds();
        Bounds now = current.amount().bounds();
        int years = years();
        if (!base.isPoint()
                || !now.isPoint()
                || base.low().at().signum() <= 0
                || now.low().at().signum() < 0) {
            return Optional.empty();
        }
        Quantity times = current.amount().dividedBy(previous.amount()).in(Unit.NONE);
        return Optional.of(CompoundRate.percent(times.value(), years, decimals));
    }

    /** Tells whether the notion took in other accounts in the previous period, so that the two are not quite alike. */
    public boolean isAcrossDefinitions() {
        return !previous.definition().equals(current.definition());
    }

    /**
     * Returns what the previous amount must have been, exact: current / (1 + rate). Example: 451.29 万元 after +88.1 %
     * was 239.9202… 万元. A qualifier of the current amount carries over.
     *
     * @throws IllegalArgumentException if the rate is −100 % or less, from which nothing can be inferred
     */
    public static Quantity impliedPrevious(Quantity current, Ratio rate) {
        Ratio factor = Ratio.ONE.plus(rate);
        checkArgument(factor.signum() > 0, "Growth rate must be more than -100%, but was %s", rate);
        return current.dividedBy(factor);
    }

    /**
     * Returns what the gain must have been, exact: current − current / (1 + rate). Example: 211.3697… of 451.29 万元.
     *
     * @throws IllegalArgumentException if the rate is −100 % or less
     */
    public static Quantity impliedIncrement(Quantity current, Ratio rate) {
        impliedPrevious(current, rate);
        return current.times(rate.dividedBy(Ratio.ONE.plus(rate)));
    }

    /** Returns both incomes and the rate, or what kind of change it was where there is none. */
    @Override
    public String toString() {
        return previous + " -> " + current + ": "
                + percent().map(rate -> rate.display(2)).orElse(outcome().name());
    }

    /** Tells whether two periods have both ends and one length. */
    private static boolean isAsLong(Period one, Period other) {
        return one.isClosed()
                && other.isClosed()
                && (one.days() == other.days()
                        || one.from().until(one.until()).equals(other.from().until(other.until())));
    }

    private int years() {
        int years = current.period().from().getYear() - previous.period().from().getYear();
        checkState(
                years > 0
                        && previous.period()
                                .from()
                                .plusYears(years)
                                .equals(current.period().from()),
                "Periods of a compound growth must lie whole years apart, but were %s and %s",
                previous.period(),
                current.period());
        return years;
    }

    private Outcome outcomeOfBounds(Bounds increment) {
        if (!previous.isPositive()) {
            return Outcome.OPEN;
        }
        return Income.isPositive(increment)
                ? Outcome.GREW
                : Income.isPositive(increment.negated()) ? Outcome.SHRANK : Outcome.OPEN;
    }
}
