// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules for every Java file of the project, examples and tests included. */
class SourceRulesTest {
    private static final int HARD_LIMIT = 400;
    private static final int MEDIAN_LIMIT = 80;
    private static final String LICENCE = "// SPDX-License-Identifier: Apache-2.0";
    private static final SortedMap<Path, List<String>> FILES = read(Path.of(".."));

    @Test
    void the_first_line_names_the_licence() {
        assertThat(FILES)
                .isNotEmpty()
                .allSatisfy(
                        (file, lines) -> assertThat(lines).as(file.toString()).startsWith(LICENCE));
    }

    @Test
    void no_file_is_longer_than_400_lines() {
        assertThat(FILES)
                .allSatisfy(
                        (file, lines) -> assertThat(lines).as(file.toString()).hasSizeLessThanOrEqualTo(HARD_LIMIT));
    }

    @Test
    void half_of_the_files_are_shorter_than_80_lines() {
        List<Integer> lengths = FILES.values().stream().map(List::size).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThan(MEDIAN_LIMIT);
    }

    @Test
    void file_names_are_ascii_so_that_every_locale_can_build() {
        assertThat(FILES.keySet())
                .allSatisfy(file -> assertThat(file.getFileName().toString()).matches("\\p{ASCII}+"));
    }

    @Test
    void no_test_is_switched_off() {
        String off = "@" + "Disabled";

        assertThat(FILES)
                .allSatisfy(
                        (file, lines) -> assertThat(lines).as(file.toString()).noneMatch(line -> line.contains(off)));
    }

    private static SortedMap<Path, List<String>> read(Path project) {
        try (Stream<Path> core = Files.walk(project.resolve("core/src"));
                Stream<Path> examples = Files.walk(project.resolve("examples/src"));
                Stream<Path> contract = Files.walk(project.resolve("examples/contract/src"))) {
            return Stream.of(core, examples, contract)
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".java"))
                    .collect(toMap(file -> file, SourceRulesTest::lines, (one, other) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
