// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.Arrays;
import org.liancun.division.Division;
import org.liancun.money.Rounding;

/** Turns weights into payments in fen, by one of the three destinations of a residual. */
final class Payments {
    private Payments() {}

    /** Divides an amount of zero or more fen; the sum differs from it by what the rounding leaves or overpays. */
    static long[] divide(long fen, long[] weights, Key key, Rounding rounding) {
        int count = weights.length;
        long[] cells = Arrays.copyOf(weights, 3 * count);
        divide(fen, cells, 0, count, key, rounding);
        return Arrays.copyOfRange(cells, count, 2 * count);
    }

    /**
     * Divides an amount of zero or more fen within one array.
     *
     * @param cells from {@code at} on the weights, then as many cells for the payments, then as many to work in
     * @param count how many weights there are
     */
    static void divide(long fen, long[] cells, int at, int count, Key key, Rounding rounding) {
        int to = at + count;
        if (fen == 0) {
            Arrays.fill(cells, to, to + count, 0);
            return;
        }
        switch (rounding.residual()) {
            case LARGEST_REMAINDER ->
                wholeUnits(fen, cells, at, count, rounding.unit().fen());
            case LARGEST_WEIGHT -> {
                each(fen, cells, at, count, key.total(), rounding);
                cells[to + largest(cells, at, count)] += fen - sum(cells, to, count);
            }
            case REMAINS -> {
                if (rounding.scope() == Rounding.Scope.EACH_UNIT) {
                    perUnit(fen, cells, at, count, key, rounding);
                } else {
                    each(fen, cells, at, count, key.total(), rounding);
                }
            }
        }
    }

    private static void wholeUnits(long fen, long[] cells, int at, int count, long unit) {
        Division.divide(fen / unit, cells, at, count);
        for (int i = at + count; unit != 1 && i < at + 2 * count; i++) {
            cells[i] *= unit;
        }
    }

    private static void each(long fen, long[] cells, int at, int count, long total, Rounding rounding) {
        for (int i = at; i < at + count; i++) {
            cells[i + count] = rounding.round(fen, cells[i], total);
        }
    }

    private static void perUnit(long fen, long[] cells, int at, int count, Key key, Rounding rounding) {
        long value = rounding.round(fen, key.scale(), key.total());
        for (int i = at; i < at + count; i++) {
            cells[i + count] = rounding.toFen(value, cells[i], key.scale());
        }
    }

    private static int largest(long[] cells, int at, int count) {
        int largest = 0;
        for (int i = 1; i < count; i++) {
            largest = cells[at + i] > cells[at + largest] ? i : largest;
        }
        return largest;
    }

    private static long sum(long[] cells, int at, int count) {
        long sum = 0;
        for (int i = at; i < at + count; i++) {
            sum = Math.addExact(sum, cells[i]);
        }
        return sum;
    }
}
