// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.util.OptionalDouble;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/**
 * An Atkinson index (阿特金森指数): the part of the whole that a society averse to inequality would give for equality.
 *
 * <p>1 - (sum of p r^(1 - e))^(1 / (1 - e)), and 1 - exp(sum of p ln r) for an aversion e of 1. From 0 to 1; 1 where somebody has
 * nothing and the aversion is 1 or more. One alone: 0. Losses and a total of zero have no index. Source: A. B. Atkinson, On the
 * Measurement of Inequality, Journal of Economic Theory 2 (1970). Immutable and thread-safe.
 *
 * @param aversion the aversion to inequality: the larger, the more it counts how the poorest fare
 */
public record Atkinson(Ratio aversion) implements Index {
    private static final Ratio MOST = Ratio.of(5);

    /**
     * Checks the aversion.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 5
     */
    public Atkinson {
        if (aversion.signum() <= 0 || aversion.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "Aversion to inequality must be above 0 and at most 5, but was " + aversion.plain());
        }
    }

    @Override
    public Name name() {
        return Name.of("阿特金森指数（" + aversion.plain() + "）", "Atkinson (" + aversion.plain() + ")");
    }

    @Override
    public Needs needs() {
        return Needs.NO_LOSSES;
    }

    @Override
    public OptionalDouble of(Spread spread) {
        if (!needs().areMetBy(spread)) {
            return OptionalDouble.empty();
        }
        double power = 1 - (double) aversion.numerator() / aversion.denominator();
        double equal = Doubles.unboxCox(power, spread.mean(r -> Doubles.boxCox(power, r)));
        return OptionalDouble.of(Math.max(0, 1 - equal));
    }
}
