// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.List;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;

/**
 * An aspect in which a source calls a place hollow (空心村), with the figures that count it where there are any. Immutable and
 * thread-safe.
 *
 * @param of the id of the village, cluster or region
 * @param aspect what is gone
 * @param gone the id of the figure for how many are gone, {@code ""} where it is not given
 * @param all the id of the figure for how many there were, {@code ""} where it is not given
 * @param facts the ids of the facts that report it, each once
 */
public record HollowSign(String of, Aspect aspect, String gone, String all, List<String> facts)
        implements Serializable {
    /**
     * Checks ids.
     *
     * @throws IllegalArgumentException if an id breaks the rule of ids or a fact stands twice
     */
    public HollowSign {
        Ids.require(of, "Place of a hollow sign");
        requireNonNull(aspect, "aspect");
        Ids.requireOrNone(gone, "Figure for what is gone of " + of);
        Ids.requireOrNone(all, "Figure for all of " + of);
        facts = Ids.once(facts, "Fact of hollow " + of);
    }

    /**
     * Returns the part that is gone; unbounded where a figure is not given.
     *
     * @throws IllegalArgumentException if a figure is unknown
     * @throws ArithmeticException if there were none
     */
    public Quantity share(Quantities figures) {
        return gone.isEmpty() || all.isEmpty()
                ? Quantity.unbounded(Unit.NONE)
                : figures.of(gone).dividedBy(figures.of(all));
    }
}
