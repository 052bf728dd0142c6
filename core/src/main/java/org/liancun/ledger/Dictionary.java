// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The different values of a column, numbered from 0 in the order in which they first came.
 *
 * <p>A longer dictionary gives every value of the shorter one the same number. Immutable and thread-safe.
 */
final class Dictionary<T> {
    private static final int FREE = -1;
    private static final int LEAST = 16;

    private final List<T> values;
    private final int[] slots;

    private Dictionary(List<T> values, int[] slots) {
        this.values = values;
        this.slots = slots;
    }

    /** Obtains a dictionary without a value. */
    static <T> Dictionary<T> empty() {
        int[] slots = new int[LEAST];
        Arrays.fill(slots, FREE);
        return new Dictionary<>(ImmutableList.of(), slots);
    }

    int size() {
        return values.size();
    }

    T value(int code) {
        return values.get(code);
    }

    /** Tells whether this gives every value of the other the same number. */
    boolean startsWith(Dictionary<T> other) {
        return other == this
                || size() >= other.size() && values.subList(0, other.size()).equals(other.values);
    }

    /** Returns the slot that holds the code of a value, or the free one where it belongs. */
    private static <T> int slot(T value, List<T> values, int[] slots) {
        int mask = slots.length - 1;
        int hash = value.hashCode() * 0x9E3779B9;
        int slot = (hash ^ hash >>> 16) & mask;
        while (slots[slot] != FREE && !values.get(slots[slot]).equals(value)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** A dictionary in the making, which begins with the values of another and copies it only when a new one comes. */
    static final class Draft<T> {
        private final Dictionary<T> base;
        private List<T> values;
        private int[] slots;

        Draft(Dictionary<T> base) {
            this.base = base;
            this.values = base.values;
            this.slots = base.slots;
        }

        /** Returns the number of a value, a new one if it has none yet. */
        int code(T value) {
            int slot = slot(value, values, slots);
            if (slots[slot] != FREE) {
                return slots[slot];
            }
            if (values == base.values) {
                values = new ArrayList<>(values);
                slots = slots.clone();
            }
            slots[slot] = values.size();
            values.add(value);
            if (2 * values.size() > slots.length) {
                widen();
            }
            return values.size() - 1;
        }

        int size() {
            return values.size();
        }

        Dictionary<T> done() {
            return values == base.values ? base : new Dictionary<>(values, slots);
        }

        private void widen() {
            slots = new int[2 * slots.length];
            Arrays.fill(slots, FREE);
            for (int code = 0; code < values.size(); code++) {
                slots[slot(values.get(code), values, slots)] = code;
            }
        }
    }
}
