// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import java.util.List;
import org.liancun.money.Fraction;

/** Gauss–Jordan elimination in exact fractions. */
final class Elimination {
    private final Fraction[][] rows;
    private final int unknowns;
    private final int[] pivotOf;
    private int rank;

    private Elimination(List<Fraction[]> equations, int unknowns) {
        this.rows = equations.stream().map(Fraction[]::clone).toArray(Fraction[][]::new);
        this.unknowns = unknowns;
        this.pivotOf = new int[rows.length];
    }

    /**
     * Returns a solution that keeps the unknowns that nothing determines where they are; of equations that contradict each other some
     * are not met.
     *
     * @param equations the factors of the unknowns, and last the right side
     * @param near where the unknowns are
     */
    static Fraction[] solve(List<Fraction[]> equations, Fraction[] near) {
        Elimination all = new Elimination(equations, near.length);
        all.eliminate();
        Fraction[] solution = near.clone();
        for (int row = 0; row < all.rank; row++) {
            Fraction value = all.rows[row][near.length];
            for (int free = 0; free < near.length; free++) {
                if (free != all.pivotOf[row] && all.rows[row][free].signum() != 0) {
                    value = value.minus(all.rows[row][free].times(near[free]));
                }
            }
            solution[all.pivotOf[row]] = value;
        }
        return solution;
    }

    /** Returns how many unknowns the equations determine. */
    static int rank(List<Fraction[]> equations, int unknowns) {
        Elimination all = new Elimination(equations, unknowns);
        all.eliminate();
        return all.rank;
    }

    private void eliminate() {
        for (int column = 0; column < unknowns && rank < rows.length; column++) {
            int pivot = rank;
            while (pivot < rows.length && rows[pivot][column].signum() == 0) {
                pivot++;
            }
            if (pivot < rows.length) {
                Fraction[] chosen = rows[pivot];
                rows[pivot] = rows[rank];
                rows[rank] = chosen;
                pivotOf[rank] = column;
                clear(column);
                rank++;
            }
        }
    }

    /** Makes the pivot one and every other factor of its column zero. */
    private void clear(int column) {
        Fraction[] chosen = rows[rank];
        Fraction pivot = chosen[column];
        for (int i = column; i < chosen.length; i++) {
            chosen[i] = chosen[i].over(pivot);
        }
        for (Fraction[] row : rows) {
            Fraction factor = row[column];
            for (int i = column; row != chosen && factor.signum() != 0 && i < row.length; i++) {
                row[i] = row[i].minus(factor.times(chosen[i]));
            }
        }
    }
}
