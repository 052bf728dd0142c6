// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Points that a party gives for goods or a service (积分兑换). Immutable and thread-safe.
 *
 * @param party the party's id
 * @param points how many weighted points, above 0
 * @param goods what it gets
 * @param on the day
 */
public record Redemption(String party, Ratio points, Name goods, LocalDate on) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids or the points are not above 0
     */
    public Redemption {
        Ids.require(party, "Party id");
        requireNonNull(goods, "goods");
        requireNonNull(on, "on");
        if (points.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Points that " + party + " redeems must be above 0, but were " + points.plain());
        }
    }
}
