// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Documents that are wrong, and the smallest one that is right. */
final class Bad {
    static final String SMALLEST =
            "{\"format\": \"liancun-dossier\", \"version\": 1, \"id\": \"x\", \"title\": \"某片区\", \"asOf\": \"2024-09-13\"}";
    private static final Path FOLDER = Path.of("src/test/resources/bad");

    private Bad() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] file(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    static List<String> lines(String name) {
        return new String(file(name), StandardCharsets.UTF_8).lines().toList();
    }

    /** The smallest dossier with one more field. */
    static String with(String field) {
        return SMALLEST.replace("\"asOf\"", field + ", \"asOf\"");
    }

    static List<Problem> problems(String document) {
        return Json.problems(bytes(document));
    }

    static Problem problem(String document) {
        List<Problem> problems = problems(document);
        if (problems.size() != 1) {
            throw new AssertionError("Problem must be one, but was " + problems);
        }
        return problems.get(0);
    }
}
