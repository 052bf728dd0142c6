// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JShellLauncherTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {"nofile.jsh", "check", "examples", "no\0file"})
    void what_is_no_readable_file_is_named_with_the_way_to_the_command_line(String word) {
        assertThat(run(word, "examples/jsh/ten-lines.jsh")).isEqualTo(1);
        assertThat(err.toString(UTF_8).lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("Script for jshell must be a readable file, but " + word
                                + " was not. For the command line: java -cp ")
                        .endsWith(" org.liancun.examples.Main --help"));
    }

    @Test
    void nothing_runs_when_a_later_script_is_missing() throws IOException {
        System.clearProperty("launcher.test");
        Path script = script("System.setProperty(\"launcher.test\", \"reached\");");

        assertThat(run(script.toString(), "nofile.jsh")).isEqualTo(1);
        assertThat(System.getProperty("launcher.test")).isNull();
    }

    @Test
    void a_script_that_fails_is_named_with_its_line() throws IOException {
        Path script = script("int a = 1;\nint b = a / 0;");

        assertThat(run(script.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8).strip()).isEqualTo(script + ":2: java.lang.ArithmeticException: / by zero");
    }

    private Path script(String lines) throws IOException {
        return Files.writeString(folder.resolve("a.jsh"), lines);
    }

    private int run(String... files) {
        return JShellLauncher.runScripts(new PrintStream(err, true, UTF_8), files);
    }
}
