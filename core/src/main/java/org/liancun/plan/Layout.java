// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Hands out cells while a plan is written. For one thread; of no use once the plan is there. */
public final class Layout {
    private final List<String> parties;
    private final SortedMap<String, Account> accounts = new TreeMap<>();
    private final SortedMap<String, Integer> figures = new TreeMap<>();
    private final SortedMap<String, Integer> decided = new TreeMap<>();
    private final SortedMap<String, Integer> events = new TreeMap<>();
    private long[] image = new long[64];
    private int size;

    /** Starts with no cells. */
    public Layout(List<String> parties) {
        this.parties = ImmutableList.copyOf(parties);
    }

    /** Hands out one cell. */
    public int cell() {
        return cells(1);
    }

    /** Hands out so many cells in a row and returns the first. */
    public int cells(int count) {
        int first = size;
        size = Math.addExact(size, count);
        if (size > image.length) {
            image = Arrays.copyOf(image, Math.max(size, image.length * 2));
        }
        return first;
    }

    /** Hands out a block for weights that are always the same: the weights, cells for the parts, cells to work in. */
    public int block(long[] weights) {
        int first = cells(Math.multiplyExact(weights.length, 3));
        System.arraycopy(weights, 0, image, first, weights.length);
        return first;
    }

    /** Returns the account with a name. */
    public Account account(String name) {
        return accounts.computeIfAbsent(name, key -> new Account(key, cells(Account.CELLS)));
    }

    /** Returns the cell of a figure; the next cell is 1 when the figure is given. */
    public int figure(String name) {
        return figures.computeIfAbsent(name, key -> cells(2));
    }

    /** Returns the cell of a decided ratio's numerator; the next cell is its denominator, 0 when none was decided. */
    public int decided(String slice) {
        return decided.computeIfAbsent(slice, key -> cells(2));
    }

    /** Returns the cell that is 1 when an event happened. */
    public int event(String name) {
        return events.computeIfAbsent(name, key -> cell());
    }

    /**
     * Returns the plan.
     *
     * @param pot the cell of the pot
     * @param remaining the cell of what remains of it
     */
    public Plan plan(int pot, int remaining, Routine routine) {
        Names names = new Names(parties, accounts, figures, decided, events);
        return new Plan(names, Arrays.copyOf(image, size), pot, remaining, routine);
    }
}
