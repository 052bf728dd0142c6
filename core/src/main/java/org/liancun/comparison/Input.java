// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * A number that a figure depends on, and how far it may lie from what is expected. Immutable and thread-safe.
 *
 * @param id what it is called
 * @param low the lowest it may be
 * @param base what is expected
 * @param high the highest it may be
 */
public record Input(String id, Ratio low, Ratio base, Ratio high) implements Serializable {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the id is none, the base does not lie between low and high, or these are the same
     */
    public Input {
        Ids.require(id, "Input");
        if (low.compareTo(base) > 0 || base.compareTo(high) > 0 || low.equals(high)) {
            throw new IllegalArgumentException("Input " + id + " must go from low over its base to high, but was "
                    + low.plain() + ", " + base.plain() + ", " + high.plain());
        }
    }

    /** Obtains an input between two numbers, in the middle of which its base lies. */
    public static Input between(String id, Ratio low, Ratio high) {
        return new Input(id, low, low.plus(high).dividedBy(Ratio.of(2)), high);
    }

    /**
     * Obtains an input that may be so much lower or higher: {@code around("rice-price", base, Ratio.percent(20))}.
     *
     * @param part of the base, without its sign, that it may differ by
     */
    public static Input around(String id, Ratio base, Ratio part) {
        Ratio half = base.times(part).max(base.times(part).negated());
        return new Input(id, base.minus(half), base, base.plus(half));
    }

    /**
     * Returns the number so far on the way from low to high.
     *
     * @param part 0 for low, 1 for high
     */
    Ratio at(Ratio part) {
        return low.plus(high.minus(low).times(part));
    }

    /** Returns id, lowest, expected and highest. */
    @Override
    public String toString() {
        return id + " " + low.plain() + " .. " + base.plain() + " .. " + high.plain();
    }
}
