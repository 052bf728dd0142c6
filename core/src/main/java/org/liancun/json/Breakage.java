// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.function.IntPredicate;
import org.liancun.json.Problem.Kind;

/** Turns what ends the reading of a document, bad JSON or an exceeded limit, into a problem. */
record Breakage(Document document, JsonParser tokens) {
    /** The limits by the words with which their messages begin. */
    private static final ImmutableMap<String, Expected> LIMITS = ImmutableMap.of(
            "Document nesting depth",
            Expected.AT_MOST_LEVELS,
            "String value length",
            Expected.AT_MOST_TEXT,
            "Number value length",
            Expected.AT_MOST_NUMBER,
            "Name length",
            Expected.AT_MOST_FIELD_NAME,
            Reading.TOO_LONG_FORMULAS,
            Expected.AT_MOST_FORMULAS,
            Reading.TOO_MANY_ELEMENTS,
            Expected.AT_MOST_ELEMENTS);

    private static final IntPredicate NUMBER = b -> b >= '0' && b <= '9' || "+-.eE".indexOf(b) >= 0;
    private static final IntPredicate NAME = b -> b != '"';

    /** What a character that JSON does not know is likely to stand for: the punctuation of a Chinese keyboard. */
    private static final ImmutableMap<String, String> MEANT = ImmutableMap.<String, String>builder()
            .put("“", "\"")
            .put("”", "\"")
            .put("＂", "\"")
            .put("'", "\"")
            .put("‘", "\"")
            .put("’", "\"")
            .put("，", ",")
            .put("、", ",")
            .put("；", ",")
            .put(";", ",")
            .put("：", ":")
            .put("｛", "{")
            .put("｝", "}")
            .put("［", "[")
            .put("］", "]")
            .put("【", "[")
            .put("】", "]")
            .buildOrThrow();

    void report(IOException broken, Problems problems) {
        if (broken instanceof StreamConstraintsException) {
            reportLimit(String.valueOf(broken.getMessage()), problems);
            return;
        }
        JsonLocation location = broken instanceof JsonProcessingException known ? known.getLocation() : null;
        int offset = document.offset(location == null ? tokens.currentLocation() : location);
        if (broken instanceof JsonEOFException || offset >= document.length()) {
            problems.at(pointer(), document.length(), Kind.TRUNCATED, "", "", "");
        } else {
            int start = document.startOfCharacter(offset);
            String word = document.wordAt(start);
            problems.at(pointer(), start, Kind.NOT_JSON, word, "", MEANT.getOrDefault(word, ""));
        }
    }

    private void reportLimit(String message, Problems problems) {
        Expected limit = LIMITS.entrySet().stream()
                .filter(entry -> message.startsWith(entry.getKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Limit must be a known one, but was: " + message))
                .getValue();
        int here = document.offset(tokens.currentLocation());
        int offset = switch (limit) {
            case AT_MOST_NUMBER -> document.backWhile(here, NUMBER);
            case AT_MOST_FIELD_NAME -> document.backWhile(here - 1, NAME) - 1;
            case AT_MOST_LEVELS -> here - 1;
            default -> document.offset(tokens.currentTokenLocation());
        };
        Kind kind = limit == Expected.AT_MOST_LEVELS ? Kind.TOO_DEEP : Kind.TOO_LONG;
        problems.at(pointer(), offset, kind, document.textAt(offset), limit.toString(), "");
    }

    private String pointer() {
        return tokens.getParsingContext().pathAsPointer().toString();
    }
}
