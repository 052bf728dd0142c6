// SPDX-License-Identifier: Apache-2.0
package org.liancun.division;

import java.math.BigInteger;

/**
 * How exact shares become whole numbers with the same sum.
 *
 * <p>Largest remainder (Hamilton 1792) gives each party its share cut down, then one unit each to the largest remainders; it
 * never strays a whole unit from the exact share, but more to divide can cost a party a unit. The divisor methods give one
 * unit after the other to the party with the largest weight ÷ d(s), where s is what it has; more to divide costs nobody
 * anything, but a party may stray from its exact share by more than a unit. Source: M. L. Balinski and H. P. Young,
 * <em>Fair Representation</em>, 2nd ed., Brookings 2001, appendix A.
 */
public enum Method {
    /** Hamilton, Hare and Niemeyer. */
    LARGEST_REMAINDER {
        @Override
        Signpost signpost(long s) {
            throw new IllegalStateException("Largest remainder must not be asked for a signpost, but was at " + s);
        }
    },
    /** D'Hondt: d(s) = s + 1; favours large parties. */
    JEFFERSON {
        @Override
        Signpost signpost(long s) {
            return new Signpost(big(s).add(BigInteger.ONE), BigInteger.ONE, 1);
        }
    },
    /** Sainte-Laguë: d(s) = s + 1/2; favours neither. */
    WEBSTER {
        @Override
        Signpost signpost(long s) {
            return new Signpost(big(s).shiftLeft(1).add(BigInteger.ONE), BigInteger.TWO, 1);
        }
    },
    /** Smallest divisors: d(s) = s; favours small parties, and every party gets a unit before any gets two. */
    ADAMS {
        @Override
        Signpost signpost(long s) {
            return new Signpost(big(s), BigInteger.ONE, 1);
        }
    },
    /** Harmonic mean: d(s) = s (s + 1) / (s + 1/2); every party gets a unit before any gets two. */
    DEAN {
        @Override
        Signpost signpost(long s) {
            BigInteger both = big(s).multiply(big(s).add(BigInteger.ONE)).shiftLeft(1);
            return new Signpost(both, big(s).shiftLeft(1).add(BigInteger.ONE), 1);
        }
    },
    /** Geometric mean, equal proportions: d(s) = √(s (s + 1)); every party gets a unit before any gets two. */
    HUNTINGTON_HILL {
        @Override
        Signpost signpost(long s) {
            return new Signpost(big(s).multiply(big(s).add(BigInteger.ONE)), BigInteger.ONE, 2);
        }
    };

    /** Returns d(s) of a divisor method. */
    abstract Signpost signpost(long s);

    private static BigInteger big(long value) {
        return BigInteger.valueOf(value);
    }

    /** The power of a signpost as a fraction: d(s) ^ power = numerator / denominator, exactly. */
    record Signpost(BigInteger numerator, BigInteger denominator, int power) {}
}
