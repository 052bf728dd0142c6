// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static java.util.Objects.requireNonNull;
import static org.liancun.fairness.Doubles.nearest;

import com.google.common.collect.Maps;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.liancun.money.Fraction;
import org.liancun.text.Name;

/**
 * The Gini coefficient (基尼系数): half the mean difference of two, over the mean; twice the area between diagonal and Lorenz curve.
 *
 * <p>With those who have least first, 1 - sum of p (S before + S after), where S is the share of the amounts so far. At least 0; below
 * 1 without losses, and above 1 where losses are large; with {@link Correction#DELTAS} up to 1 without losses. One alone: 0 without
 * correction. Zeros are fine; a total of zero or less has no coefficient. 1, 2, 3, 4, 5 give 4/15. Source: C. Gini, Variabilità e
 * mutabilità (1912); for groups, N. Bhattacharya and B. Mahalanobis, JASA 62 (1967). Immutable and thread-safe.
 *
 * @param correction what is done about small numbers
 */
public record Gini(Correction correction) implements Index {
    /** Checks the part. */
    public Gini {
        requireNonNull(correction, "correction");
    }

    @Override
    public Name name() {
        return correction == Correction.NONE
                ? Name.of("基尼系数", "Gini")
                : Name.of("基尼系数（小样本修正）", "Gini, corrected by " + correction);
    }

    @Override
    public Needs needs() {
        return correction.needs();
    }

    /** Returns the value, the {@code double} nearest to the exact one. */
    @Override
    public OptionalDouble of(Spread spread) {
        return needs().areMetBy(spread)
                ? OptionalDouble.of(nearest(part(spread.giniArea(), spread)))
                : OptionalDouble.empty();
    }

    /** Returns the exact value, or nothing where the needs are not met. */
    public Optional<Fraction> exactly(Spread spread) {
        return needs().areMetBy(spread) ? Optional.of(part(spread.giniArea(), spread)) : Optional.empty();
    }

    /**
     * Splits the value into what lies between the means of groups, what lies within each, and what comes of groups that overlap;
     * nothing where the needs are not met. The parts are exact before each is rounded to a {@code double}.
     */
    public Optional<Decomposition> decompose(Map<String, Spread> groups) {
        Spread all = Spread.together(groups.values());
        if (!needs().areMetBy(all)) {
            return Optional.empty();
        }
        BigInteger between = Spread.ofMeans(groups.values()).giniArea();
        BigInteger within = groups.values().stream().map(Spread::giniArea).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger overlap = all.giniArea().subtract(between).subtract(within);
        return Optional.of(new Decomposition(
                nearest(part(between, all)),
                Maps.transformValues(groups, group -> nearest(part(group.giniArea(), all))),
                nearest(part(overlap, all))));
    }

    private Fraction part(BigInteger area, Spread all) {
        BigInteger whole = BigInteger.valueOf(all.count())
                .multiply(BigInteger.valueOf(all.total().fen()));
        return correction.of(area, whole, all.count());
    }
}
