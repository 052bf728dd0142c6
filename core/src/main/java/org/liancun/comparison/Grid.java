// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.TextTable;

/**
 * A figure at every pair of values of two inputs (双因素敏感性). Immutable and thread-safe.
 *
 * @param down the input whose values are the rows
 * @param across the input whose values are the columns
 * @param rows the figures, a row for each value of the first
 */
public record Grid(Axis down, Axis across, List<List<Money>> rows) implements Serializable {
    /**
     * Copies the figures.
     *
     * @throws IllegalArgumentException if both inputs are the same, or a pair of values has no figure
     */
    public Grid {
        requireNonNull(down, "down");
        requireNonNull(across, "across");
        rows = rows.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
        if (down.input().equals(across.input())) {
            throw new IllegalArgumentException("Inputs of a grid must be two, but both were " + down.input());
        }
        int wide = across.values().size();
        if (rows.size() != down.values().size() || rows.stream().anyMatch(row -> row.size() != wide)) {
            throw new IllegalArgumentException("Grid must have " + down.values().size() + " rows of " + wide
                    + " figures, but had " + rows.stream().map(List::size).toList());
        }
    }

    /** Obtains the figures, each asked once, row by row. */
    public static Grid of(Axis down, Axis across, BiFunction<Ratio, Ratio, Money> figure) {
        List<List<Money>> rows = new ArrayList<>();
        for (Ratio row : down.values()) {
            rows.add(across.values().stream()
                    .map(column -> figure.apply(row, column))
                    .toList());
        }
        return new Grid(down, across, rows);
    }

    /**
     * Returns the figure of a pair of values.
     *
     * @throws IllegalArgumentException if a value is not on its axis
     */
    public Money at(Ratio downValue, Ratio acrossValue) {
        return rows.get(place(down, downValue)).get(place(across, acrossValue));
    }

    /** Returns the figures in yuan, with the values of both inputs beside them. */
    public TextTable table() {
        List<String> headings = new ArrayList<>(List.of(down.input() + " \\ " + across.input()));
        across.values().forEach(value -> headings.add(value.plain()));
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> line = new ArrayList<>(List.of(down.values().get(i).plain()));
            rows.get(i).forEach(amount -> line.add(amount.toYuan().toPlainString()));
            lines.add(line);
        }
        return new TextTable(headings, lines);
    }

    private static int place(Axis axis, Ratio value) {
        int place = axis.values().indexOf(value);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "Value of " + axis.input() + " must be on its axis, but was " + value.plain());
        }
        return place;
    }

    /** Returns the inputs and the numbers of their values. */
    @Override
    public String toString() {
        return "Grid of " + down.values().size() + " " + down.input() + " by "
                + across.values().size() + " " + across.input();
    }
}
