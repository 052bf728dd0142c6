// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.liancun.fairness.Earners;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * What somebody has before and after (增减): a village, a class of households, a fund, or several of them together.
 *
 * <p>The absolute change is after less before. The relative change is that over before, and exists only where before is positive;
 * over nothing or a loss there is none. So the two never have different signs. From 40 to 50 is +10 and 1/4; from 0 to 50 and
 * from -40 to 50 are +50 and +90 and nothing. House definition. Immutable and thread-safe.
 *
 * @param before what they have together without the change
 * @param after what they have together with it
 * @param heads how many they are: households, persons, or 1 for a village that counts as one; 0 for a fund that is nobody's
 */
public record GainOrLoss(Money before, Money after, long heads) implements Serializable {
    /** Nobody, with nothing before and after. */
    public static final GainOrLoss NONE = new GainOrLoss(Money.ZERO, Money.ZERO, 0);

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number of heads is negative
     */
    public GainOrLoss {
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        if (heads < 0) {
            throw new IllegalArgumentException("Number of heads must not be negative, but was " + heads);
        }
    }

    /**
     * Returns after less before; negative is a loss.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money change() {
        return after.minus(before);
    }

    /** Returns which way it went. */
    public Direction direction() {
        return Direction.of(after.compareTo(before));
    }

    /**
     * Returns the change over before, exactly; nothing unless before is positive.
     *
     * @throws ArithmeticException if the change does not fit
     */
    public Optional<Ratio> relative() {
        return before.signum() > 0 ? Optional.of(change().dividedBy(before)) : Optional.empty();
    }

    /** Returns the change of one head in fen, exactly; nothing if there is none. */
    public Optional<Fraction> perHead() {
        return heads == 0 ? Optional.empty() : Optional.of(difference().over(heads));
    }

    /**
     * Returns both together.
     *
     * @throws ArithmeticException if a sum does not fit
     */
    public GainOrLoss plus(GainOrLoss other) {
        return new GainOrLoss(before.plus(other.before), after.plus(other.after), Math.addExact(heads, other.heads));
    }

    /** Returns the change in fen, whatever its size. */
    Fraction difference() {
        return Fraction.of(after.fen()).minus(Fraction.of(before.fen()));
    }

    Earners earnersBefore() {
        return new Earners(heads, before);
    }

    Earners earnersAfter() {
        return new Earners(heads, after);
    }

    /** Returns both amounts and the change on one line. */
    @Override
    public String toString() {
        return before + " -> " + after + ": " + Amounts.signed(difference()) + ", "
                + Amounts.relative(this).en();
    }
}
