// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.util.List;
import org.liancun.money.Fraction;
import org.liancun.money.Ratio;

/**
 * A symmetric matrix as L D Lᵀ, exact: D has no corner below zero exactly if the matrix is positive semidefinite.
 *
 * <p>Source: G. H. Golub and C. F. Van Loan, Matrix Computations (2013), section 4.2. Where a corner is zero, all below it must be.
 */
final class Decomposed {
    private final Fraction[][] lower;
    private final Fraction[] corners;

    private Decomposed(int size) {
        this.lower = new Fraction[size][size];
        this.corners = new Fraction[size];
    }

    /**
     * Decomposes a matrix.
     *
     * @throws IllegalArgumentException if it is not positive semidefinite, with the first drivers for which it is not
     */
    static Decomposed of(List<String> drivers, List<List<Ratio>> rows) {
        Decomposed parts = new Decomposed(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (!parts.add(i, rows.get(i))) {
                throw new IllegalArgumentException("Correlation must be positive semidefinite, but that of "
                        + String.join(", ", drivers.subList(0, i + 1)) + " was not");
            }
        }
        return parts;
    }

    double[][] triangle() {
        double[][] triangle = new double[corners.length][];
        for (int i = 0; i < corners.length; i++) {
            triangle[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                triangle[i][j] = Reals.of(lower[i][j]) * StrictMath.sqrt(Reals.of(corners[j]));
            }
        }
        return triangle;
    }

    /** Adds a row, and tells whether the matrix is still positive semidefinite. */
    private boolean add(int i, List<Ratio> row) {
        for (int j = 0; j < i; j++) {
            Fraction rest = Fraction.of(row.get(j)).minus(known(i, j));
            if (corners[j].signum() == 0 && rest.signum() != 0) {
                return false;
            }
            lower[i][j] = corners[j].signum() == 0 ? Fraction.ZERO : rest.over(corners[j]);
        }
        lower[i][i] = Fraction.ONE;
        corners[i] = Fraction.of(row.get(i)).minus(known(i, i));
        return corners[i].signum() >= 0;
    }

    /** Returns what the columns before make up of a number of the matrix. */
    private Fraction known(int i, int j) {
        Fraction sum = Fraction.ZERO;
        for (int k = 0; k < j; k++) {
            sum = sum.plus(lower[i][k].times(lower[j][k]).times(corners[k]));
        }
        return sum;
    }
}
