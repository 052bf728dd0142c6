// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every program in the package {@code programs} runs and prints what its file under golden says. */
class ExamplesTest {
    private static final Path PROGRAMS = Path.of("examples/src/main/java/org/liancun/examples/programs");
    private static final Path GOLDEN = Path.of("examples/src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> a_program_prints_what_its_golden_file_says() throws IOException {
        return programs().stream().map(name -> dynamicTest(name, () -> check(name)));
    }

    @Test
    void there_are_programs() throws IOException {
        assertThat(programs()).isNotEmpty();
    }

    private static void check(String name) throws Exception {
        Method main = Class.forName("org.liancun.examples.programs." + name).getMethod("main", String[].class);

        Printed<Object> run = Printed.by(() -> main.invoke(null, (Object) new String[0]));

        Golden.at(GOLDEN.resolve(name + ".txt")).compare(run.text());
    }

    private static List<String> programs() throws IOException {
        try (Stream<Path> files = Files.list(PROGRAMS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java") && !file.equals("package-info.java"))
                    .map(file -> file.replace(".java", ""))
                    .sorted()
                    .toList();
        }
    }
}
