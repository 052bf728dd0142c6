// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;

/**
 * Land that households hand over, or have worked for them, for a term (土地合同).
 *
 * <p>What the source does not tell is zero or more ({@link Quantity#notNegative}), and what is multiplied or divided by it is
 * unbounded: of "1000余亩" without a number of households there is no area per household.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the id of the contract
 * @param mode what is handed over
 * @param parties the ids of those who signed besides the households, each once; empty if the source does not tell
 * @param area how much land, in a unit of area
 * @param households how many households, in 户
 * @param term for how long, in 年
 */
public record LandContract(
        String id, LandMode mode, List<String> parties, Quantity area, Quantity households, Quantity term)
        implements Serializable {
    /**
     * Checks ids, units and signs.
     *
     * @throws IllegalArgumentException if an id breaks the rule for ids or is listed twice, a quantity is of another unit, or
     *     it says a negative number
     */
    public LandContract {
        Ids.require(id, "Land contract id");
        requireNonNull(mode, "mode");
        parties = Ids.once(parties, "Party of " + id);
        Amounts.require(area, Unit.MU, "Area of " + id);
        Amounts.require(households, Unit.HOUSEHOLD, "Households of " + id);
        Amounts.require(term, Unit.YEAR, "Term of " + id);
    }

    /** Obtains a contract of which mode and area are known, and nothing else. */
    public static LandContract of(String id, LandMode mode, Quantity area) {
        return new LandContract(
                id,
                mode,
                List.of(),
                area,
                Quantity.unbounded(Unit.HOUSEHOLD).notNegative(),
                Quantity.unbounded(Unit.YEAR).notNegative());
    }

    /**
     * Returns the area per household: 472.8亩 of 103户 are 2364/515, about 4.59亩/户.
     *
     * @throws ArithmeticException if there are no households
     */
    public Quantity areaPerHousehold() {
        return areaPer(households);
    }

    /**
     * Returns the area per whatever is counted: 3000余亩 in 12个村 are 超过250亩/个村.
     *
     * @throws ArithmeticException if the count can only be 0
     */
    public Quantity areaPer(Quantity counted) {
        return area.dividedBy(counted);
    }

    /** Returns area times term: 472.8亩 for 10年 are 4728亩·年. */
    public Quantity areaYears() {
        return area.times(term);
    }

    /** Returns text such as {@code "longjiao: 土地流转 472.8亩, 103户, 10年"}. */
    @Override
    public String toString() {
        return id + ": " + mode.label().zh() + " " + area + ", " + households + ", " + term;
    }
}
