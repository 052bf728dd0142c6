// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.liancun.measure.Bound;
import org.liancun.measure.Bounds;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * A part of a whole of which a rounded percentage was printed, or nothing (占比). Immutable and thread-safe.
 *
 * @param part the id of the part
 * @param percent the digits as printed, without the sign, since {@code 4.10} says more than {@code 4.1}; empty where none were
 * @param mode how they were rounded: {@code HALF_UP}, or {@code DOWN} where they were cut off
 */
public record PrintedShare(String part, String percent, RoundingMode mode) implements Serializable {
    private static final int HUNDREDTHS = 2;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the id breaks the rule of ids, the digits are no number from 0 to 100 with at most 12
     *     decimals, or the mode is another one
     */
    public PrintedShare {
        Ids.require(part, "Part of a whole");
        if (requireNonNull(mode, "mode") != RoundingMode.HALF_UP && mode != RoundingMode.DOWN) {
            throw new IllegalArgumentException("Rounding of a printed share must be HALF_UP or DOWN, but was " + mode);
        }
        if (!percent.isEmpty() && !percent.matches("(100(\\.0{1,12})?|\\d{1,2}(\\.\\d{1,12})?)")) {
            throw new IllegalArgumentException(
                    "Printed share of " + part + " must be digits from 0 to 100, but was \"" + percent + "\"");
        }
    }

    /** Obtains a part whose percentage was printed rounded half up. */
    public static PrintedShare of(String part, String percent) {
        return new PrintedShare(part, percent, RoundingMode.HALF_UP);
    }

    /** Obtains a part of which no percentage was printed. */
    public static PrintedShare unprinted(String part) {
        return new PrintedShare(part, "", RoundingMode.HALF_UP);
    }

    /** Tells whether a percentage was printed. */
    public boolean isPrinted() {
        return !percent.isEmpty();
    }

    /** Returns what the true share may be: 26.35 rounded half up is [0.26345, 0.26355), cut off [0.2635, 0.2636). */
    public Bounds bounds() {
        if (!isPrinted()) {
            return Bounds.between(Ratio.ZERO, Ratio.ONE);
        }
        BigDecimal printed = new BigDecimal(percent).movePointLeft(HUNDREDTHS);
        BigDecimal low = mode == RoundingMode.DOWN
                ? printed
                : printed.subtract(printed.ulp().divide(BigDecimal.valueOf(2)));
        return new Bounds(
                Bound.including(Ratio.of(low.max(BigDecimal.ZERO))), Bound.excluding(Ratio.of(low.add(printed.ulp()))));
    }

    /** Returns the fewest that may be meant, of a whole of so many. */
    long fewest(long total) {
        return bounds().low().at().of(total, RoundingMode.CEILING);
    }

    /** Returns the most that may be meant, of a whole of so many. */
    long most(long total) {
        return isPrinted() ? Math.min(bounds().high().at().of(total, RoundingMode.CEILING) - 1, total) : total;
    }

    /** Returns text such as {@code "weak 26.35%"}. */
    @Override
    public String toString() {
        return part + " " + (isPrinted() ? percent + "%" : "-");
    }
}
