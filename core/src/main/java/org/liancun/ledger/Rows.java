// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import java.util.List;
import java.util.Map;

/** Finds the combination of groups of one entry after another. */
final class Rows {
    private final Members members;
    private final List<Key<?>> keys;
    private final List<Table> tables;
    private final long[] strides;
    private final boolean refusing;

    Rows(Frame frame) {
        members = frame.members();
        keys = frame.keys().others();
        tables = frame.tables();
        strides = frame.strides();
        refusing = !members.recipients().refusals().isEmpty()
                || !members.payers().refusals().isEmpty()
                || tables.stream().anyMatch(table -> !table.refusals().isEmpty());
    }

    /** Returns the combination of an entry, {@link Frame#OUTSIDE} if it is outside; throws if a key refuses the entry. */
    long combination(Chunk chunk, int row) {
        if (refusing) {
            requireGroups(chunk, row);
        }
        int recipient = members.recipients().groups()[members.recipientAt(chunk, row)];
        boolean outside = recipient == Table.OUTSIDE;
        long combination = recipient * strides[0];
        for (int i = 0; i < tables.size(); i++) {
            int group = tables.get(i).groups()[keys.get(i).column().code(chunk, row)];
            outside |= group == Table.OUTSIDE;
            combination += group * strides[i + 1];
        }
        return outside ? Frame.OUTSIDE : combination;
    }

    /** Returns the place that the money of an entry which is not outside comes from. */
    int kind(Chunk chunk, int row) {
        int payer = members.payers().groups()[members.payerAt(chunk, row)];
        if (payer == Table.OUTSIDE) {
            return Frame.FROM_OUTSIDE;
        }
        boolean within = payer == members.recipients().groups()[members.recipientAt(chunk, row)];
        return within ? Frame.WITHIN : Frame.BETWEEN;
    }

    /** Throws for the first of so many entries that a key refuses. */
    void requireGroups(Chunk chunk, int from, int count) {
        for (int i = 0; refusing && i < count; i++) {
            requireGroups(chunk, from + i);
        }
    }

    /** Goes through the keys in their order until one leaves the entry outside, and throws if one refused it before. */
    private void requireGroups(Chunk chunk, int row) {
        int recipient = members.recipientAt(chunk, row);
        require(members.recipients().refusals(), recipient, chunk, row);
        if (members.recipients().groups()[recipient] == Table.OUTSIDE) {
            return;
        }
        for (int i = 0; i < tables.size(); i++) {
            Table table = tables.get(i);
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
            Dictionaries of = members.of();
            throw new IllegalArgumentException(refusals.get(code) + " (entry of "
                    + of.recipients().value(chunk.recipients()[row]) + " in "
                    + of.periods().value(chunk.periods()[row]) + " on account "
                    + of.accounts().value(chunk.accounts()[row]) + ")");
        }
    }
}
