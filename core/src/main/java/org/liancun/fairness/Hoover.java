// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import java.util.Optional;
import java.util.OptionalDouble;
import org.liancun.money.Fraction;
import org.liancun.text.Name;

/**
 * The Hoover or Robin Hood index (胡佛指数): the part of the whole that would have to change hands for all to have the same.
 *
 * <p>Half the sum of |s - p|; the largest distance of the Lorenz curve from the diagonal. At least 0; below 1 without losses. One
 * alone: 0. Zeros are fine; a total of zero or less has no index. 25 and 75 give 1/4. Source: E. M. Hoover, The Measurement of
 * Industrial Localization, Review of Economics and Statistics 18 (1936). Immutable and thread-safe.
 */
public record Hoover() implements Index {
    @Override
    public Name name() {
        return Name.of("胡佛指数", "Hoover");
    }

    @Override
    public Needs needs() {
        return Needs.TOTAL;
    }

    /** Returns the value, the {@code double} nearest to the exact one. */
    @Override
    public OptionalDouble of(Spread spread) {
        return needs().areMetBy(spread)
                ? OptionalDouble.of(Doubles.nearest(spread.aboveMean()))
                : OptionalDouble.empty();
    }

    /** Returns the exact value, or nothing where the needs are not met. */
    public Optional<Fraction> exactly(Spread spread) {
        return needs().areMetBy(spread) ? Optional.of(spread.aboveMean()) : Optional.empty();
    }
}
