// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The groups of all keys, and which whole number stands for each of their combinations: the first key counts slowest. Each
 * combination has {@value #KINDS} cells, one for each place money can come from.
 */
record Frame(Keys keys, Members members, List<Table> tables) {
    static final int KINDS = 3;
    static final int FROM_OUTSIDE = 0;
    static final int WITHIN = 1;
    static final int BETWEEN = 2;

    /** Stands for the combination of an entry that has none. */
    static final int OUTSIDE = -1;

    /** So far below zero that no sum of offsets comes back, and so few keys are allowed that none goes round. */
    static final int NOWHERE = -(1 << 27);

    private static final int MOST_KEYS = 15;
    private static final long MOST = 1L << 60;

    Frame {
        checkArgument(tables.size() <= MOST_KEYS, "Keys of a sum must be at most 16, but were %s", tables.size() + 1);
        long combinations = 1;
        for (int groups : sizes(members, tables)) {
            checkArgument(
                    groups <= MOST / combinations,
                    "Combinations of the groups of a sum must be at most %s, but were more",
                    MOST);
            combinations *= groups;
        }
    }

    static Frame of(Keys keys, Dictionaries dictionaries) {
        List<Table> empty = Collections.nCopies(keys.others().size(), Table.EMPTY);
        return new Frame(keys, Members.none(keys.isDated()), empty).grown(dictionaries);
    }

    /** Returns the frame for longer dictionaries; groups keep their numbers. */
    Frame grown(Dictionaries longer) {
        List<Table> grown = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            grown.add(keys.others().get(i).table(tables.get(i), longer));
        }
        return new Frame(keys, members.grown(keys, longer), ImmutableList.copyOf(grown));
    }

    /** Returns the number of combinations, whether they occur or not. */
    long combinations() {
        long combinations = 1;
        for (int size : sizes(members, tables)) {
            combinations *= size;
        }
        return combinations;
    }

    /** Returns how far apart the combinations of two neighbouring groups of each key are. */
    long[] strides() {
        int[] sizes = sizes(members, tables);
        long[] strides = new long[sizes.length];
        long stride = 1;
        for (int i = sizes.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= sizes[i];
        }
        return strides;
    }

    /** Returns the names of the groups of a combination. */
    List<String> groups(long combination, long[] strides) {
        ImmutableList.Builder<String> groups = ImmutableList.builder();
        long rest = combination;
        for (int i = 0; i < strides.length; i++) {
            groups.add(labels(i).get((int) (rest / strides[i])));
            rest %= strides[i];
        }
        return groups.build();
    }

    /** Returns what stands for a combination where the groups of each key are so far apart as they are after growing. */
    static long moved(long combination, long[] before, long[] after) {
        if (combination == OUTSIDE) {
            return OUTSIDE;
        }
        long moved = 0;
        long rest = combination;
        for (int i = 0; i < before.length; i++) {
            moved += rest / before[i] * after[i];
            rest %= before[i];
        }
        return moved;
    }

    private List<String> labels(int key) {
        return key == 0 ? members.labels() : tables.get(key - 1).labels();
    }

    /** Returns the number of groups of each key; what is outside has the room of one where there is none. */
    private static int[] sizes(Members members, List<Table> tables) {
        int[] sizes = new int[tables.size() + 1];
        sizes[0] = Math.max(1, members.labels().size());
        for (int i = 0; i < tables.size(); i++) {
            sizes[i + 1] = Math.max(1, tables.get(i).labels().size());
        }
        return sizes;
    }
}
