// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every java block of the README and of the pages under docs compiles, runs, and prints what the page says. */
class DocsTest {
    @TestFactory
    Stream<DynamicTest> the_code_of_a_page_runs_and_prints_what_the_page_says() throws IOException {
        return pages().stream()
                .map(page -> dynamicTest(
                        page.toString(),
                        () -> assertThat(new Page(page.toString(), Files.readAllLines(page)).problem())
                                .isEmpty()));
    }

    @Test
    void the_first_block_of_the_readme_is_the_main_job_and_the_second_the_tests() throws IOException {
        assertThat(Fence.of(Files.readAllLines(Path.of("README.md"))))
                .extracting(Fence::lines)
                .startsWith(List.of("mvn -q compile exec:java"), List.of("mvn -B -ntp verify"));
    }

    @Test
    void a_block_that_does_not_compile_is_named_with_page_and_line() throws Exception {
        Page page = page("# Title", "```java", "int a = 1;", "int b = \"x\";", "```");

        assertThat(page.problem())
                .contains("planted.md:4: incompatible types: java.lang.String cannot be converted to int");
    }

    @Test
    void output_that_differs_is_named_with_page_and_line() throws Exception {
        Page page = page("```java", "System.out.println(Money.yuan(2));", "```", "", "```text", "CNY 3.00", "```");

        assertThat(page.problem()).contains("planted.md:6: Output must be\nCNY 3.00\nbut was\nCNY 2.00\n");
    }

    @Test
    void later_blocks_build_on_earlier_ones() throws Exception {
        Page page = page(
                "```java",
                "int a = 1;",
                "```",
                "words",
                "```java",
                "System.out.println(a);",
                "```",
                "```text",
                "1",
                "```");

        assertThat(page.problem()).isEmpty();
    }

    @Test
    void text_after_words_and_commands_of_the_terminal_are_not_compared() throws Exception {
        Page page = page("```sh", "mvn verify", "```", "```java", "int a = 1;", "```", "words", "```text", "1", "```");

        assertThat(page.problem()).isEmpty();
    }

    private static Page page(String... lines) {
        return new Page("planted.md", List.of(lines));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.exists(Path.of("docs")) ? Files.walk(Path.of("docs")) : Stream.empty()) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
