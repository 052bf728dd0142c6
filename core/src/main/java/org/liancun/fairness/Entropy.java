// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static org.liancun.fairness.Doubles.boxCox;

import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/**
 * A generalised entropy (广义熵指数), the family of indices that splits without rest into what lies between and within groups.
 *
 * <p>(sum of p r^a - 1) / (a (a - 1)); Theil's T, the sum of p r ln r, for a = 1; Theil's L, the sum of -p ln r, for a = 0; half the
 * squared coefficient of variation for a = 2. At least 0; Theil's T is at most ln n for n heads, others have other bounds or none.
 * One alone: 0. Losses have no entropy, zeros only where a is above 0. Source: H. Theil, Economics and Information Theory (1967);
 * A. F. Shorrocks, The Class of Additively Decomposable Inequality Measures, Econometrica 48 (1980). Immutable and thread-safe.
 *
 * @param alpha the weight of large amounts: the larger, the more it counts what the richest have
 */
public record Entropy(Ratio alpha) implements Index {
    private static final Ratio MOST = Ratio.of(4);
    private static final double HALF = 0.5;

    /**
     * Checks the parameter.
     *
     * @throws IllegalArgumentException if it is not from -4 to 4
     */
    public Entropy {
        if (alpha.compareTo(MOST) > 0 || alpha.compareTo(MOST.negated()) < 0) {
            throw new IllegalArgumentException(
                    "Parameter of a generalised entropy must be from -4 to 4, but was " + alpha.plain());
        }
    }

    @Override
    public Name name() {
        if (alpha.equals(Ratio.ONE)) {
            return Name.of("泰尔指数 T", "Theil T");
        }
        return alpha.isZero()
                ? Name.of("泰尔指数 L", "Theil L")
                : Name.of("广义熵指数（" + alpha.plain() + "）", "Generalised entropy (" + alpha.plain() + ")");
    }

    @Override
    public Needs needs() {
        return alpha.signum() > 0 ? Needs.NO_LOSSES : Needs.NO_ZEROS;
    }

    @Override
    public OptionalDouble of(Spread spread) {
        return needs().areMetBy(spread) ? OptionalDouble.of(spread.mean(term())) : OptionalDouble.empty();
    }

    /**
     * Splits the value into what lies between the means of groups and what lies within each, that is s^a p^(1 - a) times the value of
     * the group; nothing where the needs are not met. Nothing overlaps.
     */
    public Optional<Decomposition> decompose(Map<String, Spread> groups) {
        Spread all = Spread.together(groups.values());
        if (!needs().areMetBy(all)) {
            return Optional.empty();
        }
        double between = of(Spread.ofMeans(groups.values())).orElseThrow();
        return Optional.of(new Decomposition(between, Maps.transformValues(groups, group -> within(group, all)), 0));
    }

    private double within(Spread group, Spread all) {
        if (group.count() == 0) {
            return 0;
        }
        double s = (double) group.total().fen() / all.total().fen();
        double p = (double) group.count() / all.count();
        double a = power();
        return of(group).orElse(0) * StrictMath.pow(s, a) * StrictMath.pow(p, 1 - a);
    }

    /**
     * What one adds; the r - 1 in it, whose mean is nothing, keeps it from being negative and the digits from cancelling. Of two
     * forms that are equal, one has all digits near 0 and the other near 1.
     */
    private DoubleUnaryOperator term() {
        double a = power();
        if (a < HALF) {
            return r -> Math.max(0, (boxCox(a, r) - (r - 1)) / (a - 1));
        }
        return r -> r == 0 ? 1 / a : Math.max(0, (r * boxCox(a - 1, r) - (r - 1)) / a);
    }

    private double power() {
        return (double) alpha.numerator() / alpha.denominator();
    }
}
