// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * What a party brought into a period, earned and redeemed in it. Immutable and thread-safe.
 *
 * @param party the party's id
 * @param brought the balance at the beginning of the period
 * @param earned the weighted scores, negative if more was taken off than given
 * @param redeemed the points redeemed, zero or positive
 */
public record PointsAccount(String party, Ratio brought, Ratio earned, Ratio redeemed) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids or the points redeemed are negative
     */
    public PointsAccount {
        Ids.require(party, "Party id");
        requireNonNull(brought, "brought");
        requireNonNull(earned, "earned");
        if (redeemed.signum() < 0) {
            throw new IllegalArgumentException(
                    "Points that " + party + " redeemed must not be negative, but were " + redeemed.plain());
        }
    }

    /** Obtains the account of a party without a score. */
    static PointsAccount of(String party, Ratio brought) {
        return new PointsAccount(party, brought, Ratio.ZERO, Ratio.ZERO);
    }

    /** Returns what was brought and earned less what was redeemed. */
    public Ratio balance() {
        return brought.plus(earned).minus(redeemed);
    }

    /** Returns the account with more earned. */
    PointsAccount earn(Ratio more) {
        return new PointsAccount(party, brought, earned.plus(more), redeemed);
    }

    /** Returns the account with more redeemed. */
    PointsAccount redeem(Ratio more) {
        return new PointsAccount(party, brought, earned, redeemed.plus(more));
    }

    /** Returns text such as {@code "house1 earned 12, redeemed 5"}, or {@code "house1 brought 3, earned 12, redeemed 5"}. */
    @Override
    public String toString() {
        return party + (brought.signum() == 0 ? "" : " brought " + brought.plain() + ",") + " earned " + earned.plain()
                + ", redeemed " + redeemed.plain();
    }
}
