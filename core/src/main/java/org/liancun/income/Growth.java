// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * The change of an amount from one period to the next (同比增长), exact.
 *
 * <p>The rate is (current − previous) / previous, and exists only over a positive base; over nothing or a loss the
 * {@linkplain #outcome() outcome} says so instead. Example: 239.92 to 451.29 万元 is +88.10 %.
 *
 * <p>Immutable and thread-safe.
 */
public record Growth(Money previous, Money current) implements Serializable {

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
        FROM_LOSS
    }

    /** Checks that no part is missing. */
    public Growth {
        requireNonNull(previous, "previous");
        requireNonNull(current, "current");
    }

    /** Returns what was gained; negative means lost. */
    public Money increment() {
        return current.minus(previous);
    }

    /** Returns what kind of change it was. */
    public Outcome outcome() {
        int change = current.compareTo(previous);
        if (change == 0) {
            return Outcome.UNCHANGED;
        }
        if (previous.signum() > 0) {
            return change > 0 ? Outcome.GREW : Outcome.SHRANK;
        }
        return previous.isZero() ? Outcome.FROM_ZERO : Outcome.FROM_LOSS;
    }

    /** Returns the exact rate, for example 3/5 for 60 %; empty unless the base is positive. */
    public Optional<Ratio> rate() {
        return previous.signum() > 0 ? Optional.of(increment().dividedBy(previous)) : Optional.empty();
    }

    /** Returns the exact rate in percent, as published figures state it; empty unless the base is positive. */
    public Optional<Quantity> percent() {
        return rate().map(rate -> Quantity.of(rate.times(Ratio.of(100)), Unit.PERCENT));
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
}
