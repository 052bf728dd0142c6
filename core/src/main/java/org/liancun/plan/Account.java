// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

/**
 * An account of the books in two cells: its balance in fen, and whether it was ever touched. Immutable and thread-safe.
 *
 * @param name the account
 * @param at the cell of the balance; the next cell is 1 once anything was entered
 */
public record Account(String name, int at) {
    static final int CELLS = 2;

    /** Returns the balance, zero if the account was never touched. */
    public long balance(long[] cells) {
        return cells[at];
    }

    /** Adds an amount, negative or not; nothing touches nothing. */
    public void add(long[] cells, long amount) {
        if (amount != 0) {
            cells[at] = Math.addExact(cells[at], amount);
            cells[at + 1] = 1;
        }
    }

    /**
     * Takes an amount.
     *
     * @throws IllegalArgumentException if the account holds less
     */
    public void take(long[] cells, long amount) {
        if (amount > Math.max(0, cells[at])) {
            throw new IllegalArgumentException(
                    "Account " + name + " must hold " + amount + " fen to be taken, but held " + cells[at]);
        }
        add(cells, -amount);
    }

    /** Brings the account to a balance. */
    public void set(long[] cells, long balance) {
        add(cells, Math.subtractExact(balance, cells[at]));
    }
}
