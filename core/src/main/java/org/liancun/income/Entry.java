// SPDX-License-Identifier: Apache-2.0
package org.liancun.income;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.text.Ids;
import org.liancun.text.Prose;

/**
 * An amount that reached one village in one period.
 *
 * <p>Only what reaches the village is its income: rent, dividend, contract fee, service fee. The revenue and the profit
 * of a company that villages own together are not (House definition after the scope rule of the village statistics).
 * A negative amount takes back an earlier one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param village the id of the recipient
 * @param period when it was earned; both ends are known
 * @param category the account it is booked to, which must have existed throughout the period
 * @param notion the notion of income it counts under, which must cover the category
 * @param counterparty the id of whoever paid, {@code ""} where that is not stated
 * @param source where the amount comes from: a figure, a document, or an agreement and its tier
 */
public record Entry(
        String village,
        Period period,
        Category category,
        Notion notion,
        Money amount,
        String counterparty,
        String source)
        implements Serializable {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if an id is not an id, the period has no beginning or no end, the account did
     *     not exist throughout the period, the notion does not cover the category, or the source is blank or longer than
     *     {@value Prose#LONGEST} characters
     */
    public Entry {
        Ids.require(village, "Village of an income entry");
        checkPeriod("an income entry of " + village, village, period, category);
        checkArgument(
                notion.covers(category),
                "Category of %s of %s must be one of %s, but was %s",
                notion.label().en(),
                village,
                notion.categories(),
                category);
        requireNonNull(amount, "amount");
        if (!counterparty.isEmpty()) {
            Ids.require(counterparty, "Counterparty of an income entry of " + village);
        }
        Prose.require(source, "Source of an income entry of", village);
        checkArgument(!source.isBlank(), "Source of an income entry of %s must not be blank", village);
    }

    /** Checks that a period is closed and that an account existed throughout it; the names say whose it is. */
    static void checkPeriod(String what, String owner, Period period, Category category) {
        checkArgument(period.isClosed(), "Period of %s must have a beginning and an end, but was %s", what, period);
        checkArgument(
                category.inForce().contains(period),
                "Period of %s of %s must lie in %s, but was %s",
                category.label().en(),
                owner,
                category.inForce(),
                period);
    }
}
