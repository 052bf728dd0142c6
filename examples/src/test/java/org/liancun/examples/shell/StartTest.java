// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.shell;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.examples.TestClassPath;

class StartTest {
    private static final Path CORE = Path.of("core");

    @Test
    void the_start_imports_every_public_package() throws IOException {
        assertThat(Start.ofLibrary()).containsAll(imports());
    }

    @Test
    void every_public_type_has_one_meaning_in_jshell() throws IOException {
        String types = publicTypes().map(type -> type + ".class").collect(joining(", ", "Object[] types = {", "};"));

        try (Session session = Session.open(TestClassPath.get())) {
            assertThat(session.run(List.of(types))).isEmpty();
        }
    }

    private static List<String> imports() throws IOException {
        return exports().map(name -> "import " + name + ".*;").toList();
    }

    private static Stream<String> publicTypes() throws IOException {
        return exports()
                .flatMap(name -> sources(CORE.resolve("src/main/java").resolve(name.replace('.', '/'))))
                .filter(StartTest::declaresAPublicType)
                .map(file -> file.getFileName().toString().replace(".java", ""));
    }

    private static Stream<String> exports() throws IOException {
        try (var descriptor = Files.newInputStream(CORE.resolve("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(descriptor).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .sorted();
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean declaresAPublicType(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .anyMatch(line -> line.matches("public .*(class|record|interface|enum) .*"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
