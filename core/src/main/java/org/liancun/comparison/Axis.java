// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * One of the two inputs of a grid, and the values it takes. Immutable and thread-safe.
 *
 * @param input the id of the input
 * @param values from the lowest to the highest
 */
public record Axis(String input, List<Ratio> values) implements Serializable {
    /**
     * Copies the values.
     *
     * @throws IllegalArgumentException if the id is none, there is no value, or one is not above the last
     */
    public Axis {
        Ids.require(input, "Input");
        values = ImmutableList.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Axis of " + input + " must have at least 1 value, but had 0");
        }
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).compareTo(values.get(i - 1)) <= 0) {
                throw new IllegalArgumentException("Axis of " + input + " must go upwards, but had "
                        + values.get(i).plain() + " after " + values.get(i - 1).plain());
            }
        }
    }

    /** Obtains an axis of equal steps. */
    public static Axis of(String input, Steps<Ratio> steps) {
        return new Axis(input, steps.all());
    }
}
