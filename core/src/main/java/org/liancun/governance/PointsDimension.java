// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * One thing for which points are given, and how much it counts. Immutable and thread-safe.
 *
 * @param id the id by which scores refer to it
 * @param name what people call it
 * @param weight by what its scores are multiplied, above 0; the weights of a system need not add up to 1
 */
public record PointsDimension(String id, Name name, Ratio weight) implements Serializable {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids or the weight is not above 0
     */
    public PointsDimension {
        Ids.require(id, "Dimension id");
        requireNonNull(name, "name");
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(
                    "Weight of dimension " + id + " must be above 0, but was " + weight.plain());
        }
    }

    /** Obtains a dimension named by its id. */
    public static PointsDimension of(String id, Ratio weight) {
        return new PointsDimension(id, Name.of(id), weight);
    }

    /** Returns text such as {@code "order x 0.4"}. */
    @Override
    public String toString() {
        return id + " x " + weight.plain();
    }
}
