// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.io.Serializable;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/**
 * What two players of two sides get if they act as a pair, such as a seller and a buyer.
 *
 * <p>Immutable and thread-safe.
 *
 * @param left a player of the one side
 * @param right a player of the other
 * @param worth what the pair gets, not negative
 */
public record Match(String left, String right, Money worth) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an end is no id or the worth is negative
     */
    public Match {
        Ids.require(left, "Player");
        Ids.require(right, "Player");
        Require.notNegative("Worth of " + left + " with " + right, worth);
    }
}
