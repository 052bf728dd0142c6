// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;

/**
 * The numbers that a value may be: all between two ends, either of which may be missing.
 *
 * <p>Arithmetic is sound: whatever two values lie in their bounds, their sum, difference, product or quotient lies in the
 * bounds that the same operation gives. It is also exact, so nothing is widened by rounding. Operands count as unrelated:
 * bounds less themselves are not 0 but all that two such values can differ. A number whose terms do not fit 64 bits throws
 * {@link ArithmeticException}.
 *
 * <table>
 * <caption>Bounds and operations on them</caption>
 * <tr><td>[1, 2] + [4, 4]</td><td>[5, 6]</td></tr>
 * <tr><td>(13000, ..) / [5, 5]</td><td>(2600, ..)</td></tr>
 * <tr><td>[451, 451] / (13000, ..)</td><td>(0, 451/13000)</td></tr>
 * <tr><td>(100, ..) / (15, ..)</td><td>(0, ..)</td></tr>
 * <tr><td>[1, 1] / [-1, 1]</td><td>(.., ..)</td></tr>
 * </table>
 *
 * <p>Source: interval arithmetic after Moore, Interval Analysis, 1966, with open and missing ends. Immutable and
 * thread-safe.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Bounds(Bound low, Bound high) implements Serializable {
    /** Every number: nothing is known. */
    public static final Bounds ALL = new Bounds(Bound.none(), Bound.none());

    /**
     * Checks that some number is left.
     *
     * @throws IllegalArgumentException if the ends leave no number between them
     */
    public Bounds {
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        if (!BoundsArithmetic.meets(low, high)) {
            throw new IllegalArgumentException(
                    "Bounds must leave a number between them, but were " + BoundsText.of(low, high));
        }
    }

    /** Obtains the bounds that leave one number. */
    public static Bounds point(Ratio value) {
        Bound both = Bound.including(value);
        return new Bounds(both, both);
    }

    /**
     * Obtains the numbers from one to the other, both included.
     *
     * @throws IllegalArgumentException if the first is above the last
     */
    public static Bounds between(Ratio lowest, Ratio highest) {
        return new Bounds(Bound.including(lowest), Bound.including(highest));
    }

    /** Obtains all numbers above the given one, which is itself left out. */
    public static Bounds above(Ratio value) {
        return new Bounds(Bound.excluding(value), Bound.none());
    }

    /** Obtains the given number and all above. */
    public static Bounds atLeast(Ratio value) {
        return new Bounds(Bound.including(value), Bound.none());
    }

    /** Obtains the given number and all below. */
    public static Bounds atMost(Ratio value) {
        return new Bounds(Bound.none(), Bound.including(value));
    }

    /** Obtains all numbers below the given one, which is itself left out. */
    public static Bounds below(Ratio value) {
        return new Bounds(Bound.none(), Bound.excluding(value));
    }

    /**
     * Reads the notation of intervals: {@code "[1, 2]"}, {@code "(2600, ..)"}, {@code "[0%, 3%)"}.
     *
     * @throws IllegalArgumentException if the text is no interval, or leaves no number between its ends
     * @throws ArithmeticException if a number does not fit
     */
    public static Bounds parse(String text) {
        return BoundsText.parse(text);
    }

    /** Tells whether exactly one number is left. */
    public boolean isPoint() {
        return low.isPresent() && high.isPresent() && low.at().equals(high.at());
    }

    /** Tells whether a number lies within. */
    public boolean contains(Ratio value) {
        int fromLow = low.isPresent() ? value.compareTo(low.at()) : 1;
        int toHigh = high.isPresent() ? high.at().compareTo(value) : 1;
        return (fromLow > 0 || fromLow == 0 && low.isIncluded()) && (toHigh > 0 || toHigh == 0 && high.isIncluded());
    }

    /** Tells whether every number of the other lies within this. */
    public boolean contains(Bounds other) {
        return BoundsArithmetic.lower(low, other.low).equals(low)
                && BoundsArithmetic.higher(high, other.high).equals(high);
    }

    /** Tells whether some number lies within both. */
    public boolean overlaps(Bounds other) {
        return BoundsArithmetic.meets(low, other.high) && BoundsArithmetic.meets(other.low, high);
    }

    /**
     * Tells whether the bounds leave out no number but those of one sign, as {@code (0, ..)} does: they then say that a
     * value is positive, and nothing of how much it is.
     */
    public boolean tellOnlyTheSign() {
        return low.isPresent() != high.isPresent()
                && low.at().isZero()
                && high.at().isZero();
    }

    /** Returns the bounds of a sum. */
    public Bounds plus(Bounds other) {
        return new Bounds(low.plus(other.low), high.plus(other.high));
    }

    /** Returns the bounds of this less the other. */
    public Bounds minus(Bounds other) {
        return plus(other.negated());
    }

    /** Returns the bounds of the value with the other sign. */
    public Bounds negated() {
        return new Bounds(high.negated(), low.negated());
    }

    /** Returns the bounds of a product. */
    public Bounds times(Bounds other) {
        return BoundsArithmetic.product(this, other);
    }

    /**
     * Returns the bounds of this over the other, whose value is taken not to be 0.
     *
     * <p>If the divisor can be of either sign the quotient can be anything: {@link #ALL}.
     *
     * @throws ArithmeticException if the divisor can only be 0
     */
    public Bounds dividedBy(Bounds other) {
        return times(BoundsArithmetic.reciprocal(other));
    }

    /** Returns the bounds in the notation of intervals: {@code "[1, 2]"}, {@code "(2600, ..)"}. {@link #parse} reads it. */
    @Override
    public String toString() {
        return BoundsText.of(low, high);
    }
}
