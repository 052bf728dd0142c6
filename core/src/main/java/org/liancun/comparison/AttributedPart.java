// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/**
 * What one change of a package did. Immutable and thread-safe.
 *
 * @param share its part of the whole effect, in fen
 * @param alone what it does where no other change is made
 * @param last what it adds where all the others are made already
 */
public record AttributedPart(Fraction share, Money alone, Money last) implements Serializable {
    /** Checks that all are there. */
    public AttributedPart {
        requireNonNull(share, "share");
        requireNonNull(alone, "alone");
        requireNonNull(last, "last");
    }

    /** Returns how much of its share it owes to the other changes, in fen: what is not done alone. */
    public Fraction interaction() {
        return share.minus(Fraction.of(alone.fen()));
    }

    /** Returns the three amounts in yuan. */
    @Override
    public String toString() {
        return Amounts.signed(share) + " (alone " + Amounts.signed(alone) + ", last " + Amounts.signed(last) + ")";
    }
}
