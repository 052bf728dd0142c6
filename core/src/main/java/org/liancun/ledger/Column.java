// SPDX-License-Identifier: Apache-2.0
package org.liancun.ledger;

/** A column by which entries can be grouped besides their recipient: a loop of its own for each, so that it is a tight one. */
enum Column {
    PERIOD {
        @Override
        int code(Chunk chunk, int row) {
            return chunk.periods()[row];
        }

        @Override
        void add(Chunk chunk, int from, int count, int[] table, int[] cells) {
            char[] codes = chunk.periods();
            for (int i = 0; i < count; i++) {
                cells[i] += table[codes[from + i]];
            }
        }
    },
    ACCOUNT {
        @Override
        int code(Chunk chunk, int row) {
            return chunk.accounts()[row];
        }

        @Override
        void add(Chunk chunk, int from, int count, int[] table, int[] cells) {
            char[] codes = chunk.accounts();
            for (int i = 0; i < count; i++) {
                cells[i] += table[codes[from + i]];
            }
        }
    },
    COUNTERPARTY {
        @Override
        int code(Chunk chunk, int row) {
            return chunk.counterparties()[row];
        }

        @Override
        void add(Chunk chunk, int from, int count, int[] table, int[] cells) {
            int[] codes = chunk.counterparties();
            for (int i = 0; i < count; i++) {
                cells[i] += table[codes[from + i]];
            }
        }
    },
    ORIGIN {
        @Override
        int code(Chunk chunk, int row) {
            return chunk.origins()[row];
        }

        @Override
        void add(Chunk chunk, int from, int count, int[] table, int[] cells) {
            int[] codes = chunk.origins();
            for (int i = 0; i < count; i++) {
                cells[i] += table[codes[from + i]];
            }
        }
    },
    QUALIFIER {
        @Override
        int code(Chunk chunk, int row) {
            return chunk.qualifiers()[row];
        }

        @Override
        void add(Chunk chunk, int from, int count, int[] table, int[] cells) {
            byte[] codes = chunk.qualifiers();
            for (int i = 0; i < count; i++) {
                cells[i] += table[codes[from + i]];
            }
        }
    };

    /** Returns the number of the value that one entry has in this column. */
    abstract int code(Chunk chunk, int row);

    /** Adds to the cell of each of so many entries what the table has for its value. */
    abstract void add(Chunk chunk, int from, int count, int[] table, int[] cells);
}
