// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Breaks a document into lines: each element on its own, except inside what was entered as one line. */
final class Layout implements PrettyPrinter {
    private static final String INDENT = "  ";

    private int depth;
    private int oneLine;

    /** Enters an object or a list that has just been started; what is inside one line stays on it. */
    void enter(boolean asOneLine) {
        oneLine += asOneLine ? 1 : 0;
    }

    /** Leaves what was entered in the same way and has just been ended. */
    void leave(boolean asOneLine) {
        oneLine -= asOneLine ? 1 : 0;
    }

    private void breakLine(JsonGenerator json) throws IOException {
        if (oneLine == 0) {
            json.writeRaw('\n');
            json.writeRaw(INDENT.repeat(depth));
        }
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(oneLine == 0 ? "," : ", ");
        breakLine(json);
    }

    private void open(JsonGenerator json, char bracket) throws IOException {
        json.writeRaw(bracket);
        depth++;
    }

    private void close(JsonGenerator json, char bracket, int count) throws IOException {
        depth--;
        if (count > 0) {
            breakLine(json);
        }
        json.writeRaw(bracket);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        open(json, '{');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int count) throws IOException {
        close(json, '}', count);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int count) throws IOException {
        close(json, ']', count);
    }
}
