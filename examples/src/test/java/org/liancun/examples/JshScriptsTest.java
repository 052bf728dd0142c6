// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liancun.examples.shell.Failure;
import org.liancun.examples.shell.Session;

/** Every script under examples/jsh runs to its end and prints what the file beside it says. */
class JshScriptsTest {
    private static final Path SCRIPTS = Path.of("examples/jsh");

    @TestFactory
    Stream<DynamicTest> a_script_runs_and_prints_what_the_file_beside_it_says() throws IOException {
        return files(".jsh").map(script -> dynamicTest(script.toString(), () -> check(script)));
    }

    @Test
    void no_expected_output_is_left_without_its_script() throws IOException {
        assertThat(files(".out").map(output -> output.toString().replace(".out", ".jsh")))
                .isNotEmpty()
                .allSatisfy(script -> assertThat(Path.of(script)).exists());
    }

    private static void check(Path script) throws Exception {
        Printed<Optional<Failure>> run = Printed.by(() -> run(script));

        assertThat(run.result().map(failure -> script + ":" + failure.line() + ": " + failure.reason()))
                .isEmpty();
        Golden.at(Path.of(script.toString().replace(".jsh", ".out"))).compare(run.text());
    }

    private static Optional<Failure> run(Path script) throws IOException {
        List<String> lines = Files.readAllLines(script);
        try (Session session = Session.open(TestClassPath.get())) {
            return session.run(lines);
        }
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
