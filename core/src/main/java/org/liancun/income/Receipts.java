// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Money;

/**
 * What one village, cluster, region, period or account earned.
 *
 * <p>Immutable and thread-safe.
 *
 * @param key the id of the village, cluster or region, the period, or the name of the category
 * @param count the number of entries summed
 * @param received the sum of all entries
 * @param within the part of it that was paid from inside the line
 */
public record Receipts(String key, int count, Money received, Money within) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Receipts {
        requireNonNull(key, "key");
        checkArgument(count >= 0, "Count of line %s must not be negative, but was %s", key, count);
        requireNonNull(received, "received");
        requireNonNull(within, "within");
    }

    /** Returns what was earned from outside the line. */
    public Money total() {
        return received.minus(within);
    }
}
