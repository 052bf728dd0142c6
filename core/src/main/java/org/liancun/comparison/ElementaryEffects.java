// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.liancun.money.Fraction;

/**
 * How much a figure rises as one input goes over its whole range, found at several points by the way of {@link Morris}.
 *
 * <p>In fen. Immutable and thread-safe.
 *
 * @param input what was moved
 * @param effects one for each path, at least two
 */
public record ElementaryEffects(Input input, List<Fraction> effects) implements Serializable {
    /**
     * Copies the effects.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public ElementaryEffects {
        requireNonNull(input, "input");
        effects = ImmutableList.copyOf(effects);
        if (effects.size() < 2) {
            throw new IllegalArgumentException(
                    "Effects of " + input.id() + " must be at least 2, but were " + effects.size());
        }
    }

    /** Returns the mean of the effects, exactly: μ. */
    public Fraction mean() {
        return mean(effect -> effect);
    }

    /**
     * Returns the mean of the effects without their signs, exactly: μ*. Source: F. Campolongo, J. Cariboni, A. Saltelli, Environmental
     * Modelling and Software 22 (2007).
     */
    public Fraction size() {
        return mean(effect -> effect.max(effect.negated()));
    }

    /** Returns the variance of the effects as of a sample, exactly: σ². */
    public Fraction variance() {
        Fraction mean = mean();
        Fraction squares = mean(effect -> effect.minus(mean).times(effect.minus(mean)));
        return squares.times(Fraction.of(effects.size(), effects.size() - 1L));
    }

    /** Returns the standard deviation of the effects to a whole fen: σ. */
    public BigDecimal deviation() {
        return variance()
                .rounded(4, RoundingMode.HALF_UP)
                .sqrt(MathContext.DECIMAL128)
                .setScale(0, RoundingMode.HALF_UP);
    }

    private Fraction mean(UnaryOperator<Fraction> part) {
        return Fraction.sum(effects.stream().map(part).toList()).over(effects.size());
    }

    /** Returns size, mean and deviation in yuan. */
    @Override
    public String toString() {
        return input.id() + ": size " + Amounts.yuan(size()) + ", mean " + Amounts.yuan(mean()) + ", deviation "
                + deviation().movePointLeft(2).toPlainString();
    }
}
