// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.List;

/**
 * Sums and counts of a frame's cells, added to while a scan goes on.
 *
 * <p>Sums wrap around, and are exact where no sum of the amounts can leave 64 bits; where one could, each has a second word
 * that counts how often it wrapped and in which direction. Either way the order of adding does not show.
 */
final class Cells {
    private static final long[] NARROW = {};

    private final long[] sums;
    private final long[] wraps;
    private final int[] counts;

    private Cells(long[] sums, long[] wraps, int[] counts) {
        this.sums = sums;
        this.wraps = wraps;
        this.counts = counts;
    }

    /** Obtains empty cells that hold the sum of any of the entries of these chunks. */
    static Cells of(Frame frame, List<Chunk> chunks) {
        int size = frame.outside() + 1;
        return new Cells(new long[size], isNarrow(chunks) ? NARROW : new long[size], new int[size]);
    }

    /** Returns cells of a frame that has grown, with what these hold, and with room for the sum of these chunks. */
    Cells moved(Frame from, Frame to, List<Chunk> chunks) {
        int size = to.outside() + 1;
        if (size == sums.length) {
            return new Cells(sums.clone(), wraps(wraps, size, chunks), counts.clone());
        }
        Cells moved = new Cells(new long[size], wraps(NARROW, size, chunks), new int[size]);
        int[] before = from.strides();
        int[] after = to.strides();
        for (int cell = 0; cell < from.outside(); cell++) {
            move(cell, place(cell, before, after), moved);
        }
        move(from.outside(), to.outside(), moved);
        return moved;
    }

    /** Adds the entries of chunks, each to its cell. */
    void add(List<Chunk> chunks, Frame frame) {
        Scan scan = new Scan(frame);
        int[] cells = new int[Scan.BLOCK];
        for (Chunk chunk : chunks) {
            for (int from = 0; from < chunk.size(); from += Scan.BLOCK) {
                int count = Math.min(Scan.BLOCK, chunk.size() - from);
                scan.cells(chunk, from, count, cells);
                if (wraps.length == 0) {
                    add(chunk.amounts(), from, count, cells);
                } else {
                    addWide(chunk.amounts(), from, count, cells);
                }
            }
        }
    }

    /** Adds all of other cells of the same frame. */
    void add(Cells other) {
        for (int cell = 0; cell < sums.length; cell++) {
            if (wraps.length > 0) {
                wraps[cell] += other.wraps[cell];
                addWide(cell, other.sums[cell]);
            } else {
                sums[cell] += other.sums[cell];
            }
            counts[cell] += other.counts[cell];
        }
    }

    boolean isWide() {
        return wraps.length > 0;
    }

    int count(int cell) {
        return counts[cell];
    }

    /**
     * Returns the sum of a cell in fen.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    long sum(int cell) {
        if (wraps.length > 0 && wraps[cell] != 0) {
            throw new ArithmeticException("Amount must fit 64 bits in fen, but a sum of entries does not");
        }
        return sums[cell];
    }

    private void add(long[] amounts, int from, int count, int[] cells) {
        int outside = sums.length - 1;
        for (int i = 0; i < count; i++) {
            int cell = cells[i] < 0 ? outside : cells[i];
            sums[cell] += amounts[from + i];
            counts[cell]++;
        }
    }

    private void addWide(long[] amounts, int from, int count, int[] cells) {
        int outside = sums.length - 1;
        for (int i = 0; i < count; i++) {
            int cell = cells[i] < 0 ? outside : cells[i];
            addWide(cell, amounts[from + i]);
            counts[cell]++;
        }
    }

    private void addWide(int cell, long amount) {
        long before = sums[cell];
        long after = before + amount;
        boolean wrapped = ((before ^ after) & (amount ^ after)) < 0;
        wraps[cell] += wrapped ? Long.signum(amount) : 0;
        sums[cell] = after;
    }

    private void move(int cell, int to, Cells moved) {
        moved.sums[to] = sums[cell];
        moved.counts[to] = counts[cell];
        if (wraps.length > 0) {
            moved.wraps[to] = wraps[cell];
        }
    }

    private static int place(int cell, int[] before, int[] after) {
        int place = 0;
        int rest = cell;
        for (int i = 0; i < before.length; i++) {
            place += rest / before[i] * after[i];
            rest %= before[i];
        }
        return place + rest;
    }

    private static long[] wraps(long[] before, int size, List<Chunk> chunks) {
        if (before.length > 0) {
            return before.clone();
        }
        return isNarrow(chunks) ? NARROW : new long[size];
    }

    /** Tells whether no sum of any of the entries can leave 64 bits. */
    private static boolean isNarrow(List<Chunk> chunks) {
        long left = Long.MAX_VALUE;
        for (Chunk chunk : chunks) {
            long most = chunk.largest();
            if (most > left / chunk.size()) {
                return false;
            }
            left -= most * chunk.size();
        }
        return true;
    }
}
