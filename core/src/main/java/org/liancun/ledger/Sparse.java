// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.Arrays;

/** Combinations numbered in the order in which they first came, after what is outside: room for those that occur. */
final class Sparse implements Numbers {
    private static final int FREE = -1;
    private static final int LEAST = 1 << 8;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final Rows rows;
    private long[] combinations;
    private int[] slots;
    private int size;

    private Sparse(Rows rows, long[] combinations, int[] slots, int size) {
        this.rows = rows;
        this.combinations = combinations;
        this.slots = slots;
        this.size = size;
    }

    Sparse(Frame frame) {
        this(new Rows(frame), new long[LEAST], free(2 * LEAST), 0);
        number(Frame.OUTSIDE);
    }

    @Override
    public void cells(Chunk chunk, int from, int count, int[] cells) {
        for (int i = 0; i < count; i++) {
            long combination = rows.combination(chunk, from + i);
            cells[i] = combination == Frame.OUTSIDE
                    ? Frame.OUTSIDE
                    : Frame.KINDS * number(combination) + rows.kind(chunk, from + i);
        }
    }

    @Override
    public int number(long combination) {
        int slot = slot(combination);
        if (slots[slot] != FREE) {
            return slots[slot];
        }
        if (size == combinations.length) {
            widen();
            slot = slot(combination);
        }
        combinations[size] = combination;
        slots[slot] = size;
        return size++;
    }

    @Override
    public long combination(int number) {
        return combinations[number];
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Numbers copy(Frame grown) {
        return new Sparse(new Rows(grown), combinations.clone(), slots.clone(), size);
    }

    /** Returns the slot that holds the number of a combination, or the free one where it belongs. */
    private int slot(long combination) {
        long hash = combination * GOLDEN;
        hash = (hash ^ hash >>> 32) * GOLDEN;
        int slot = (int) (hash >>> Long.numberOfLeadingZeros(slots.length) + 1);
        while (slots[slot] != FREE && combinations[slots[slot]] != combination) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private void widen() {
        combinations = Arrays.copyOf(combinations, 2 * size);
        slots = free(4 * size);
        for (int number = 0; number < size; number++) {
            slots[slot(combinations[number])] = number;
        }
    }

    private static int[] free(int slots) {
        int[] free = new int[slots];
        Arrays.fill(free, FREE);
        return free;
    }
}
