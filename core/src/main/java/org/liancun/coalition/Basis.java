// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.liancun.money.Fraction;

/**
 * A basis of the linear programme that raises the least excess as far as it goes, in whole numbers.
 *
 * <p>A column has a row for the level and one for each player. Its inverse is kept as whole numbers over one determinant; since
 * columns are zeros and ones, these fit 64 bits for as many players as there may be. Mutable, for one calculation.
 */
final class Basis {
    private final Column[] columns;
    private long[][] inverse;
    private long determinant = 1;

    /**
     * Begins with what is fixed, and with a free player and all others, who hold each other's level; single players fill up the basis
     * without weight.
     *
     * @param span of what is fixed
     * @param level the column of a coalition
     */
    static Basis start(List<Column> fixed, Span span, IntFunction<Column> level) {
        List<Column> start = new ArrayList<>(fixed);
        Span grown = span.copy();
        int everybody = (1 << span.players()) - 1;
        for (int i = 0; i < span.players(); i++) {
            if (grown.add(1 << i)) {
                start.add(level.apply(1 << i));
                if (start.size() == fixed.size() + 1) {
                    start.add(level.apply(everybody ^ 1 << i));
                }
            }
        }
        if (start.size() == span.players()) {
            start.add(level.apply(1));
        }
        return new Basis(start);
    }

    /** Begins with independent columns, as many as there are rows. */
    private Basis(List<Column> start) {
        int rows = start.size();
        columns = new Column[rows];
        inverse = new long[rows][rows];
        for (int i = 0; i < rows; i++) {
            inverse[i][i] = 1;
        }
        boolean[] taken = new boolean[rows];
        for (Column column : start) {
            long[] weights = weights(column);
            int row = 0;
            while (taken[row] || weights[row] == 0) {
                row++;
            }
            taken[row] = true;
            replace(row, column, weights);
        }
    }

    Column[] columns() {
        return columns;
    }

    /** Returns the weight of the column of a place, not negative unless the column is fixed. */
    Fraction weight(int place) {
        return Fraction.of(inverse[place][0], determinant);
    }

    /** Returns the level and the parts of the players at which every column of the basis is tight. */
    Fraction[] prices() {
        BigInteger scale =
                Scaled.denominator(Arrays.stream(columns).map(Column::bound).toList());
        BigInteger[] prices = new BigInteger[columns.length];
        Arrays.fill(prices, BigInteger.ZERO);
        for (int row = 0; row < columns.length; row++) {
            Fraction bound = columns[row].bound();
            BigInteger whole = bound.numerator().multiply(scale.divide(bound.denominator()));
            if (whole.signum() != 0) {
                for (int i = 0; i < prices.length; i++) {
                    prices[i] = prices[i].add(whole.multiply(BigInteger.valueOf(inverse[row][i])));
                }
            }
        }
        BigInteger below = scale.multiply(BigInteger.valueOf(determinant));
        Fraction[] result = new Fraction[prices.length];
        for (int i = 0; i < prices.length; i++) {
            Fraction price = new Fraction(prices[i], below);
            result[i] = i == 0 ? price.negated() : price;
        }
        return result;
    }

    /** Lets a column in; the one that reaches zero first goes, among equals the first in the order of columns. */
    void enter(Column column) {
        long[] weights = weights(column);
        int leaving = -1;
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i].isFixed() && weights[i] > 0 && (leaving < 0 || before(i, leaving, weights))) {
                leaving = i;
            }
        }
        if (leaving < 0) {
            throw new IllegalStateException("Levels must be bounded, but were not at " + column);
        }
        replace(leaving, column, weights);
    }

    private boolean before(int i, int other, long[] weights) {
        int order = BigInteger.valueOf(inverse[i][0])
                .multiply(BigInteger.valueOf(weights[other]))
                .compareTo(BigInteger.valueOf(inverse[other][0]).multiply(BigInteger.valueOf(weights[i])));
        return order < 0 || order == 0 && columns[i].compareTo(columns[other]) < 0;
    }

    /** Returns what the column is in terms of the basis, times the determinant. */
    private long[] weights(Column column) {
        long[] weights = new long[columns.length];
        for (int row = 0; row < weights.length; row++) {
            long sum = column.isLevel() ? inverse[row][0] : 0;
            for (int rest = column.coalition(); rest != 0; rest &= rest - 1) {
                sum = Math.addExact(sum, inverse[row][1 + Integer.numberOfTrailingZeros(rest)]);
            }
            weights[row] = sum;
        }
        return weights;
    }

    /** Whole-number pivoting (Edmonds 1967): every division is exact. */
    private void replace(int place, Column column, long[] weights) {
        long pivot = weights[place];
        for (int row = 0; row < inverse.length; row++) {
            for (int i = 0; row != place && i < inverse.length; i++) {
                long minuend = Math.multiplyExact(inverse[row][i], pivot);
                inverse[row][i] =
                        Math.subtractExact(minuend, Math.multiplyExact(weights[row], inverse[place][i])) / determinant;
            }
        }
        determinant = pivot;
        columns[place] = column;
        if (determinant < 0) {
            determinant = -determinant;
            for (long[] row : inverse) {
                Arrays.setAll(row, i -> -row[i]);
            }
        }
    }
}
