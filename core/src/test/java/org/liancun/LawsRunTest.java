// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Runs after all other tests and reads their reports: a class of laws or tests that the build passes over in silence, for
 * its name or for want of an engine, fails here.
 */
class LawsRunTest {
    private static final Path CLASSES = Path.of("target/test-classes");
    private static final Path REPORTS = Path.of("target/surefire-reports");

    @BeforeEach
    void only_after_a_full_run() {
        boolean all = System.getProperty("liancun.tests", "").isEmpty();
        assumeTrue(all, "only some tests were asked for");
    }

    @Test
    void every_class_of_laws_and_tests_was_run() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            List<String> expected = files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.matches("[^$]*(Laws|Test)\\.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .filter(name -> !name.equals(LawsRunTest.class.getName()))
                    .filter(LawsRunTest::canRun)
                    .toList();

            assertThat(expected)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(testsIn(name))
                            .as("Tests run in %s", name)
                            .isPositive());
        }
    }

    private static boolean canRun(String name) {
        try {
            Class<?> type = Class.forName(name, false, LawsRunTest.class.getClassLoader());
            return !Modifier.isAbstract(type.getModifiers());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static int testsIn(String name) {
        Path report = REPORTS.resolve("TEST-" + name + ".xml");
        try {
            return Files.exists(report) ? Files.readString(report).split("<testcase ", -1).length - 1 : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
