// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

/** Reads the rows of a study as they come, in the order of the runs, whatever the threads. */
@FunctionalInterface
public interface RowReader {
    /**
     * Reads what a run came to.
     *
     * @param run which run
     * @param row the numbers as {@link RowLayout} says; the array is used again after the call
     */
    void read(long run, long[] row);
}
