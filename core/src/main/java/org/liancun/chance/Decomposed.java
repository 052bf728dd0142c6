// SPDX-License-Identifier: Apache-2.0
package org.liancun.chance;

import java.math.BigInteger;
import java.util.List;
import org.liancun.money.Ratio;

/**
 * A symmetric matrix as L D Lᵀ, exact: D has no corner below zero exactly if the matrix is positive semidefinite.
 *
 * <p>Whole numbers over one denominator are eliminated without fractions, so that they are minors of the matrix and grow no further.
 * Where a corner is zero, all below it must be. Source: G. H. Golub and C. F. Van Loan, Matrix Computations (2013), section 4.2;
 * E. H. Bareiss, Sylvester's identity and multistep integer-preserving Gaussian elimination (1968).
 */
final class Decomposed {
    private static final BigInteger MOST = BigInteger.TEN.pow(9);

    private final BigInteger denominator;
    private final BigInteger[][] minors;

    private Decomposed(BigInteger denominator, int size) {
        this.denominator = denominator;
        this.minors = new BigInteger[size][];
    }

    /**
     * Decomposes a matrix.
     *
     * @throws IllegalArgumentException if its numbers have no common denominator up to 10<sup>9</sup>, or it is not positive semidefinite,
     *     with the first drivers for which it is not
     */
    static Decomposed of(List<String> drivers, List<List<Ratio>> rows) {
        Decomposed parts = new Decomposed(denominator(rows), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (!parts.add(i, rows.get(i))) {
                throw new IllegalArgumentException("Correlation must be positive semidefinite, but that of "
                        + String.join(", ", drivers.subList(0, i + 1)) + " was not");
            }
        }
        return parts;
    }

    private static BigInteger denominator(List<List<Ratio>> rows) {
        BigInteger common = BigInteger.ONE;
        for (List<Ratio> row : rows) {
            for (Ratio number : row) {
                BigInteger own = BigInteger.valueOf(number.denominator());
                common = common.multiply(own).divide(common.gcd(own));
                if (common.compareTo(MOST) > 0) {
                    throw new IllegalArgumentException(
                            "Numbers of a correlation must have a common denominator of at most " + MOST
                                    + ", such as 9 decimals, but had not with " + number.plain());
                }
            }
        }
        return common;
    }

    double[][] triangle() {
        double[][] triangle = new double[minors.length][];
        for (int i = 0; i < minors.length; i++) {
            triangle[i] = new double[i + 1];
        }
        BigInteger before = BigInteger.ONE;
        for (int j = 0; j < minors.length; j++) {
            BigInteger corner = minors[j][j];
            if (corner.signum() != 0) {
                double root = StrictMath.sqrt(Reals.of(corner, before.multiply(denominator)));
                for (int i = j; i < minors.length; i++) {
                    triangle[i][j] = Reals.of(minors[i][j], corner) * root;
                }
                before = corner;
            }
        }
        return triangle;
    }

    /** Adds a row, and tells whether the matrix is still positive semidefinite. */
    private boolean add(int i, List<Ratio> numbers) {
        BigInteger[] row = new BigInteger[i + 1];
        for (int j = 0; j <= i; j++) {
            BigInteger over =
                    denominator.divide(BigInteger.valueOf(numbers.get(j).denominator()));
            row[j] = BigInteger.valueOf(numbers.get(j).numerator()).multiply(over);
        }
        minors[i] = row;
        BigInteger before = BigInteger.ONE;
        for (int k = 0; k < i; k++) {
            BigInteger corner = minors[k][k];
            if (corner.signum() == 0 && row[k].signum() != 0) {
                return false;
            }
            for (int j = k + 1; j <= i && corner.signum() != 0; j++) {
                row[j] = row[j].multiply(corner)
                        .subtract(row[k].multiply(minors[j][k]))
                        .divide(before);
            }
            before = corner.signum() == 0 ? before : corner;
        }
        return row[i].signum() >= 0;
    }
}
