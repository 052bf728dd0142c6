// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import java.io.Serializable;
import java.math.RoundingMode;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.text.Ids;

/**
 * An order made before the harvest (订单): a buyer takes so much of a crop at a fixed price. Immutable and thread-safe.
 *
 * @param id the id of the order
 * @param buyer the id of the buyer
 * @param crop the id of the crop
 * @param amount how much is ordered, exact
 * @param price the price of a unit, exact, such as 12.5元/公斤
 */
public record SalesOrder(String id, String buyer, String crop, Quantity amount, Quantity price)
        implements Serializable {
    /**
     * Checks ids, signs and that amount times price is money.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, a quantity is negative or not exact, or the price is not
     *     of a unit that the amount is counted in
     */
    public SalesOrder {
        Ids.require(id, "Order id");
        Ids.require(buyer, "Buyer of " + id);
        Ids.require(crop, "Crop of " + id);
        Amounts.requireExact(amount, "Amount of " + id);
        Amounts.requireExact(price, "Price of " + id);
        if (!price.unit().times(amount.unit()).isMoney()) {
            throw new IllegalArgumentException(
                    "Price of " + id + " must be money per " + amount.unit() + ", but was " + price);
        }
    }

    /**
     * Returns what so much of the crop brings, rounded half up to the fen.
     *
     * @param delivered how much, exact
     * @throws IllegalArgumentException if it is of a unit that does not convert to that of the order
     */
    public Money bill(Quantity delivered) {
        Quantity yuan = delivered.in(amount.unit()).times(price).in(Unit.YUAN);
        return Money.ofFen(yuan.value().of(100, RoundingMode.HALF_UP));
    }

    /** Returns what the whole order brings, rounded half up to the fen. */
    public Money value() {
        return bill(amount);
    }

    /** Returns text such as {@code "spring: 1000公斤 tea at 12.5元/公斤 for wholesaler"}. */
    @Override
    public String toString() {
        return id + ": " + amount + " " + crop + " at " + price + " for " + buyer;
    }
}
