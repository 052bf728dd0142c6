// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

/** Guesses the best plan of a linear programme. What it says is repaired and checked, never believed. */
@FunctionalInterface
public interface Solver {
    /**
     * Returns levels and prices that are near the best.
     *
     * @throws IllegalStateException if it finds none
     */
    Estimate estimate(LinearProgram program);
}
