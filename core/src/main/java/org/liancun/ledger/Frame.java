// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The groups of all keys, and the dense numbering of their combinations: the first key counts slowest. Each combination
 * has {@value #KINDS} cells, one for each place money can come from, and one cell more stands for what is outside.
 */
record Frame(Keys keys, Members members, List<Table> tables) {
    static final int KINDS = 3;
    static final int FROM_OUTSIDE = 0;
    static final int WITHIN = 1;
    static final int BETWEEN = 2;

    /** So far below zero that no sum of offsets comes back, and so few keys are allowed that none goes round. */
    static final int NOWHERE = -(1 << 27);

    private static final int MOST_KEYS = 15;
    private static final int MOST = 1 << 24;

    Frame {
        checkArgument(tables.size() <= MOST_KEYS, "Keys of a sum must be at most 16, but were %s", tables.size() + 1);
        long combinations = 1;
        for (int groups : sizes(members, tables)) {
            combinations *= Math.max(1, groups);
            checkArgument(
                    combinations <= MOST,
                    "Combinations of the groups of a sum must be at most %s, but were %s or more",
                    MOST,
                    combinations);
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

    /** Returns the number of groups of each key. */
    int[] sizes() {
        return sizes(members, tables);
    }

    /** Returns the number of the cell of what is outside, which is the last. */
    int outside() {
        int cells = KINDS;
        for (int size : sizes()) {
            cells *= size;
        }
        return cells;
    }

    /** Returns how far apart the cells of two neighbouring groups of each key are. */
    int[] strides() {
        int[] sizes = sizes();
        int[] strides = new int[sizes.length];
        int stride = KINDS;
        for (int i = sizes.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= sizes[i];
        }
        return strides;
    }

    /** Returns the names of the groups of the combination that a cell belongs to. */
    List<String> groups(int cell, int[] strides) {
        ImmutableList.Builder<String> groups = ImmutableList.builder();
        int rest = cell;
        for (int i = 0; i < strides.length; i++) {
            groups.add(labels(i).get(rest / strides[i]));
            rest %= strides[i];
        }
        return groups.build();
    }

    private List<String> labels(int key) {
        return key == 0 ? members.labels() : tables.get(key - 1).labels();
    }

    private static int[] sizes(Members members, List<Table> tables) {
        int[] sizes = new int[tables.size() + 1];
        sizes[0] = members.labels().size();
        for (int i = 0; i < tables.size(); i++) {
            sizes[i + 1] = tables.get(i).labels().size();
        }
        return sizes;
    }
}
