// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;
import org.liancun.scenario.Indicator;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * Where the numbers of a run stand (结果行): the figures of the first year in their order, then those of the next.
 *
 * <p>Immutable and thread-safe.
 *
 * @param figures what is asked of every year, each once
 * @param firstYear the first year
 * @param lastYear the last year
 */
public record RowLayout(List<Indicator> figures, int firstYear, int lastYear) implements Serializable {
    /**
     * Copies the figures.
     *
     * @throws IllegalArgumentException if a figure is asked twice or the years are out of order
     */
    public RowLayout {
        figures = ImmutableList.copyOf(figures);
        Ids.requireOnce(figures, Indicator::id, "Figure of a study");
        if (firstYear < 1 || lastYear > 9999 || lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "Years of a study must be within 1 to 9999, the last not before the first," + " but were "
                            + firstYear + " to " + lastYear);
        }
    }

    /** Returns how many numbers a row has. */
    public int width() {
        return figures.size() * (lastYear - firstYear + 1);
    }

    /**
     * Returns the place of a figure in a row.
     *
     * @throws IllegalArgumentException if the figure or the year is none of these
     */
    public int place(Indicator figure, int year) {
        int column = figures.indexOf(figure);
        if (column < 0) {
            List<String> known = figures.stream().map(Indicator::id).toList();
            throw new IllegalArgumentException(
                    "Figure must be one of " + known + ", but was " + figure.id() + Nearest.advice(figure.id(), known));
        }
        if (year < firstYear || year > lastYear) {
            throw new IllegalArgumentException("Year must be " + firstYear + " to " + lastYear + ", but was " + year);
        }
        return (year - firstYear) * figures.size() + column;
    }
}
