// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.List;
import java.util.Map;

/** Finds the cells of entries, some thousand at a time, key by key. */
final class Scan {
    /** So many entries at a time that their cells stay near the processor. */
    static final int BLOCK = 1 << 11;

    private final Frame frame;
    private final int[] recipients;
    private final int[] payers;
    private final int[][] tables;
    private final boolean refuses;

    Scan(Frame frame) {
        this.frame = frame;
        int[] strides = frame.strides();
        recipients = frame.members().recipients().scaled(strides[0]);
        payers = frame.members().payers().scaled(strides[0]);
        tables = new int[frame.tables().size()][];
        boolean refused = !frame.members().recipients().refusals().isEmpty()
                || !frame.members().payers().refusals().isEmpty();
        for (int i = 0; i < tables.length; i++) {
            tables[i] = frame.tables().get(i).scaled(strides[i + 1]);
            refused |= !frame.tables().get(i).refusals().isEmpty();
        }
        refuses = refused;
    }

    /** Sets the cell of each of so many entries; it is negative where the entry is outside. */
    void cells(Chunk chunk, int from, int count, int[] cells) {
        if (frame.members().dated()) {
            datedMembers(chunk, from, count, cells);
        } else {
            members(chunk, from, count, cells);
        }
        for (int i = 0; i < tables.length; i++) {
            frame.keys().others().get(i).column().add(chunk, from, count, tables[i], cells);
        }
        if (refuses) {
            for (int i = 0; i < count; i++) {
                requireGroups(chunk, from + i);
            }
        }
    }

    private void members(Chunk chunk, int from, int count, int[] cells) {
        int[] received = chunk.recipients();
        int[] paid = chunk.counterparties();
        for (int i = 0; i < count; i++) {
            int group = recipients[received[from + i]];
            cells[i] = group + kind(group, payers[paid[from + i]]);
        }
    }

    private void datedMembers(Chunk chunk, int from, int count, int[] cells) {
        Members members = frame.members();
        for (int i = 0; i < count; i++) {
            int group = recipients[members.recipientAt(chunk, from + i)];
            cells[i] = group + kind(group, payers[members.payerAt(chunk, from + i)]);
        }
    }

    private static int kind(int recipient, int payer) {
        return payer < 0 ? Frame.FROM_OUTSIDE : payer == recipient ? Frame.WITHIN : Frame.BETWEEN;
    }

    /** Goes through the keys in their order until one leaves the entry outside, and throws if one refused it before. */
    private void requireGroups(Chunk chunk, int row) {
        Members members = frame.members();
        int recipient = members.recipientAt(chunk, row);
        require(members.recipients().refusals(), recipient, chunk, row);
        if (members.recipients().groups()[recipient] == Table.OUTSIDE) {
            return;
        }
        List<Key<?>> keys = frame.keys().others();
        for (int i = 0; i < tables.length; i++) {
            Table table = frame.tables().get(i);
            int code = keys.get(i).column().code(chunk, row);
            require(table.refusals(), code, chunk, row);
            if (table.groups()[code] == Table.OUTSIDE) {
                return;
            }
        }
        require(members.payers().refusals(), members.payerAt(chunk, row), chunk, row);
    }

    private void require(Map<Integer, String> refusals, int code, Chunk chunk, int row) {
        if (refusals.containsKey(code)) {
            Dictionaries of = frame.members().of();
            throw new IllegalArgumentException(refusals.get(code) + " (entry of "
                    + of.recipients().value(chunk.recipients()[row]) + " in "
                    + of.periods().value(chunk.periods()[row]) + " on account "
                    + of.accounts().value(chunk.accounts()[row]) + ")");
        }
    }
}
