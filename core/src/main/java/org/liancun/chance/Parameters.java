// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import org.liancun.money.Ratio;

/** What parameters of distributions must keep to. */
final class Parameters {
    private Parameters() {}

    static void requirePositive(Ratio value, String subject) {
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(subject + " must be positive, but was " + value.plain());
        }
    }

    static void requireNotNegative(Ratio value, String subject) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException(subject + " must not be negative, but was " + value.plain());
        }
    }

    static void requireAbove(Ratio high, String subject, Ratio low) {
        if (high.compareTo(low) <= 0) {
            throw new IllegalArgumentException(
                    subject + " must be above the low one, " + low.plain() + ", but was " + high.plain());
        }
    }

    /** Returns the part of draws below a value where all draws are the same. */
    static double step(double value, double same) {
        return value < same ? 0 : 1;
    }

    /** Returns the part, but not less than 0 nor more than 1. */
    static double part(double value) {
        return Math.min(Math.max(value, 0), 1);
    }
}
