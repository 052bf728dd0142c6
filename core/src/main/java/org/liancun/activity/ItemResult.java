// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Words;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Names;
import org.liancun.text.Phrase;
import org.liancun.text.Worded;

/**
 * What one item came to in a year, with its reasons. Immutable and thread-safe.
 *
 * @param item the item
 * @param done how much the activity did
 * @param price the price with what made it
 * @param ordered the guaranteed quantity; none without an order
 * @param orderPrice the guaranteed price; none without an order
 */
public record ItemResult(Item item, Ratio done, Computed price, Computed ordered, Computed orderPrice)
        implements Worded, Serializable {
    /** Checks that all are there. */
    public ItemResult {
        requireNonNull(item, "item");
        requireNonNull(done, "done");
        requireNonNull(price, "price");
        requireNonNull(ordered, "ordered");
        requireNonNull(orderPrice, "orderPrice");
    }

    /** Returns of how much the price is: what was done, or 1 for a fixed cost. */
    public Ratio quantity() {
        return Millionths.ratio(item.kind().quantity(Millionths.of(done)));
    }

    /**
     * Returns quantity × price, rounded once, half up, to the fen: what came in, or what was spent, as the kind says.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    public Money amount() {
        return Money.ofFen(Reckoning.fen(
                Millionths.of(quantity()), price.millionths(), ordered.millionths(), orderPrice.millionths()));
    }

    /** Returns the amount as it counts for the profit: a cost is negative. */
    public Money contribution() {
        return item.kind().sign() < 0 ? amount().negated() : amount();
    }

    /** Returns item, amount, quantity and price, and the order if there is one. */
    @Override
    public Phrase phrase(Names names) {
        Phrase sold = Phrase.of(
                "%s %s：%s × %s",
                "%s %s: %s × %s",
                item.name().phrase(),
                Words.of(contribution()),
                Phrase.same(quantity().plain()),
                price.phrase(names));
        return item.order().isPresent()
                ? sold.plus(Phrase.of(
                        "；订单%s，保底价%s",
                        "; order for %s at %s at least", ordered.phrase(names), orderPrice.phrase(names)))
                : sold;
    }

    /** Returns the English words. */
    @Override
    public String toString() {
        return describe();
    }
}
