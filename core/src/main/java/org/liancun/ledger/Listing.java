// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Lists single entries of a ledger by the cell they belong to. */
final class Listing {
    private Listing() {}

    static List<Transfer> transfers(Ledger ledger, Frame frame) {
        ImmutableList.Builder<Transfer> transfers = ImmutableList.builder();
        int[] strides = frame.strides();
        each(ledger, frame, (chunk, row, cell) -> {
            if (cell >= 0 && cell % Frame.KINDS != Frame.FROM_OUTSIDE) {
                Entry entry = chunk.entry(row, ledger.dictionaries());
                transfers.add(new Transfer(
                        entry, frame.groups(cell, strides), frame.members().payer(chunk, row)));
            }
        });
        return transfers.build();
    }

    static List<Entry> outside(Ledger ledger, Frame frame) {
        ImmutableList.Builder<Entry> outside = ImmutableList.builder();
        each(ledger, frame, (chunk, row, cell) -> {
            if (cell < 0) {
                outside.add(chunk.entry(row, ledger.dictionaries()));
            }
        });
        return outside.build();
    }

    private static void each(Ledger ledger, Frame frame, Visitor visitor) {
        Scan scan = new Scan(frame);
        int[] cells = new int[Scan.BLOCK];
        for (Batch batch : ledger.batches()) {
            for (Chunk chunk : batch.chunks()) {
                for (int from = 0; from < chunk.size(); from += Scan.BLOCK) {
                    int count = Math.min(Scan.BLOCK, chunk.size() - from);
                    scan.cells(chunk, from, count, cells);
                    for (int i = 0; i < count; i++) {
                        visitor.visit(chunk, from + i, cells[i]);
                    }
                }
            }
        }
    }

    /** Looks at one entry and the cell it belongs to, which is negative where it is outside. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Chunk chunk, int row, int cell);
    }
}
