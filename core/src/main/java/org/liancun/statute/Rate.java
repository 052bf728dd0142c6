// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.math.BigInteger.valueOf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.liancun.measure.Bounds;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.text.Phrase;

/**
 * An exact part of a whole of any width, so that no guard ever overflows.
 *
 * @param above the part
 * @param below the whole, positive
 */
record Rate(BigInteger above, BigInteger below) {
    static final Rate ZERO = of(Ratio.ZERO);

    static Rate of(Ratio ratio) {
        return new Rate(valueOf(ratio.numerator()), valueOf(ratio.denominator()));
    }

    static Rate of(long above, long below) {
        return new Rate(valueOf(above), valueOf(below));
    }

    Rate plus(Rate other) {
        BigInteger sum = above.multiply(other.below).add(other.above.multiply(below));
        BigInteger whole = below.multiply(other.below);
        BigInteger common = sum.gcd(whole);
        return new Rate(sum.divide(common), whole.divide(common));
    }

    Rate times(Rate other) {
        return new Rate(above.multiply(other.above), below.multiply(other.below));
    }

    int compareTo(Ratio ratio) {
        return above.multiply(valueOf(ratio.denominator())).compareTo(below.multiply(valueOf(ratio.numerator())));
    }

    boolean isAtLeast(Rate other) {
        return above.multiply(other.below).compareTo(other.above.multiply(below)) >= 0;
    }

    boolean isBelow(Bounds bounds) {
        int order = bounds.low().isPresent() ? compareTo(bounds.low().at()) : 1;
        return order < 0 || order == 0 && !bounds.low().isIncluded();
    }

    boolean isAbove(Bounds bounds) {
        int order = bounds.high().isPresent() ? compareTo(bounds.high().at()) : -1;
        return order > 0 || order == 0 && !bounds.high().isIncluded();
    }

    boolean isOutside(Bounds bounds) {
        return isBelow(bounds) || isAbove(bounds);
    }

    /** Returns the part in per cent, to four decimals, half up. */
    Measured shown(Phrase name) {
        BigDecimal hundredths = new BigDecimal(above).movePointRight(2);
        BigDecimal value = hundredths.divide(new BigDecimal(below), 4, RoundingMode.HALF_UP);
        return new Measured(name, value.stripTrailingZeros(), Unit.PERCENT);
    }
}
