// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The imports every session begins with: those jshell itself makes, and the public packages of the library. */
final class Start {
    private static final String LIBRARY = "start.jsh";
    private static final List<String> JSHELL = List.of(
            "import java.io.*;",
            "import java.math.*;",
            "import java.net.*;",
            "import java.nio.file.*;",
            "import java.util.*;",
            "import java.util.concurrent.*;",
            "import java.util.function.*;",
            "import java.util.prefs.*;",
            "import java.util.regex.*;",
            "import java.util.stream.*;");

    private Start() {}

    /** Returns the lines that jshell evaluates by itself under the name DEFAULT. */
    static List<String> ofJShell() {
        return JSHELL;
    }

    /** Returns the lines of the library's own start, in order. */
    static List<String> ofLibrary() {
        try (InputStream lines = Start.class.getResourceAsStream(LIBRARY)) {
            return new String(Objects.requireNonNull(lines, LIBRARY).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
