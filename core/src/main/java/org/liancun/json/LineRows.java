// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.liancun.json.Problem.Kind;
import org.liancun.ledger.Entry;

/**
 * JSON lines, read a block at a time by one reader of tokens. Whatever is not plainly an entry on a line of its own is read
 * again alone, as a document of one line, so that its problems do not depend on where it stands; a new reader goes on after it.
 */
final class LineRows implements Rows {
    private final LineBlocks blocks;
    private final Memory memory = new Memory();
    private byte[] block = {};
    private int at;
    private int line;
    private @Nullable Plain plain;

    LineRows(InputStream in) {
        blocks = new LineBlocks(in);
    }

    @Override
    public @Nullable Entry next(Consumer<List<Problem>> bad) {
        try {
            Entry entry = null;
            while (entry == null && hasLine()) {
                int end = endOfLine();
                line++;
                if (!isBlank(block, at, end)) {
                    entry = plainly(end);
                    entry = entry == null ? alone(end, bad) : entry;
                }
                at = end;
            }
            return entry;
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Override
    public int line() {
        return line;
    }

    private boolean hasLine() throws IOException {
        if (at == block.length) {
            close();
            block = blocks.next();
            at = 0;
        }
        return block.length > 0;
    }

    /** The tokens of a block from a byte on, in which nothing was wrong so far. */
    private record Plain(JsonParser tokens, Reading reading, int start) {
        /** Returns the byte after the last token. */
        int past() {
            return start + (int) tokens.currentLocation().getByteOffset();
        }
    }

    private Plain open() throws IOException {
        if (plain == null) {
            Document document = new Document(block);
            JsonParser tokens = document.tokensFrom(at);
            plain = new Plain(tokens, new Reading(document, tokens, new Problems(), memory), at);
        }
        return plain;
    }

    /** Ends the reading of tokens; what it has learned of the names of fields is kept. */
    private void close() throws IOException {
        if (plain != null) {
            plain.tokens.close();
            plain = null;
        }
    }

    /** Returns the entry that the line plainly is, or nothing. */
    private @Nullable Entry plainly(int end) throws IOException {
        if (end - at <= LineBlocks.LONGEST && Utf8.isWellFormed(block, at, end - at)) {
            Plain here = open();
            try {
                boolean isObject = here.tokens.nextToken() == JsonToken.START_OBJECT;
                Entry entry = isObject ? EntryFormat.ENTRY.read(here.reading) : null;
                if (entry != null && here.reading.isClean() && isBlank(block, here.past(), end)) {
                    return entry;
                }
            } catch (IOException broken) {
                // said when the line is read alone
            }
        }
        close();
        return null;
    }

    /** Reads the line as a document of its own; returns nothing if it has problems. */
    private @Nullable Entry alone(int end, Consumer<List<Problem>> bad) {
        if (end - at > LineBlocks.LONGEST) {
            String limit = Expected.AT_MOST_LINE.toString();
            bad.accept(List.of(new Problem("", line, 1, Kind.TOO_LONG, "", limit, "")));
            return null;
        }
        Format.Outcome<Entry> outcome = Format.readPlain(withoutEnd(end), EntryFormat.ENTRY);
        if (outcome.problems().isEmpty()) {
            return outcome.value();
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem p : outcome.problems()) {
            problems.add(new Problem(p.pointer(), line, p.column(), p.kind(), p.value(), p.expected(), p.nearest()));
        }
        bad.accept(problems);
        return null;
    }

    /** Returns the byte after the line feed that ends the line, or the end of the block. */
    private int endOfLine() {
        int end = at;
        while (end < block.length && block[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, block.length);
    }

    private byte[] withoutEnd(int end) {
        int last = end;
        while (block[last - 1] == '\n' || block[last - 1] == '\r') {
            last--;
        }
        return Arrays.copyOfRange(block, at, last);
    }

    /** Tells whether nothing but blanks stands from a byte to another, and whether that comes after it at all. */
    private static boolean isBlank(byte[] bytes, int from, int until) {
        int at = from;
        while (at < until && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at == until;
    }
}
