// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Sums and counts of the combinations of a frame, added to while a scan goes on.
 *
 * <p>Sums wrap around, and are exact where no sum of the amounts can leave 64 bits; where one could, each has a second word
 * that counts how often it wrapped and in which direction. Either way the order of adding does not show.
 */
final class Cells {
    /** So many entries at a time that their cells stay near the processor. */
    private static final int BLOCK = 1 << 11;

    private static final long[] NARROW = {};

    private final Numbers numbers;
    private final int outside;
    private long[] sums;
    private long[] wraps;
    private int[] counts;

    private Cells(Numbers numbers, long[] sums, long[] wraps, int[] counts) {
        this.numbers = numbers;
        this.outside = Frame.KINDS * numbers.number(Frame.OUTSIDE);
        this.sums = sums;
        this.wraps = wraps;
        this.counts = counts;
    }

    /** Obtains empty cells that hold the sum of any of the entries of these chunks, which are shared out in so many parts. */
    static Cells of(Frame frame, List<Chunk> chunks, int parts) {
        long entries = chunks.stream().mapToLong(Chunk::size).sum();
        Numbers numbers = Numbers.of(frame, entries / parts);
        int size = Frame.KINDS * numbers.size();
        return new Cells(numbers, new long[size], isNarrow(chunks) ? NARROW : new long[size], new int[size]);
    }

    /** Returns cells of a frame that has grown, with what these hold, and with room for the sum of these chunks. */
    Cells moved(Frame from, Frame to, List<Chunk> chunks) {
        if (from.combinations() == to.combinations()) {
            long[] second = isWide() ? wraps.clone() : isNarrow(chunks) ? NARROW : new long[sums.length];
            return new Cells(numbers.copy(to), sums.clone(), second, counts.clone());
        }
        Cells moved = of(to, chunks, 1);
        long[] before = from.strides();
        long[] after = to.strides();
        moved.add(this, combination -> Frame.moved(combination, before, after));
        return moved;
    }

    /** Adds the entries of chunks, each to its cell. */
    void add(List<Chunk> chunks) {
        int[] cells = new int[BLOCK];
        for (Chunk chunk : chunks) {
            for (int from = 0; from < chunk.size(); from += BLOCK) {
                int count = Math.min(BLOCK, chunk.size() - from);
                numbers.cells(chunk, from, count, cells);
                makeRoom();
                if (isWide()) {
                    addWide(chunk.amounts(), from, count, cells);
                } else {
                    add(chunk.amounts(), from, count, cells);
                }
            }
        }
    }

    /** Adds all of other cells of the same frame. */
    void add(Cells other) {
        add(other, combination -> combination);
    }

    boolean isWide() {
        return wraps.length > 0;
    }

    /** Returns how many combinations are numbered, what is outside among them. */
    int size() {
        return numbers.size();
    }

    /** Returns the combination with a number, {@link Frame#OUTSIDE} for what is outside. */
    long combination(int number) {
        return numbers.combination(number);
    }

    /** Returns the number of entries of the combination with a number. */
    int count(int number) {
        int cell = Frame.KINDS * number;
        return counts[cell] + counts[cell + Frame.WITHIN] + counts[cell + Frame.BETWEEN];
    }

    /**
     * Returns the sum in fen of what the combination with a number had from one place.
     *
     * @throws ArithmeticException if it does not fit 64 bits
     */
    long sum(int number, int kind) {
        int cell = Frame.KINDS * number + kind;
        if (isWide() && wraps[cell] != 0) {
            throw new ArithmeticException("Amount must fit 64 bits in fen, but a sum of entries does not");
        }
        return sums[cell];
    }

    /** Returns the number that stands for what is outside. */
    int outside() {
        return outside / Frame.KINDS;
    }

    private void add(Cells other, LongUnaryOperator place) {
        for (int number = 0; number < other.size(); number++) {
            if (other.count(number) > 0) {
                int to = Frame.KINDS * numbers.number(place.applyAsLong(other.combination(number)));
                makeRoom();
                for (int kind = 0; kind < Frame.KINDS; kind++) {
                    add(to + kind, other, Frame.KINDS * number + kind);
                }
            }
        }
    }

    private void add(int to, Cells other, int cell) {
        counts[to] += other.counts[cell];
        if (isWide()) {
            wraps[to] += other.isWide() ? other.wraps[cell] : 0;
            addWide(to, other.sums[cell]);
        } else {
            sums[to] += other.sums[cell];
        }
    }

    private void add(long[] amounts, int from, int count, int[] cells) {
        for (int i = 0; i < count; i++) {
            int cell = cells[i] < 0 ? outside : cells[i];
            sums[cell] += amounts[from + i];
            counts[cell]++;
        }
    }

    private void addWide(long[] amounts, int from, int count, int[] cells) {
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

    private void makeRoom() {
        int needed = Frame.KINDS * numbers.size();
        if (needed > sums.length) {
            int size = Math.max(needed, 2 * sums.length);
            sums = Arrays.copyOf(sums, size);
            wraps = isWide() ? Arrays.copyOf(wraps, size) : NARROW;
            counts = Arrays.copyOf(counts, size);
        }
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
