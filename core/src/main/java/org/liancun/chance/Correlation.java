// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;

/**
 * How the draws of several drivers hang together within a year (相关矩阵): the correlation of each two of their normal scores.
 *
 * <p>Whatever the distributions are, they keep them; only who is high together with whom is told here (Gaussian copula). A driver
 * appended at the end leaves the draws of those before it alone. Source: R. B. Nelsen, An
 * Introduction to Copulas (2006). Immutable and thread-safe.
 *
 * @param drivers the ids of the drivers, in the order of the matrix
 * @param rows the matrix: a row for each driver, each with a number for each driver
 */
public record Correlation(List<String> drivers, List<List<Ratio>> rows) implements Serializable {
    /** No two drivers hang together. */
    public static final Correlation NONE = new Correlation(List.of(), List.of());

    private static final int MOST = 100;

    /**
     * Checks that there are such draws; whether the matrix is positive semidefinite is decided exactly.
     *
     * @throws IllegalArgumentException if a driver stands twice, there are more than 100, the matrix is not square, not
     *     symmetric, not 1 from corner to corner, or not positive semidefinite, or its numbers have no common denominator up to
     *     10<sup>9</sup>
     */
    public Correlation {
        drivers = Ids.once(drivers, "Correlated driver");
        rows = rows.stream().<List<Ratio>>map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        if (drivers.size() > MOST) {
            throw new IllegalArgumentException(
                    "Correlated drivers must be at most " + MOST + ", but were " + drivers.size());
        }
        requireSquare(drivers, rows);
        for (int i = 0; i < rows.size(); i++) {
            requireSymmetric(drivers, rows, i);
        }
        Decomposed.of(drivers, rows);
    }

    /** Returns the lower triangle whose product with itself turned over is the matrix; what a driver takes of each fresh score. */
    double[][] triangle() {
        return Decomposed.of(drivers, rows).triangle();
    }

    private static void requireSquare(List<String> drivers, List<List<Ratio>> rows) {
        if (rows.size() != drivers.size()) {
            throw new IllegalArgumentException(
                    "Correlation must have a row for each of " + drivers.size() + " drivers, but had " + rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).size() != drivers.size()) {
                throw new IllegalArgumentException("Correlation row of " + drivers.get(i) + " must have "
                        + drivers.size() + " numbers, but had " + rows.get(i).size());
            }
        }
    }

    private static void requireSymmetric(List<String> drivers, List<List<Ratio>> rows, int i) {
        if (!rows.get(i).get(i).equals(Ratio.ONE)) {
            throw new IllegalArgumentException("Correlation of " + drivers.get(i) + " with itself must be 1, but was "
                    + rows.get(i).get(i).plain());
        }
        for (int j = 0; j < i; j++) {
            Ratio one = rows.get(i).get(j);
            Ratio other = rows.get(j).get(i);
            if (!one.equals(other)) {
                throw new IllegalArgumentException("Correlation of " + drivers.get(j) + " and " + drivers.get(i)
                        + " must be the same both ways, but was " + other.plain() + " and " + one.plain());
            }
        }
    }
}
