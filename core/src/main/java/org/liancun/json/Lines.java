// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

/**
 * Counts lines and columns of bytes in UTF-8, both from 1. A line ends with a line feed, a carriage return, or both; a column
 * is a character, so a Chinese one counts as one. Goes forward only, so that any number of places costs one pass.
 */
final class Lines {
    private final byte[] bytes;
    private int at;
    private int line = 1;
    private int column = 1;

    /** Begins to count at a byte, which is the first of the text. */
    Lines(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    /** Goes on to a byte that is not before the last one asked for. */
    void goTo(int offset) {
        for (; at < Math.min(offset, bytes.length); at++) {
            byte b = bytes[at];
            boolean crBeforeLf = b == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
            if (b == '\n' || b == '\r' && !crBeforeLf) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) {
                column++;
            }
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }
}
