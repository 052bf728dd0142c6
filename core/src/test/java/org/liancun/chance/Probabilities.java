// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liancun.money.Ratio;

/** Made-up distributions of every kind. */
final class Probabilities {
    private Probabilities() {}

    static Arbitrary<Probability> all() {
        return Arbitraries.oneOf(continuous(), observed(), numbers().map(Fixed::new));
    }

    /** Those on which every value between two possible ones is possible. */
    static Arbitrary<Probability> continuous() {
        return Arbitraries.oneOf(
                Combinators.combine(numbers(), sizes()).as(Normal::new),
                Combinators.combine(sizes(), sizes())
                        .as((median, sigma) -> new Lognormal(median, sigma.dividedBy(Ratio.of(20)))),
                Combinators.combine(numbers(), sizes()).as((low, width) -> new Uniform(low, low.plus(width))),
                Combinators.combine(numbers(), sizes(), sizes())
                        .as((low, one, other) ->
                                new Triangular(low, low.plus(one), low.plus(one).plus(other))),
                Combinators.combine(numbers(), sizes())
                        .as((mean, size) -> new Normal(mean, size).between(mean.minus(size), mean.plus(Ratio.of(90)))));
    }

    static Arbitrary<Probability> observed() {
        Arbitrary<TreeMap<Ratio, Long>> weights = Arbitraries.maps(
                        numbers(), Arbitraries.longs().between(1, 9))
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(TreeMap::new);
        return Arbitraries.oneOf(weights.map(Empirical::new), weights.map(Interpolated::new));
    }

    private static Arbitrary<Ratio> numbers() {
        return Arbitraries.longs().between(-5_000, 5_000).map(hundredths -> Ratio.of(hundredths, 100));
    }

    private static Arbitrary<Ratio> sizes() {
        return Arbitraries.longs().between(1, 2_000).map(hundredths -> Ratio.of(hundredths, 100));
    }
}
