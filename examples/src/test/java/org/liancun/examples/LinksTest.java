// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every relative link of the README and of the pages under docs leads to a file, and its anchor to a heading there. */
class LinksTest {
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern COMMAND_FILE = Pattern.compile("\\bexamples/(?:jsh|src)/[\\w./-]+");

    @TempDir
    private Path folder;

    @Test
    void every_link_leads_somewhere() throws IOException {
        for (Path page : pages()) {
            assertThat(broken(page)).as(page.toString()).isEmpty();
        }
    }

    @Test
    void every_file_of_the_examples_that_a_page_names_exists() throws IOException {
        for (Path page : pages()) {
            assertThat(COMMAND_FILE.matcher(Files.readString(page)).results().map(MatchResult::group))
                    .as(page.toString())
                    .allSatisfy(file -> assertThat(Path.of(file)).exists());
        }
    }

    @Test
    void the_readme_stays_one_page() throws IOException {
        assertThat(Files.readAllLines(Path.of("README.md"))).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void a_link_to_nowhere_is_found() throws IOException {
        Path page = Files.writeString(
                folder.resolve("a.md"),
                "# One: `two`\n[a](#one-two) [b](#three) [c](b.md) [d](a.md#one-two)\n[e\nf](https://example.org)\n");

        assertThat(broken(page)).containsExactly("#three", "b.md");
    }

    private static List<String> broken(Path page) throws IOException {
        List<String> broken = new ArrayList<>();
        for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
            if (!link.group(1).contains("://") && !leadsSomewhere(page, link.group(1))) {
                broken.add(link.group(1));
            }
        }
        return broken;
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
    }

    /** Headings as GitHub makes anchors of them: small letters, blanks to hyphens, no punctuation. */
    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ +", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(Stream.of(Path.of("README.md")), docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
