// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.money.Money;

/**
 * What the entries of one combination of groups add up to.
 *
 * <p>Example: village A received 100 from a bank and 10 from village B of its town, 5 from a village of another town. The sum
 * of the town has {@code received} 115, {@code within} 10, {@code between} 5. Immutable and thread-safe.
 *
 * @param groups the names of the groups, one for each key in the order of the keys; none in a sum of everything
 * @param count the number of entries
 * @param received the sum of all entries
 * @param within the part of it whose payer belongs to the same group by the first key
 * @param between the part of it whose payer belongs to another group by the first key
 */
public record Sum(List<String> groups, int count, Money received, Money within, Money between) implements Serializable {

    /**
     * Copies the groups.
     *
     * @throws IllegalArgumentException if the count is negative
     */
    public Sum {
        groups = ImmutableList.copyOf(groups);
        checkArgument(count >= 0, "Count of sum %s must not be negative, but was %s", groups, count);
        requireNonNull(received, "received");
        requireNonNull(within, "within");
        requireNonNull(between, "between");
    }

    /** Returns what was paid by members of the groups, this one and others: what the whole did not earn. */
    public Money inside() {
        return within.plus(between);
    }

    /** Returns what the group had from others, other groups included: what was received less what was paid within. */
    public Money fromOthers() {
        return received.minus(within);
    }

    /** Returns what the group had from outside all groups, which is what it adds to the whole. */
    public Money fromOutside() {
        return received.minus(inside());
    }
}
