// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.liancun.contract.SharingContract;
import org.liancun.contract.SteadyContract;

/** Holds {@code docs/laws.md} to the tests: it names every law of the contract, and no class that is not there. */
class LawsPageTest {
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void every_law_of_the_contract_is_on_the_page() throws IOException {
        String page = page().replaceAll("\\s+", " ");

        assertThat(Stream.of(SharingContract.class, SteadyContract.class)
                        .flatMap(contract -> Arrays.stream(contract.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Property.class))
                        .map(method -> method.getName().replace('_', ' ')))
                .hasSize(10)
                .allSatisfy(law -> assertThat(page).contains(law));
    }

    @Test
    void every_class_on_the_page_is_a_test() throws IOException {
        List<String> named = Pattern.compile("`(\\w+(Laws|Test|Contract))`")
                .matcher(page())
                .results()
                .map((MatchResult match) -> match.group(1) + ".java")
                .toList();
        try (Stream<Path> files = Files.walk(TESTS)) {
            assertThat(files.map(file -> file.getFileName().toString()).toList())
                    .containsAll(named);
        }
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "laws.md"));
    }
}
