// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Money;

/**
 * How far one input moves a figure while the others stay as expected: a bar of a tornado. Immutable and thread-safe.
 *
 * @param input what is moved
 * @param low the figure where the input is lowest
 * @param base the figure where it is as expected
 * @param high the figure where the input is highest
 */
public record Swing(Input input, Money low, Money base, Money high) implements Serializable {
    /** Checks that all are there. */
    public Swing {
        requireNonNull(input, "input");
        requireNonNull(low, "low");
        requireNonNull(base, "base");
        requireNonNull(high, "high");
    }

    /** Returns the least of the three figures, where the bar begins. */
    public Money least() {
        return low.min(base).min(high);
    }

    /** Returns the most of the three figures, where the bar ends. */
    public Money most() {
        return low.max(base).max(high);
    }

    /**
     * Returns how long the bar is.
     *
     * @throws ArithmeticException if it does not fit
     */
    public Money length() {
        return most().minus(least());
    }

    /** Returns the id and the figures at both ends. */
    @Override
    public String toString() {
        return input.id() + ": " + low + " at " + input.low().plain() + ", " + high + " at "
                + input.high().plain();
    }
}
