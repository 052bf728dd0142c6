// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.io.Serializable;
import org.liancun.money.Money;

/**
 * An estimate of a value and how sure it is.
 *
 * <p>Immutable and thread-safe.
 *
 * @param payoff the estimate; its parts add up to the whole exactly
 * @param within no part is further from the value than this, but for the risk of the sampling and as long as the range told was right
 * @param by how it was drawn
 */
public record Sampled(Payoff payoff, Money within, Sampling by) implements Serializable {
    /** Returns how sure it is on the first line, then the payoff. */
    @Override
    public String toString() {
        return "Within " + within + " by " + by.orders() + " orders, at a risk of " + by.risk() + "\n" + payoff;
    }
}
