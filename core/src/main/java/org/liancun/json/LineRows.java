// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
 * again alone, as a document of one line, so that its problems do not depend on where blocks begin.
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
                entry = plainly();
                entry = entry == null ? alone(bad) : entry;
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
            open(blocks.next());
        }
        return block.length > 0;
    }

    /** Begins with the first line of some bytes. */
    private void open(byte[] bytes) throws IOException {
        block = bytes;
        at = 0;
        Document document = new Document(bytes);
        Problems problems = new Problems();
        boolean isPlain = bytes.length <= LineBlocks.LONGEST && document.isReadable(problems) && problems.isEmpty();
        JsonParser tokens = document.tokens();
        plain = isPlain ? new Plain(tokens, new Reading(document, tokens, problems, memory), line) : null;
    }

    /** The tokens of a block in which nothing was wrong so far, and the number of lines before it. */
    private record Plain(JsonParser tokens, Reading reading, int linesBefore) {}

    /** Returns the entry that the next line plainly is, or nothing and stays before it. */
    private @Nullable Entry plainly() {
        if (plain == null) {
            return null;
        }
        try {
            boolean isObject = plain.tokens.nextToken() == JsonToken.START_OBJECT;
            Entry entry = isObject ? EntryFormat.ENTRY.read(plain.reading) : null;
            JsonLocation end = plain.tokens.currentLocation();
            int past = (int) end.getByteOffset();
            int next = endOfLine(past);
            if (entry == null || end.getLineNr() != line + 1 - plain.linesBefore || !isBlank(block, past, next)) {
                return null;
            }
            at = next;
            line++;
            return entry;
        } catch (IOException broken) {
            return null; // said when the line is read alone
        }
    }

    /** Reads the next line as a document of its own; returns nothing if it is blank or has problems. */
    private @Nullable Entry alone(Consumer<List<Problem>> bad) throws IOException {
        int end = endOfLine(at);
        byte[] bytes = Arrays.copyOfRange(block, at, end);
        at = end;
        line++;
        if (plain != null && at < block.length) {
            open(Arrays.copyOfRange(block, at, block.length));
        }
        List<Problem> problems = new ArrayList<>();
        Entry entry = read(bytes, problems);
        if (!problems.isEmpty()) {
            bad.accept(problems);
        }
        return problems.isEmpty() ? entry : null;
    }

    private @Nullable Entry read(byte[] bytes, List<Problem> problems) {
        if (isBlank(bytes, 0, bytes.length)) {
            return null;
        }
        if (bytes.length > LineBlocks.LONGEST) {
            String limit = Expected.AT_MOST_LINE.toString();
            problems.add(new Problem("", line, 1, Kind.TOO_LONG, "", limit, ""));
            return null;
        }
        Format.Outcome<Entry> outcome = Format.readPlain(withoutEnd(bytes), EntryFormat.ENTRY);
        for (Problem p : outcome.problems()) {
            problems.add(new Problem(p.pointer(), line, p.column(), p.kind(), p.value(), p.expected(), p.nearest()));
        }
        return outcome.value();
    }

    /** Returns the byte after the line feed that ends a line, or the end of the block. */
    private int endOfLine(int from) {
        int end = from;
        while (end < block.length && block[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, block.length);
    }

    private static byte[] withoutEnd(byte[] line) {
        int end = line.length;
        while (line[end - 1] == '\n' || line[end - 1] == '\r') {
            end--;
        }
        return Arrays.copyOf(line, end);
    }

    private static boolean isBlank(byte[] bytes, int from, int until) {
        int at = from;
        while (at < until && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at == until;
    }
}
