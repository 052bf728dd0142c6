// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

/**
 * Every combination is its own number, and what is outside comes after the last. There is nothing to look up, so that cells
 * are added up key by key.
 */
final class Dense implements Numbers {
    private final Frame frame;
    private final int[] recipients;
    private final int[] payers;
    private final int[][] tables;
    private final Rows rows;
    private final int combinations;

    Dense(Frame frame) {
        this.frame = frame;
        combinations = (int) frame.combinations();
        rows = new Rows(frame);
        long[] strides = frame.strides();
        recipients = frame.members().recipients().scaled(Frame.KINDS * (int) strides[0]);
        payers = frame.members().payers().scaled(Frame.KINDS * (int) strides[0]);
        tables = new int[frame.tables().size()][];
        for (int i = 0; i < tables.length; i++) {
            tables[i] = frame.tables().get(i).scaled(Frame.KINDS * (int) strides[i + 1]);
        }
    }

    @Override
    public void cells(Chunk chunk, int from, int count, int[] cells) {
        if (frame.members().dated()) {
            datedMembers(chunk, from, count, cells);
        } else {
            members(chunk, from, count, cells);
        }
        for (int i = 0; i < tables.length; i++) {
            frame.keys().others().get(i).column().add(chunk, from, count, tables[i], cells);
        }
        rows.requireGroups(chunk, from, count);
    }

    @Override
    public int number(long combination) {
        return combination == Frame.OUTSIDE ? combinations : (int) combination;
    }

    @Override
    public long combination(int number) {
        return number == combinations ? Frame.OUTSIDE : number;
    }

    @Override
    public int size() {
        return combinations + 1;
    }

    @Override
    public Numbers copy(Frame grown) {
        return new Dense(grown);
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
}
