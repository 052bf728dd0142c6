// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into blocks of whole lines, so that memory is bounded however long it is. */
final class LineBlocks {
    /** Bytes of a line that is still read. */
    static final int LONGEST = 1 << 20;

    private static final int USUAL = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[USUAL];
    private int filled;
    private boolean ended;

    LineBlocks(InputStream in) {
        this.in = in;
    }

    /**
     * Returns the next whole lines, with the line feed of each but perhaps the last; none at the end of the stream. A line that
     * is too long comes alone, and only its beginning.
     */
    byte[] next() throws IOException {
        while (true) {
            fill();
            int end = ended ? filled : lastLineFeed() + 1;
            if (end > 0 || ended) {
                return take(end);
            }
            if (buffer.length > LONGEST) {
                return tooLong();
            }
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
    }

    private void fill() throws IOException {
        while (filled < buffer.length && !ended) {
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(read, 0);
        }
    }

    private byte[] take(int end) {
        byte[] block = Arrays.copyOf(buffer, end);
        System.arraycopy(buffer, end, buffer, 0, filled - end);
        filled -= end;
        buffer = filled < USUAL && buffer.length > USUAL ? Arrays.copyOf(buffer, USUAL) : buffer;
        return block;
    }

    /** Returns the beginning of a line and skips the rest of it. */
    private byte[] tooLong() throws IOException {
        byte[] line = Arrays.copyOf(buffer, buffer.length);
        while (filled > 0 && lineFeed() < 0) {
            filled = 0;
            fill();
        }
        take(Math.min(lineFeed() + 1, filled));
        line[line.length - 1] = '\n';
        return line;
    }

    private int lastLineFeed() {
        int at = filled - 1;
        while (at >= 0 && buffer[at] != '\n') {
            at--;
        }
        return at;
    }

    private int lineFeed() {
        int at = 0;
        while (at < filled && buffer[at] != '\n') {
            at++;
        }
        return at < filled ? at : -1;
    }
}
