// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.liancun.dossier.Standing;

/** The page on the five areas says what the files hold and what the tests beside this one try. */
class AreasPageTest {
    private static final List<String> PAGE = read(Path.of("docs/areas.md"));

    /** The numbers of facts, figures, derived quantities and computations were counted in the articles. */
    @ParameterizedTest
    @CsvSource({
        "FENGCHAOSHAN, 0, 132, 33, 26, 16",
        "WANBAOSHAN,   1,  98,  6, 10, 12",
        "HENGKOU,      2, 120, 38, 25, 16",
        "FENGHUANG,    3, 105, 34, 25, 15",
        "MENGZHOU,     4,  60, 10, 13, 13"
    })
    void counts_what_is_held_and_tried(Seed seed, int number, int facts, int figures, int derived, int computations) {
        Set<String> cited = Citations.of(seed.dossier()).byFact().keySet();
        List<String> left = IntStream.rangeClosed(1, facts)
                .mapToObj(i -> "S%d-%03d".formatted(number, i))
                .filter(fact -> !cited.contains(fact))
                .toList();
        Set<String> worked = new TreeSet<>(tests("Derived", seed).keySet());
        seed.dossier().evidence().recomputations().stream()
                .map(Recomputation::id)
                .filter(id -> id.startsWith("D"))
                .forEach(id -> worked.add(id.substring(0, 5)));
        Set<String> computed = tests("Computations", seed).keySet();

        assertThat(left).isEqualTo(leftOut(number));
        assertThat(worked).containsExactlyElementsOf(numbered("D", number, derived));
        assertThat(computed).containsExactlyElementsOf(numbered("C", number, computations));
        assertThat(row(name(seed)))
                .endsWith(
                        part(facts - left.size(), facts),
                        part(seed.printed().size(), figures),
                        part(worked.size(), derived),
                        part(computed.size(), computations));
    }

    @Test
    void adds_the_five_up() {
        List<List<String>> five =
                Arrays.stream(Seed.values()).map(seed -> row(name(seed))).toList();

        assertThat(row("all").subList(3, 7))
                .isEqualTo(IntStream.range(3, 7)
                        .mapToObj(column -> part(sum(five, column, 0), sum(five, column, 1)))
                        .toList());
    }

    @Test
    void lists_what_the_tests_made_up() {
        Map<String, String> listed = new TreeMap<>();
        rows().filter(cells -> cells.size() == 2 && cells.get(0).startsWith("C"))
                .forEach(cells -> Arrays.stream(cells.get(0).split(", ")).forEach(id -> listed.put(id, cells.get(1))));
        Map<String, String> made = new TreeMap<>();
        for (Seed seed : Seed.values()) {
            tests("Computations", seed)
                    .forEach((id, test) -> Optional.ofNullable(test.getAnnotation(Illustrative.class))
                            .ifPresent(mark -> made.put(id.replace("-0", "-"), mark.value())));
        }

        assertThat(listed).isEqualTo(made);
    }

    /** Besides it, no agreement is settled that no article publishes. */
    @Test
    void the_only_illustrative_agreement_is_of_fengchaoshan() {
        assertThat(Arrays.stream(Seed.values())
                        .flatMap(seed -> seed.dossier().economy().distributions().stream()
                                .filter(distribution -> distribution.standing() == Standing.ILLUSTRATIVE)
                                .map(distribution -> name(seed) + " " + distribution.agreement())))
                .containsExactly("fengchaoshan illustrative");
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

    /** The tests that are named after a derived quantity or a computation, such as d1_07_… or c0_01_…, the first of each. */
    private static SortedMap<String, Method> tests(String kind, Seed seed) {
        String area = seed.name().charAt(0) + name(seed).substring(1);
        try {
            return Arrays.stream(Class.forName(AreasPageTest.class.getPackageName() + "." + kind + area + "Test")
                            .getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Test.class))
                    .filter(method -> method.getName().matches("[cd]\\d_\\d\\d_.*"))
                    .sorted(Comparator.comparing(Method::getName))
                    .collect(Collectors.toMap(AreasPageTest::id, method -> method, (one, other) -> one, TreeMap::new));
        } catch (ClassNotFoundException absent) {
            throw new AssertionError(absent);
        }
    }

    private static String id(Method test) {
        return test.getName().substring(0, 5).toUpperCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> numbered(String letter, int number, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "%s%d-%02d".formatted(letter, number, i))
                .toList();
    }

    private static String part(int some, int all) {
        return some + "/" + all;
    }

    private static int sum(List<List<String>> rows, int column, int side) {
        return rows.stream()
                .mapToInt(row -> Integer.parseInt(row.get(column).split("/")[side]))
                .sum();
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
