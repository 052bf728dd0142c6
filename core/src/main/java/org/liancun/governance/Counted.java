// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Ids;
import org.liancun.text.Name;

/**
 * Something that a source names, and the figure that counts it: 邻长 by S0-079. Immutable and thread-safe.
 *
 * @param name what is counted
 * @param figure the id of the figure, {@code ""} where the source gives no number
 */
public record Counted(Name name, String figure) implements Serializable {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is not empty and breaks the rule of ids
     */
    public Counted {
        requireNonNull(name, "name");
        Ids.requireOrNone(figure, "Figure that counts " + name);
    }

    /** Obtains something named in Chinese and in English, counted by a figure. */
    public static Counted of(String zh, String en, String figure) {
        return new Counted(Name.of(zh, en), figure);
    }

    /** Obtains something of which the source gives no number. */
    public static Counted named(String name) {
        return new Counted(Name.of(name), "");
    }

    /** Tells whether a figure counts it. */
    public boolean hasFigure() {
        return !figure.isEmpty();
    }

    /**
     * Returns how many there are; unbounded, in the unit given, where the source gives no number.
     *
     * @throws IllegalArgumentException if the figure is unknown
     */
    public Quantity in(Quantities figures, Unit unitIfNone) {
        return figures.of(figure, unitIfNone);
    }

    /** Returns the name, and the figure if there is one. */
    @Override
    public String toString() {
        return hasFigure() ? name + " " + figure : name.toString();
    }
}
