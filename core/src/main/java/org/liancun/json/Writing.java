// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.google.common.base.Utf8;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.liancun.text.Clip;

/** One document being written: two spaces a level, line feeds, small things on one line. */
final class Writing {
    static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Layout layout = new Layout();
    private int depth;

    private Writing(JsonGenerator json) {
        this.json = json.setPrettyPrinter(layout);
    }

    /**
     * Writes a whole document, ending with a line feed.
     *
     * @throws IllegalArgumentException if it would be too deep or too large to be read back
     */
    static <T> String document(Codec<T> codec, T value) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            codec.write(value, new Writing(json));
        }
        String document = text.append('\n').toString();
        if (document.length() > Limits.BYTES / 3) {
            requireReadable("bytes", Limits.BYTES, Utf8.encodedLength(document));
        }
        return document;
    }

    void name(String name) throws IOException {
        json.writeFieldName(name);
    }

    /**
     * Writes a text.
     *
     * @throws IllegalArgumentException if it has half a surrogate pair, which no file in UTF-8 can hold
     */
    void text(String text) throws IOException {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException(
                    "Text must be whole characters, but was \"" + Clip.of(text) + "\" with half a surrogate pair");
        }
        json.writeString(text);
    }

    /**
     * Writes a value that is JSON already.
     *
     * @throws IllegalArgumentException if it is not
     */
    void copy(String value) throws IOException {
        try (JsonParser tokens = JSON.createParser(value)) {
            tokens.nextToken();
            json.copyCurrentStructure(tokens);
        } catch (JsonParseException broken) {
            throw new IllegalArgumentException("Value to put must be JSON, but was " + Clip.of(value), broken);
        }
    }

    void number(int number) throws IOException {
        json.writeNumber(number);
    }

    void startObject(boolean oneLine) throws IOException {
        requireReadable("levels of brackets", Limits.DEPTH, ++depth);
        json.writeStartObject();
        layout.enter(oneLine);
    }

    void endObject(boolean oneLine) throws IOException {
        json.writeEndObject();
        layout.leave(oneLine);
        depth--;
    }

    void startList(boolean oneLine) throws IOException {
        requireReadable("levels of brackets", Limits.DEPTH, ++depth);
        json.writeStartArray();
        layout.enter(oneLine);
    }

    void endList(boolean oneLine) throws IOException {
        json.writeEndArray();
        layout.leave(oneLine);
        depth--;
    }

    private static void requireReadable(String what, int most, int had) {
        if (had > most) {
            throw new IllegalArgumentException(
                    "Document must have at most " + most + " " + what + " to be read back, but had " + had);
        }
    }
}
