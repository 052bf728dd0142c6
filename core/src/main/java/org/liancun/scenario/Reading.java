// SPDX-License-Identifier: Apache-2.0
package org.liancun.scenario;

/** How one number is read off the totals of a year: an indicator whose places are known. Immutable and thread-safe. */
@FunctionalInterface
public interface Reading {
    /**
     * Returns the number.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    long of(YearTotals totals);
}
