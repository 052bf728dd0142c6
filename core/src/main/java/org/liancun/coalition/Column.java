// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import org.liancun.money.Fraction;

/**
 * One condition on payoffs: that a coalition, as bits, gets what it can by itself and as much more as the level says; that it gets at
 * least a bound whatever the level; or exactly a bound.
 */
record Column(int coalition, Kind kind, Fraction bound) implements Comparable<Column> {
    /** The kinds, in the order in which columns leave when several may. */
    enum Kind {
        LEVEL,
        FLOOR,
        FIXED
    }

    boolean isLevel() {
        return kind == Kind.LEVEL;
    }

    boolean isFixed() {
        return kind == Kind.FIXED;
    }

    /** Returns the condition once it is known to hold exactly. */
    Column fixed(Fraction level) {
        return new Column(coalition, Kind.FIXED, isLevel() ? bound.plus(level) : bound);
    }

    @Override
    public int compareTo(Column other) {
        return kind == other.kind ? Integer.compare(coalition, other.coalition) : kind.compareTo(other.kind);
    }
}
