// SPDX-License-Identifier: Apache-2.0
package org.liancun.fairness;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Fraction;

/**
 * A point of a Lorenz curve. Immutable and thread-safe.
 *
 * @param heads the share of all heads, those who have least first
 * @param amount the share of the whole that they have
 */
public record LorenzPoint(Fraction heads, Fraction amount) implements Serializable {
    /** Checks that both are there. */
    public LorenzPoint {
        requireNonNull(heads, "heads");
        requireNonNull(amount, "amount");
    }

    /** Returns how many times the mean those have who lie between this point and the next: the slope. */
    Fraction slopeTo(LorenzPoint next) {
        return next.amount.minus(amount).over(next.heads.minus(heads));
    }

    /** Returns text such as {@code "1/5 have 1/20"}. */
    @Override
    public String toString() {
        return heads + " have " + amount;
    }
}
