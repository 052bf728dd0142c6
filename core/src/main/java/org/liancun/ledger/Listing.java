// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/** Lists single entries of a ledger by the groups they belong to. */
final class Listing {
    private Listing() {}

    static List<Transfer> transfers(Ledger ledger, Frame frame) {
        ImmutableList.Builder<Transfer> transfers = ImmutableList.builder();
        Rows rows = new Rows(frame);
        long[] strides = frame.strides();
        each(ledger, (chunk, row) -> {
            long combination = rows.combination(chunk, row);
            if (combination != Frame.OUTSIDE && rows.kind(chunk, row) != Frame.FROM_OUTSIDE) {
                Entry entry = chunk.entry(row, ledger.dictionaries());
                List<String> groups = frame.groups(combination, strides);
                transfers.add(new Transfer(entry, groups, frame.members().payer(chunk, row)));
            }
        });
        return transfers.build();
    }

    static List<Entry> outside(Ledger ledger, Frame frame) {
        ImmutableList.Builder<Entry> outside = ImmutableList.builder();
        Rows rows = new Rows(frame);
        each(ledger, (chunk, row) -> {
            if (rows.combination(chunk, row) == Frame.OUTSIDE) {
                outside.add(chunk.entry(row, ledger.dictionaries()));
            }
        });
        return outside.build();
    }

    private static void each(Ledger ledger, ObjIntConsumer<Chunk> visitor) {
        for (Batch batch : ledger.batches()) {
            for (Chunk chunk : batch.chunks()) {
                for (int row = 0; row < chunk.size(); row++) {
                    visitor.accept(chunk, row);
                }
            }
        }
    }
}
