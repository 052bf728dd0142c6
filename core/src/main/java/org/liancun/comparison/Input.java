// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.List;
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

    /**
     * Obtains an input between two numbers, in the middle of which its base lies.
     *
     * @throws IllegalArgumentException as the constructor, or if the terms of the middle may need more than 64 bits
     */
    public static Input between(String id, Ratio low, Ratio high) {
        Input whole = new Input(id, low, low, high);
        whole.requireParts(2);
        return new Input(id, low, whole.at(Ratio.of(1, 2)), high);
    }

    /**
     * Obtains an input that may be so much lower or higher: {@code around("rice-price", base, Ratio.percent(20))}.
     *
     * @param part of the base, without its sign, that it may differ by
     * @throws ArithmeticException if an end does not fit
     */
    public static Input around(String id, Ratio base, Ratio part) {
        Ratio half = base.times(part).max(base.times(part).negated());
        return new Input(id, base.minus(half), base, base.plus(half));
    }

    /**
     * Checks what a sample is drawn from.
     *
     * @param parts in how many equal parts every range is divided
     * @throws IllegalArgumentException if there is no input, one stands twice, or the terms of its values may need more than 64 bits
     */
    static void require(List<Input> inputs, long parts) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("Inputs must be at least 1, but were 0");
        }
        Ids.requireOnce(inputs, Input::id, "Input");
        inputs.forEach(input -> input.requireParts(parts));
    }

    private void requireParts(long parts) {
        if (!Terms.fit(low, high, Terms.common(low, high).multiply(BigInteger.valueOf(parts)))) {
            throw new IllegalArgumentException("Input " + id + " must have values that fit 64 bits in " + parts
                    + " equal parts, but was from " + low.plain() + " to " + high.plain());
        }
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
