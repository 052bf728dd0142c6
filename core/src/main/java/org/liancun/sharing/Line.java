// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Money;

/**
 * What one party gets in one step. Immutable and thread-safe.
 *
 * @param party the party's id
 * @param weight its weight in the step's key, zero or positive
 * @param paid what it gets, rounded; negative for what it pays in
 */
public record Line(String party, long weight, Money paid) implements Serializable {
    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Line {
        requireNonNull(party, "party");
        requireNonNull(paid, "paid");
        if (weight < 0) {
            throw new IllegalArgumentException("Weight of " + party + " must not be negative, but was " + weight);
        }
    }

    /** Returns the line with the sign of the payment turned. */
    Line negated() {
        return new Line(party, weight, paid.negated());
    }
}
