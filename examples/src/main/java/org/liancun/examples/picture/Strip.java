// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.picture;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One line of a picture on a terminal: numbers from the least to the greatest laid on forty columns. */
final class Strip {
    private static final int LAST = 39;

    private final BigDecimal least;
    private final BigDecimal greatest;
    private final char[] cells = new char[LAST + 1];

    /** Obtains an empty line on which every one of the numbers has its column. */
    Strip(List<BigDecimal> numbers) {
        this.least = numbers.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        this.greatest = numbers.stream().reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
        Arrays.fill(cells, ' ');
    }

    /** Draws a stroke from one number to another, whichever is greater. */
    Strip stroke(BigDecimal from, BigDecimal to, char with) {
        int start = column(from);
        int end = column(to);
        Arrays.fill(cells, Math.min(start, end), Math.max(start, end) + 1, with);
        return this;
    }

    /** Marks one number. */
    Strip mark(BigDecimal at, char with) {
        return stroke(at, at, with);
    }

    @Override
    public String toString() {
        return new String(cells).stripTrailing();
    }

    /** Returns a number with separators and the decimals it has. */
    static String text(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private int column(BigDecimal number) {
        BigDecimal width = greatest.subtract(least);
        return width.signum() == 0
                ? 0
                : number.subtract(least)
                        .multiply(BigDecimal.valueOf(LAST))
                        .divide(width, 0, HALF_UP)
                        .intValueExact();
    }
}
