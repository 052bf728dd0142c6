// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import org.liancun.money.Fraction;

/** Natural logarithms bounded from above by fractions, so that a bound stays one. */
final class Logarithm {
    /** More than ln 2, which is 0.693147… */
    private static final Fraction OF_TWO = Fraction.of(6_931_472, 10_000_000);

    private Logarithm() {}

    /**
     * Returns at least the logarithm of a number from 1 on, and at most a hundredth more than it: halved to y below 2, ln y ≤ (y − 1)(y + 5) ÷
     * (4y + 2), from the Padé approximation.
     */
    static Fraction above(Fraction number) {
        Fraction y = number;
        int halvings = 0;
        while (y.compareTo(Fraction.of(2)) >= 0) {
            y = y.over(2);
            halvings++;
        }
        Fraction rest = y.minus(Fraction.ONE)
                .times(y.plus(Fraction.of(5)))
                .over(y.times(Fraction.of(4)).plus(Fraction.of(2)));
        return OF_TWO.times(Fraction.of(halvings)).plus(rest);
    }
}
