// SPDX-License-Identifier: Apache-2.0
package org.liancun.plan;

import java.util.Arrays;

/**
 * Where payments to some parties stand. Immutable and thread-safe.
 *
 * @param parties the places of the parties in the register
 * @param at the cell of the first payment, in fen; the others follow
 * @param sum the cell of their sum
 */
public record Payout(Positions parties, int at, int sum) {
    /** Pays nobody. */
    public void clear(long[] cells) {
        Arrays.fill(cells, at, at + parties.count(), 0);
        cells[sum] = 0;
    }

    /** Adds the payments up. */
    public void addUp(long[] cells) {
        long paid = 0;
        for (int i = at; i < at + parties.count(); i++) {
            paid = Math.addExact(paid, cells[i]);
        }
        cells[sum] = paid;
    }

    /** Makes what is paid out paid in. */
    void negate(long[] cells) {
        for (int i = at; i < at + parties.count(); i++) {
            cells[i] = Math.negateExact(cells[i]);
        }
        cells[sum] = Math.negateExact(cells[sum]);
    }

    /** Adds the payments to those of all parties. */
    void addTo(long[] payments, long[] cells) {
        for (int i = 0; i < parties.count(); i++) {
            int party = parties.get(i);
            payments[party] = Math.addExact(payments[party], cells[at + i]);
        }
    }

    /** Returns what is paid, what is paid in left out. */
    public long received(long[] cells) {
        long received = 0;
        for (int i = at; i < at + parties.count(); i++) {
            received = Math.addExact(received, Math.max(0, cells[i]));
        }
        return received;
    }
}
