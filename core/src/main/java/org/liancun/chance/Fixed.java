// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;

/**
 * One value that every draw gives (定值). Immutable and thread-safe.
 *
 * @param value the value
 */
public record Fixed(Ratio value) implements Probability {
    /** Checks the parameter. */
    public Fixed {
        requireNonNull(value, "value");
    }

    @Override
    public DoubleUnaryOperator quantiles() {
        double always = Reals.of(value);
        return u -> always;
    }

    @Override
    public double below(double limit) {
        return Parameters.step(limit, Reals.of(value));
    }

    /** Returns the value. */
    @Override
    public OptionalDouble mean() {
        return OptionalDouble.of(Reals.of(value));
    }
}
