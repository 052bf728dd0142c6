// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import org.liancun.division.Division;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;

/** Turns weights into payments in fen, by one of the three destinations of a residual. */
final class Payments {
    private Payments() {}

    /** Divides an amount of zero or more fen; the sum differs from it by what the rounding leaves or overpays. */
    static long[] divide(long fen, long[] weights, long total, long scale, Rounding rounding) {
        if (fen == 0) {
            return new long[weights.length];
        }
        long unit = rounding.unit().fen();
        return switch (rounding.residual()) {
            case LARGEST_REMAINDER -> scaled(Division.divide(fen / unit, weights), unit);
            case LARGEST_WEIGHT -> withResidualToLargest(fen, weights, each(fen, weights, total, rounding));
            case REMAINS ->
                rounding.scope() == Rounding.Scope.EACH_UNIT
                        ? perUnit(fen, weights, total, scale, rounding)
                        : each(fen, weights, total, rounding);
        };
    }

    private static long[] scaled(long[] units, long unit) {
        for (int i = 0; unit != 1 && i < units.length; i++) {
            units[i] *= unit;
        }
        return units;
    }

    private static long[] each(long fen, long[] weights, long total, Rounding rounding) {
        long[] parts = new long[weights.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = rounding.round(Money.ofFen(fen), weights[i], total).fen();
        }
        return parts;
    }

    private static long[] perUnit(long fen, long[] weights, long total, long scale, Rounding rounding) {
        Money value = rounding.round(Money.ofFen(fen), scale, total);
        long[] parts = new long[weights.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = value.times(Ratio.of(weights[i], scale), rounding.mode()).fen();
        }
        return parts;
    }

    private static long[] withResidualToLargest(long fen, long[] weights, long[] parts) {
        int largest = 0;
        long left = fen;
        for (int i = 0; i < parts.length; i++) {
            left -= parts[i];
            largest = weights[i] > weights[largest] ? i : largest;
        }
        parts[largest] += left;
        return parts;
    }
}
