// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.List;

/**
 * Which runs of a study are done (已完成的次数).
 *
 * <p>The row of the first run is kept so that nobody goes on with another study by mistake. Immutable and thread-safe.
 *
 * @param from the first run that is done
 * @param until the first run after it that is not; the same as {@code from} if none is done
 * @param firstRow what the first run came to; empty if none is done
 */
public record DoneRuns(long from, long until, List<Long> firstRow) implements Serializable {
    /**
     * Checks the runs.
     *
     * @throws IllegalArgumentException if the runs are out of order, or there is a row and no run or a run and no row
     */
    public DoneRuns {
        firstRow = ImmutableList.copyOf(firstRow);
        requireInOrder(from, until);
        if (firstRow.isEmpty() != (from == until)) {
            throw new IllegalArgumentException("Done runs must have the row of the first of them, but had "
                    + firstRow.size() + " numbers for " + (until - from) + " runs");
        }
    }

    static void requireInOrder(long from, long until) {
        if (from < 0 || until < from) {
            throw new IllegalArgumentException(
                    "Runs must begin at 0 or later and not end before, but were from " + from + " until " + until);
        }
    }

    /** Returns how many runs are done. */
    public long count() {
        return until - from;
    }

    /**
     * Returns these and the runs after them.
     *
     * @throws IllegalArgumentException if the others do not begin where these end
     */
    public DoneRuns then(DoneRuns next) {
        if (next.from != until) {
            throw new IllegalArgumentException("Next runs must begin at " + until + ", but began at " + next.from);
        }
        return new DoneRuns(from, next.until, firstRow.isEmpty() ? next.firstRow : firstRow);
    }

    /** Returns text such as {@code "runs 0 to 9999"}. */
    @Override
    public String toString() {
        return count() == 0 ? "no runs" : "runs " + from + " to " + (until - 1);
    }
}
