// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import java.math.RoundingMode;
import org.liancun.money.Ratio;

/** A whole number that is read off the cells, such as what remains in fen. Immutable and thread-safe. */
@FunctionalInterface
public interface Expression {
    /**
     * Returns the number.
     *
     * @throws ArithmeticException if it does not fit
     */
    long value(long[] cells);

    /** Obtains a number that is always the same. */
    static Expression constant(long value) {
        return cells -> value;
    }

    /** Obtains what a cell holds. */
    static Expression cell(int cell) {
        return cells -> cells[cell];
    }

    /** Returns this less the other. */
    default Expression minus(Expression other) {
        return cells -> Math.subtractExact(value(cells), other.value(cells));
    }

    /** Returns this, or zero when it is negative. */
    default Expression orZero() {
        return cells -> Math.max(0, value(cells));
    }

    /** Returns the given part, rounded half up. */
    default Expression times(Ratio ratio) {
        return cells -> ratio.of(value(cells), RoundingMode.HALF_UP);
    }
}
