// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

/**
 * Which small number each combination of a frame's groups goes by; what is outside has a number as well. Not for more than
 * one thread.
 */
interface Numbers {
    /** Up to so many combinations are all numbered however few the entries are. */
    int FEW = 1 << 12;

    /** More combinations than this are never all numbered, so that offsets of cells fit. */
    int MANY = 1 << 24;

    /** Numbers all combinations where that takes no more room than the entries do, and else those that occur. */
    static Numbers of(Frame frame, long entries) {
        boolean dense = frame.combinations() <= Math.min(MANY, Math.max(FEW, entries));
        return dense ? new Dense(frame) : new Sparse(frame);
    }

    /** Sets the cell of each of so many entries, {@link Frame#KINDS} to a number; it is negative where one is outside. */
    void cells(Chunk chunk, int from, int count, int[] cells);

    /** Returns the number of a combination or of {@link Frame#OUTSIDE}, a new one if it has none yet. */
    int number(long combination);

    /** Returns the combination that has a number. */
    long combination(int number);

    /** Returns how many numbers there are. */
    int size();

    /** Returns a copy for a frame that has grown without a new group. */
    Numbers copy(Frame grown);
}
