// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * What a party earned and redeemed in a period. Immutable and thread-safe.
 *
 * @param party the party's id
 * @param earned the weighted scores, negative if more was taken off than given
 * @param redeemed the points redeemed, zero or positive
 */
public record PointsAccount(String party, Ratio earned, Ratio redeemed) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids or the points redeemed are negative
     */
    public PointsAccount {
        Ids.require(party, "Party id");
        requireNonNull(earned, "earned");
        if (redeemed.signum() < 0) {
            throw new IllegalArgumentException(
                    "Points that " + party + " redeemed must not be negative, but were " + redeemed.plain());
        }
    }

    /** Obtains the account of a party without a score. */
    static PointsAccount empty(String party) {
        return new PointsAccount(party, Ratio.ZERO, Ratio.ZERO);
    }

    /** Returns what was earned less what was redeemed. */
    public Ratio balance() {
        return earned.minus(redeemed);
    }

    /** Returns text such as {@code "house1 earned 12, redeemed 5"}. */
    @Override
    public String toString() {
        return party + " earned " + earned.plain() + ", redeemed " + redeemed.plain();
    }
}
