// SPDX-License-Identifier: Apache-2.0
package org.liancun;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/glossary.md} to the code: what it says exists does, and what it reserves does not. */
class GlossaryTest {
    private static final List<String> ROWS = rows();
    private static final Map<String, JavaClass> CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.liancun").stream()
                    .collect(Collectors.toMap(type -> type.getName().replace('$', '.'), type -> type));

    @Test
    void every_identifier_in_code_style_exists() {
        assertThat(words("`([^`]+)`"))
                .hasSizeGreaterThan(150)
                .allSatisfy(word ->
                        assertThat(exists("org.liancun." + word)).as(word).isTrue());
    }

    @Test
    void no_reserved_word_is_a_type_yet() {
        List<String> types =
                CLASSES.values().stream().map(JavaClass::getSimpleName).toList();

        assertThat(words("\\*(\\w+)\\*")).hasSizeGreaterThan(25).doesNotContainAnyElementsOf(types);
    }

    @Test
    void every_row_has_a_term_its_pinyin_an_identifier_and_a_meaning() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(row.split("\\|", -1))
                        .as(row)
                        .hasSize(6)
                        .satisfies(cells ->
                                assertThat(Arrays.asList(cells).subList(1, 5)).noneMatch(String::isBlank)));
    }

    @Test
    void no_term_is_explained_twice_in_the_same_way() {
        assertThat(ROWS).extracting(row -> row.split("\\|")[1].trim()).doesNotHaveDuplicates();
    }

    private static boolean exists(String name) {
        int dot = name.lastIndexOf('.');
        String member = name.substring(dot + 1);
        JavaClass owner = CLASSES.get(name.substring(0, dot));
        boolean isMember = owner != null
                && owner.getMembers().stream().anyMatch(each -> each.getName().equals(member));
        return CLASSES.containsKey(name) || isMember;
    }

    private static List<String> words(String pattern) {
        return ROWS.stream()
                .map(row -> row.split("\\|")[3])
                .flatMap(cell -> Pattern.compile(pattern).matcher(cell).results())
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> rows() {
        try (Stream<String> lines = Files.lines(Path.of("..", "docs", "glossary.md"))) {
            return lines.filter(line -> line.startsWith("|") && !line.startsWith("| Chinese") && !line.startsWith("|-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
