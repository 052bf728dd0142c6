// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Period;
import org.liancun.money.Money;

/**
 * What one line of a roll-up earned, such as a village, or a cluster in one year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param groups what the line stands for: one id, period or account for each way of putting income on lines
 * @param count the number of entries summed
 * @param received the sum of all entries
 * @param within the part of it that was paid from inside the line
 */
public record Receipts(List<String> groups, long count, Income received, Income within) implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the count is negative, or the two amounts are not of one notion
     */
    public Receipts {
        groups = ImmutableList.copyOf(groups);
        checkArgument(count >= 0, "Count of line %s must not be negative, but was %s", groups, count);
        received.requireSameNotion(within, "line");
    }

    /** Returns the groups as one text: {@code "c1, 2023"}. */
    public String key() {
        return String.join(", ", groups);
    }

    /** Returns what was earned from outside the line. */
    public Income income() {
        return received.minus(within);
    }

    /** Obtains the line of nothing. */
    static Receipts nothing(Notion notion, Period period) {
        Income none = Income.of(notion, period, Money.ZERO);
        return new Receipts(List.of(), 0, none, none);
    }

    /** Returns the same, earned in a shorter time. */
    Receipts during(Period period) {
        return new Receipts(groups, count, received.over(period), within.over(period));
    }

    /** Returns the sum of this line and another, under the groups of this one. */
    Receipts plus(Receipts other) {
        return new Receipts(
                groups, Math.addExact(count, other.count), received.plus(other.received), within.plus(other.within));
    }
}
