// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import java.io.Serializable;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;

/**
 * What one village is to grow of one crop. Immutable and thread-safe.
 *
 * @param village the id of the village
 * @param crop the id of the crop
 * @param area how much land, in a unit of area
 * @param yield what is expected of a unit of land, such as 400公斤/亩 or 300-400公斤/亩
 */
public record Planting(String village, String crop, Quantity area, Quantity yield) implements Serializable {
    /**
     * Checks ids, units and signs.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids, the area is of another unit, or a quantity says a
     *     negative number
     */
    public Planting {
        Ids.require(village, "Village of a planting");
        Ids.require(crop, "Crop of " + village);
        Amounts.require(area, Unit.MU, "Area of " + crop + " in " + village);
        Amounts.requireNotNegative(yield, "Yield of " + crop + " in " + village);
    }

    /** Returns what is expected: 100亩 at 400公斤/亩 are 40000公斤. */
    public Quantity output() {
        return area.times(yield);
    }

    /** Returns text such as {@code "ganxi: tea 100亩 x 400公斤/亩"}. */
    @Override
    public String toString() {
        return village + ": " + crop + " " + area + " x " + yield;
    }
}
