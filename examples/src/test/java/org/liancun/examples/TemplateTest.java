// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liancun.dossier.Dossier;
import org.liancun.json.Json;
import org.liancun.money.Money;

/** The template of docs is a dossier as soon as its comments are gone, and has something in every section. */
class TemplateTest {
    @Test
    void without_its_comments_it_has_no_problem() throws IOException {
        assertThat(Json.problems(template().getBytes(UTF_8))).isEmpty();
    }

    @Test
    void it_has_every_section_of_the_format_page() throws IOException {
        String page = Files.readString(Path.of("docs/format.md"));
        String whole = page.substring(page.indexOf("\n## Dossier\n"), page.indexOf("\n## Evidence\n"));
        var fields = Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                .matcher(whole)
                .results()
                .map(field -> "\"" + field.group(1) + "\":")
                .toList();

        assertThat(fields).hasSizeGreaterThan(14);
        assertThat(template()).contains(fields);
    }

    @Test
    void comments_come_in_pairs_chinese_before_english() throws IOException {
        var comments = fence().lines().stream()
                .map(String::strip)
                .filter(line -> line.startsWith("//"))
                .toList();

        assertThat(comments).hasSizeGreaterThan(20);
        for (int i = 0; i < comments.size(); i += 2) {
            assertThat(comments.get(i)).containsPattern("\\p{IsHan}");
            assertThat(comments.get(i + 1)).doesNotContainPattern("\\p{IsHan}");
        }
    }

    /** A tenth of 10,000 yuan to the reserve, the rest 3 : 2. */
    @Test
    void its_division_comes_out() throws IOException {
        Dossier dossier = Json.readDossier(template().getBytes(UTF_8));

        assertThat(dossier.settle("shares-2024").settlement().paidTo("jia")).isEqualTo(Money.yuan(5400));
        assertThat(dossier.recompute()).hasSize(1);
        assertThat(dossier.linkage().mechanisms()).isNotEmpty();
        assertThat(dossier.organization().bodies()).isNotEmpty();
    }

    private static String template() throws IOException {
        return fence().lines().stream()
                .filter(line -> !line.strip().startsWith("//"))
                .collect(joining("\n"));
    }

    private static Fence fence() throws IOException {
        return Fence.of(Files.readAllLines(Path.of("docs/template.md"))).stream()
                .filter(each -> each.language().equals("jsonc"))
                .findFirst()
                .orElseThrow();
    }
}
