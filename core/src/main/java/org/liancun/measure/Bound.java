// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.liancun.money.Ratio;

/**
 * One end of what a value may be: a number that is still possible, a number that no longer is, or no end at all.
 *
 * <p>Immutable and thread-safe.
 *
 * @param at the number at the end; 0 where there is no end
 * @param edge whether the number itself is possible
 */
public record Bound(Ratio at, Edge edge) implements Serializable {
    private static final Bound NONE = new Bound(Ratio.ZERO, Edge.NONE);

    /** How an end treats its own number. */
    public enum Edge {
        /** The number itself is possible. */
        INCLUDED,
        /** The value comes as near as one likes, but is never the number itself. */
        EXCLUDED,
        /** There is no end on this side. */
        NONE
    }

    /**
     * Checks that no end stands at 0, so that equal bounds are equal values.
     *
     * @throws IllegalArgumentException if there is no end but a number is given
     */
    public Bound {
        requireNonNull(at, "at");
        requireNonNull(edge, "edge");
        if (edge == Edge.NONE && !at.isZero()) {
            throw new IllegalArgumentException("Number of an absent bound must be 0, but was " + at.plain());
        }
    }

    /** Obtains an end at which the number itself is possible. */
    public static Bound including(Ratio at) {
        return new Bound(at, Edge.INCLUDED);
    }

    /** Obtains an end at which the number itself is not possible. */
    public static Bound excluding(Ratio at) {
        return new Bound(at, Edge.EXCLUDED);
    }

    /** Obtains the absence of an end. */
    public static Bound none() {
        return NONE;
    }

    /** Tells whether there is an end. */
    public boolean isPresent() {
        return edge != Edge.NONE;
    }

    /** Tells whether the number itself is possible. */
    public boolean isIncluded() {
        return edge == Edge.INCLUDED;
    }

    /** Returns the end at another number; an absent one stays absent. */
    Bound movedTo(Ratio other) {
        return isPresent() ? new Bound(other, edge) : this;
    }

    /** Returns an end at the sum that is included only if both are, or none if either is absent. */
    Bound plus(Bound other) {
        if (!isPresent() || !other.isPresent()) {
            return NONE;
        }
        return new Bound(at.plus(other.at), isIncluded() && other.isIncluded() ? Edge.INCLUDED : Edge.EXCLUDED);
    }

    Bound negated() {
        return isPresent() ? new Bound(at.negated(), edge) : this;
    }
}
