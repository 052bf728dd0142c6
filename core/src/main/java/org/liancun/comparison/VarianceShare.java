// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.RoundingMode;
import org.liancun.money.Fraction;

/**
 * The estimated part of a figure's variance that one input answers for. Immutable and thread-safe.
 *
 * @param input the input
 * @param first what it answers for by itself
 * @param total what it answers for by itself or together with others
 */
public record VarianceShare(Input input, Fraction first, Fraction total) implements Serializable {
    /** Checks that all are there. */
    public VarianceShare {
        requireNonNull(input, "input");
        requireNonNull(first, "first");
        requireNonNull(total, "total");
    }

    static String shown(Fraction share) {
        return share.rounded(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Returns both shares with two decimals. */
    @Override
    public String toString() {
        return input.id() + ": first " + shown(first) + ", total " + shown(total);
    }
}
