// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.google.common.base.Utf8;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntPredicate;

/** The bytes of a file: whether they are text at all, and the tokens in them. */
final class Document {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(Limits.constraints())
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final int SHOWN = 4 * 64;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final int start;

    Document(byte[] bytes) {
        this.bytes = bytes;
        this.start = bytes.length <= Limits.BYTES && startsWithMark(bytes) ? MARK.length : 0;
    }

    /** Returns a counter of lines, which does not count a byte order mark. */
    Lines lines() {
        return new Lines(bytes, start);
    }

    /** Returns a new reader of the tokens, before the first of them. */
    JsonParser tokens() throws IOException {
        return tokensFrom(start);
    }

    /** Returns a new reader of the tokens from a byte on, which counts bytes from there. */
    JsonParser tokensFrom(int from) throws IOException {
        return JSON.createParser(bytes, from, bytes.length - from);
    }

    /** Returns the byte at which the current token begins. */
    int offset(JsonParser tokens) {
        return offset(tokens.currentTokenLocation());
    }

    /** Returns the byte of a location, at most the last one. */
    int offset(JsonLocation location) {
        return (int) Math.min(start + Math.max(location.getByteOffset(), 0), bytes.length);
    }

    /** Reports what stands against reading the bytes as JSON in UTF-8 and tells whether reading can go on. */
    boolean isReadable(Problems problems) {
        if (bytes.length > Limits.BYTES) {
            problems.at(0, Problem.Kind.TOO_LARGE, String.valueOf(bytes.length), Expected.AT_MOST_BYTES.toString(), "");
            return false;
        }
        if (start > 0) {
            problems.at(0, Problem.Kind.BYTE_ORDER_MARK, "0xEF 0xBB 0xBF", "", "");
        }
        if (isBlank()) {
            problems.at(0, Problem.Kind.EMPTY, "", "", "");
            return false;
        }
        if (isSixteenBit()) {
            problems.at(0, Problem.Kind.NOT_UTF8, hex(0), "", "UTF-16");
            return false;
        }
        if (!Utf8.isWellFormed(bytes)) {
            int offset = firstMalformed(StandardCharsets.UTF_8);
            problems.at(offset, Problem.Kind.NOT_UTF8, hex(offset), "", isChinese() ? "GBK" : "");
            return false;
        }
        return true;
    }

    int length() {
        return bytes.length;
    }

    /** Returns the first byte of the character to which a byte belongs. */
    int startOfCharacter(int offset) {
        int start = offset;
        while (start > 0 && (bytes[start] & 0xC0) == 0x80) {
            start--;
        }
        return start;
    }

    /** Goes back from a byte as long as the one before it is of a sort. */
    int backWhile(int offset, IntPredicate sort) {
        int start = offset;
        while (start > 0 && sort.test(bytes[start - 1])) {
            start--;
        }
        return start;
    }

    /** Returns some characters from a byte on, more than a message shows. */
    String textAt(int offset) {
        return new String(bytes, offset, Math.min(bytes.length - offset, SHOWN), StandardCharsets.UTF_8);
    }

    /** Returns the letters and digits from a byte on, or else the one character there; a control character by its number. */
    String wordAt(int offset) {
        String text = textAt(offset);
        int end = 0;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && text.charAt(end) < 0x80) {
            end++;
        }
        int first = text.codePointAt(0);
        if (Character.isISOControl(first)) {
            return String.format(Locale.ROOT, "U+%04X", first);
        }
        return end > 0 ? text.substring(0, end) : Character.toString(first);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return Bytes.indexOf(Arrays.copyOf(bytes, Math.min(bytes.length, MARK.length)), MARK) == 0;
    }

    private boolean isBlank() {
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] > ' ' || bytes[i] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** A mark FE FF or FF FE, or a zero among the first two bytes, which no JSON in UTF-8 has. */
    private boolean isSixteenBit() {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE || (first == 0) != (second == 0);
    }

    private boolean isChinese() {
        return Charset.isSupported("GBK") && firstMalformed(Charset.forName("GBK")) < 0;
    }

    /** Returns the first byte that the charset does not allow, or -1. */
    private int firstMalformed(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8_192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    private String hex(int offset) {
        return String.format(Locale.ROOT, "byte 0x%02X", bytes[offset] & 0xFF);
    }
}
