// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import org.liancun.measure.Bound;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;

/** Checks of quantities. */
final class Amounts {
    private Amounts() {}

    /** Refuses a quantity that does not convert to a unit or says a negative number. */
    static void require(Quantity quantity, Unit unit, String subject) {
        if (!quantity.unit().convertsTo(unit)) {
            throw new IllegalArgumentException(subject + " must be in " + unit + ", but was " + quantity);
        }
        requireNotNegative(quantity, subject);
    }

    /** Refuses a quantity that is not one exact number, or is negative. */
    static void requireExact(Quantity quantity, String subject) {
        if (!quantity.isExact() || !quantity.bounds().isPoint()) {
            throw new IllegalArgumentException(subject + " must be one exact number, but was " + quantity);
        }
        requireNotNegative(quantity, subject);
    }

    static void requireNotNegative(Quantity quantity, String subject) {
        if (isNegative(quantity.bounds().low()) || isNegative(quantity.bounds().high())) {
            throw new IllegalArgumentException(subject + " must not be negative, but was " + quantity);
        }
    }

    private static boolean isNegative(Bound bound) {
        return bound.isPresent() && bound.at().signum() < 0;
    }
}
