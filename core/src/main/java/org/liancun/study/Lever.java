// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigInteger;
import org.liancun.comparison.Input;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/**
 * A number of an agreement that may be changed (可调参数): how far, and in which steps from where it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param input what is agreed now, and the least and most that could be
 * @param step the smallest change that is thought of, positive
 */
public record Lever(Input input, Ratio step) implements Serializable {
    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public Lever {
        requireNonNull(input, "input");
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("Step of " + input.id() + " must be positive, but was " + step.plain());
        }
    }

    /** Returns the number so many steps away. */
    Ratio at(long steps) {
        return input.base().plus(step.times(Ratio.of(steps)));
    }

    /** Returns how many steps lead down at most. */
    long down() {
        return steps(input.low(), input.base());
    }

    /** Returns how many steps lead up at most. */
    long up() {
        return steps(input.base(), input.high());
    }

    /** Returns how many steps lead from one number to the other, at most one more than can be tried. */
    private long steps(Ratio low, Ratio high) {
        return Fraction.of(high)
                .minus(Fraction.of(low))
                .over(Fraction.of(step))
                .floor()
                .min(BigInteger.valueOf(Keeping.MOST + 1))
                .longValueExact();
    }
}
