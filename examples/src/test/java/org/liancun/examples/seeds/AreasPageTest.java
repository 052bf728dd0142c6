// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.dossier.Alternative;
import org.liancun.dossier.Citations;
import org.liancun.dossier.Recomputation;

/** The page on the five areas says what the files hold and what the tests beside this one try. */
class AreasPageTest {
    private static final List<String> PAGE = read(Path.of("docs/areas.md"));

    /** The numbers of facts, derived quantities and computations were counted in the articles. */
    @ParameterizedTest
    @CsvSource({
        "FENGCHAOSHAN, 0, 132, 33, 26, 16",
        "WANBAOSHAN,   1,  98,  6, 10, 12",
        "HENGKOU,      2, 120, 38, 25, 16",
        "FENGHUANG,    3, 105, 34, 25, 15",
        "MENGZHOU,     4,  60, 10, 13, 13"
    })
    void counts_what_is_held_and_tried(Seed seed, int number, int facts, int figures, int derived, int computations)
            throws ClassNotFoundException {
        Set<String> cited = Citations.of(seed.dossier()).byFact().keySet();
        List<String> left = IntStream.rangeClosed(1, facts)
                .mapToObj(i -> "S%d-%03d".formatted(number, i))
                .filter(fact -> !cited.contains(fact))
                .toList();
        Set<String> worked = new TreeSet<>(tested("Derived", seed));
        seed.dossier().evidence().recomputations().stream()
                .map(Recomputation::id)
                .filter(id -> id.startsWith("D"))
                .forEach(id -> worked.add(id.substring(0, 5)));

        assertThat(left).isEqualTo(leftOut(number));
        assertThat(worked).hasSize(derived);
        assertThat(tested("Computations", seed)).hasSize(computations);
        assertThat(row(name(seed)))
                .endsWith(
                        cited(facts, left),
                        figures + "/" + figures,
                        derived + "/" + derived,
                        computations + "/" + computations);
    }

    @Test
    void lists_every_ambiguity_and_what_is_followed() {
        List<List<String>> listed = rows().filter(
                        cells -> cells.size() == 5 && cells.get(1).startsWith("A"))
                .toList();

        assertThat(listed)
                .isEqualTo(Arrays.stream(Seed.values())
                        .flatMap(seed -> seed.dossier().evidence().ambiguities().stream()
                                .map(each -> List.of(
                                        name(seed),
                                        each.id(),
                                        each.question().en(),
                                        each.alternatives().isEmpty()
                                                ? "not said"
                                                : each.alternatives().stream()
                                                        .map(reading ->
                                                                reading.name().en())
                                                        .collect(Collectors.joining("; ")),
                                        each.followed()
                                                .map(Alternative::name)
                                                .map(followed -> followed.en())
                                                .orElse("none"))))
                        .toList());
    }

    /** The numbers of tests that are named after a derived quantity or a computation, such as d0_13_… or c0_01_…. */
    private static Set<String> tested(String kind, Seed seed) throws ClassNotFoundException {
        String area = seed.name().charAt(0) + name(seed).substring(1);
        Class<?> tests = Class.forName(AreasPageTest.class.getPackageName() + "." + kind + area + "Test");
        return Arrays.stream(tests.getDeclaredMethods())
                .map(method -> method.getName())
                .filter(method -> method.matches("[cd]\\d_\\d\\d_.*"))
                .map(method -> method.substring(0, 5).toUpperCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String cited(int facts, List<String> left) {
        return facts - left.size() + "/" + facts;
    }

    private static List<String> leftOut(int number) {
        return rows().map(cells -> cells.get(0))
                .filter(cell -> cell.startsWith("S" + number + "-"))
                .toList();
    }

    private static List<String> row(String first) {
        return rows().filter(cells -> cells.get(0).equals(first)).findFirst().orElseThrow();
    }

    private static Stream<List<String>> rows() {
        return PAGE.stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList());
    }

    private static String name(Seed seed) {
        return seed.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> read(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
