// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.Arrays;
import org.liancun.measure.Qualifier;
import org.liancun.money.Money;

/**
 * Up to {@value #FULL} entries, a column for each part: 29 bytes an entry. Arrays are never written once this is built.
 *
 * @param largest the largest amount without its sign, {@link Long#MAX_VALUE} for the one that has no positive
 */
record Chunk(
        int[] recipients,
        char[] periods,
        char[] accounts,
        long[] amounts,
        int[] counterparties,
        int[] origins,
        int[] sources,
        byte[] qualifiers,
        long largest) {
    static final int FULL = 1 << 16;

    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    /** Obtains room for so many entries. */
    static Chunk ofSize(int size) {
        return new Chunk(
                new int[size],
                new char[size],
                new char[size],
                new long[size],
                new int[size],
                new int[size],
                new int[size],
                new byte[size],
                0);
    }

    int size() {
        return amounts.length;
    }

    /** Returns the first entries alone, with what their largest amount is. */
    Chunk first(int size) {
        long most = 0;
        for (int row = 0; row < size; row++) {
            long amount = amounts[row];
            most = Math.max(most, amount == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(amount));
        }
        return size == size()
                ? new Chunk(recipients, periods, accounts, amounts, counterparties, origins, sources, qualifiers, most)
                : new Chunk(
                        Arrays.copyOf(recipients, size),
                        Arrays.copyOf(periods, size),
                        Arrays.copyOf(accounts, size),
                        Arrays.copyOf(amounts, size),
                        Arrays.copyOf(counterparties, size),
                        Arrays.copyOf(origins, size),
                        Arrays.copyOf(sources, size),
                        Arrays.copyOf(qualifiers, size),
                        most);
    }

    Qualifier qualifier(int row) {
        return QUALIFIERS[qualifiers[row]];
    }

    /** Returns one entry as a value. */
    Entry entry(int row, Dictionaries of) {
        return new Entry(
                of.recipients().value(recipients[row]),
                of.periods().value(periods[row]),
                of.accounts().value(accounts[row]),
                Money.ofFen(amounts[row]),
                of.counterparties().value(counterparties[row]),
                of.origins().value(origins[row]),
                of.sources().value(sources[row]),
                qualifier(row));
    }
}
