// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Economy;
import org.liancun.dossier.Sections;
import org.liancun.json.Problem.Kind;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Documents that are too much of something: each is refused in a moment, as a problem like any other. */
class LimitsTest {
    private static final Duration MOMENT = Duration.ofSeconds(20);

    @Test
    void a_text_of_ten_megabytes() {
        Problem problem = last(Bad.with("\"sources\": [{\"note\": \"" + "长".repeat(3_500_000) + "\""));

        assertThat(problem.pointer()).isEqualTo("/sources/0/note");
        assertThat(problem.value()).hasSize(60).startsWith("\"长长").endsWith("...");
        assertThat(problem.message(Locale.ENGLISH))
                .isEqualTo(
                        "line 1, column 93, /sources/0/note: must have at most 100000 characters in a text, but had more");
        assertThat(problem.message(Locale.CHINESE)).isEqualTo("第1行第93列 /sources/0/note：至多 一段文本 100000 个字符，实已超出");
    }

    @Test
    void a_text_of_just_100_000_characters_is_read() {
        String note = "a".repeat(Limits.TEXT);

        assertThat(inAMoment(Bad.with("\"sources\": [{\"id\": \"S\", \"title\": \"t\", \"note\": \"" + note + "\"}]")))
                .isEmpty();
    }

    @Test
    void brackets_nested_a_hundred_thousand_deep() {
        Problem lists = last(Bad.with("\"x\": " + "[".repeat(100_000)));
        Problem objects = last("{\"a\":".repeat(100_000));

        assertThat(lists.kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(lists.message(Locale.ENGLISH)).endsWith(": must have at most 100 levels of brackets, but had more");
        assertThat(lists.message(Locale.CHINESE)).endsWith("：至多 100 层括号，实已超出");
        assertThat(objects.kind()).isEqualTo(Kind.TOO_DEEP);
        assertThat(objects.column()).isEqualTo(1 + 100 * "{\"a\":".length());
    }

    @Test
    void a_number_of_a_thousand_digits_and_one_with_an_exponent_of_ten_digits() {
        Problem number = last(Bad.with("\"x\": " + "9".repeat(1_000)));

        assertThat(number.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(number.column()).isEqualTo(77);
        assertThat(number.message(Locale.ENGLISH))
                .endsWith("must have at most 64 characters in a number, but had more");
        assertThat(inAMoment(Bad.SMALLEST.replace("\"2024-09-13\"", "1e1000000000")))
                .extracting(Problem::toString)
                .containsExactly(
                        "line 1, column 80, /asOf: must be a date in quotes, such as \"2024-09-13\", but was 1e1000000000");
    }

    @Test
    void the_name_of_a_field_of_a_megabyte() {
        Problem problem = last(Bad.with("\"" + "n".repeat(1_000_000) + "\": 1"));

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(problem.column()).isEqualTo(72);
        assertThat(problem.message(Locale.ENGLISH))
                .endsWith("must have at most 1000 bytes in the name of a field, but had more");
    }

    @Test
    void more_than_a_million_elements_of_lists() {
        String ones = String.join(",", Collections.nCopies(Limits.ELEMENTS + 1, "1"));
        List<Problem> problems = inAMoment(Bad.with("\"figures\": [" + ones + "]"));

        assertThat(problems).hasSize(Limits.PROBLEMS + 1);
        assertThat(problems.get(Limits.PROBLEMS).kind()).isEqualTo(Kind.MORE);
        assertThat(problems.get(Limits.PROBLEMS).value())
                .isEqualTo(String.valueOf(Limits.ELEMENTS + 1 - Limits.PROBLEMS));

        String facts = String.join(",", Collections.nCopies(Limits.ELEMENTS, "\"S-1\""));
        Problem problem = last(Bad.with("\"places\": {\"villages\": [{\"facts\": [" + facts + "]}]}"));
        assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(problem.message(Locale.ENGLISH))
                .endsWith("must have at most 1000000 elements of lists, but had more");
    }

    @Test
    void more_than_a_million_characters_of_formulas() {
        String formula =
                "{\"id\": \"r%1$d\", \"name\": \"n\", \"unit\": \"亩\", \"formula\": \"1" + " * 2".repeat(40) + "\"}";
        Problem problem = last(Bad.with("\"recomputations\": [" + each(10_000, formula) + "]"));

        assertThat(problem.kind()).isEqualTo(Kind.TOO_LONG);
        assertThat(problem.message(Locale.ENGLISH))
                .contains("/recomputations/6211/formula: must have at most 1000000 characters in all formulas");
    }

    @Test
    void more_than_a_thousand_tiers_in_a_list() {
        Problem problem = inAMoment(sharing(1, Limits.FEW + 1, 0)).get(0);

        assertThat(problem.message(Locale.ENGLISH))
                .endsWith("/sharing/agreements/0/tiers: must have at most 1000 elements in this list, but had more");
        assertThat(problem.message(Locale.CHINESE)).endsWith("/sharing/agreements/0/tiers：至多 此列表 1000 项，实已超出");
        assertThat(inAMoment(sharing(1, Limits.FEW, 0))).isEmpty();
    }

    @Test
    void distributions_that_would_take_long_to_settle() {
        List<Problem> problems = inAMoment(sharing(2_000, 100, 100));

        assertThat(problems)
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .endsWith(
                        "/sharing/distributions: must have at most 5000000 parties and holdings times tiers in all distributions, but had more");
        assertThat(inAMoment(sharing(2_000, 100, 10))).isEmpty();
    }

    @Test
    void a_hundred_thousand_bodies_that_bear_one_id() {
        String body = "{\"id\": \"b\", \"name\": \"n\", \"kind\": \"COMPANY\", \"status\": \"FOUNDED\"}";
        String last = body.replace("}", ", \"villages\": [\"nowhere\"]}").replace("\"b\"", "\"c\"");
        String twice = String.join(",", body, body, last);

        assertThat(Bad.problems(Bad.with("\"organization\": {\"bodies\": [" + twice + "]}")))
                .extracting(Problem::pointer)
                .containsExactly("/organization/bodies/1/id", "/organization/bodies/2/villages/0");
        assertThat(inAMoment(Bad.with("\"organization\": {\"bodies\": ["
                        + String.join(",", Collections.nCopies(100_000, body)) + "]}")))
                .hasSize(Limits.PROBLEMS + 1);
    }

    @Test
    void more_than_64_megabytes() {
        byte[] bytes = new byte[Limits.BYTES + 1];
        Arrays.fill(bytes, (byte) ' ');

        assertThat(Json.problems(bytes))
                .extracting(Problem::toString)
                .containsExactly("line 1, column 1: must have at most 67108864 bytes, but had 67108865");
    }

    @Test
    void the_first_two_hundred_problems_are_listed_and_the_others_counted() {
        String fields =
                IntStream.range(0, 250).mapToObj(i -> "\"x" + i + "\": 1").collect(Collectors.joining(", "));
        List<Problem> problems = inAMoment(Bad.with(fields));

        assertThat(problems).hasSize(201);
        assertThat(problems.get(200)).hasToString("line 1, column 2151: 50 more problems are not listed");
        assertThat(problems.get(200).message(Locale.CHINESE)).isEqualTo("第1行第2151列：另有 50 处问题未列出");
    }

    @Test
    void a_hundred_thousand_unknown_references_of_each_sort_take_no_long_search() {
        String villages = each(
                100_000,
                "{\"id\": \"village-number-%06d\", \"name\": \"n\", \"kind\": \"NATURAL\", \"region\": \"r%06d\"}");
        String regions = each(
                100_000,
                "{\"id\": \"region-number-%06d\", \"name\": \"n\", \"level\": \"TOWNSHIP\", \"within\": \"regoin-%06d\"}");
        String document = Bad.with("\"places\": {\"regions\": [" + regions + "], \"villages\": [" + villages + "]}");

        assertThat(inAMoment(document)).hasSizeGreaterThan(Limits.PROBLEMS);
    }

    /** What the domain can build but no file can hold is refused before it is lost. */
    @Test
    void an_agreement_nested_deeper_than_a_file_is_not_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Json.write(nested(40)))
                .withMessage("Document must have at most 100 levels of brackets to be read back, but had 101");
    }

    @Test
    void a_dossier_as_deep_as_can_be_written_is_read_back() {
        Dossier deep = nested(28);

        assertThat(Json.readDossier(Json.write(deep).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(deep);
    }

    private static Dossier nested(int times) {
        Split split = Split.to("p");
        for (int i = 0; i < times; i++) {
            split = Split.tiers(Tier.of("t", Base.gross(), Take.everything(), split));
        }
        Agreement agreement = Agreement.of("a", Tier.of("t", Base.gross(), Take.everything(), split));
        List<Party> parties = List.of(Party.of("p", "p", PartyKind.FUND));
        return new Dossier(
                "d",
                Name.of("d"),
                LocalDate.of(2024, 9, 13),
                Sections.NONE.with(
                        new Economy(List.of(), List.of(), parties, List.of(), List.of(agreement), List.of())));
    }

    private static String sharing(int parties, int tiers, int distributions) {
        String party = "{\"id\": \"p%1$d\", \"name\": \"n\", \"kind\": \"FUND\"}";
        String tier =
                "{\"id\": \"t%1$d\", \"name\": \"n\", \"base\": {\"type\": \"gross\"}, \"take\": {\"type\": \"amount\","
                        + " \"amount\": \"0\"}, \"split\": {\"type\": \"equally\", \"among\": {\"type\": \"all\"}}}";
        String distribution =
                "{\"id\": \"d%1$d\", \"agreement\": \"a\", \"standing\": \"ILLUSTRATIVE\", \"pot\": \"1\","
                        + " \"asOf\": \"2024-01-01\"}";
        return Bad.with("\"sharing\": {\"parties\": [" + each(parties, party)
                + "], \"agreements\": [{\"id\": \"a\", \"name\": \"n\", \"tiers\": [" + each(tiers, tier)
                + "]}], \"distributions\": [" + each(distributions, distribution) + "]}");
    }

    private static Problem last(String document) {
        List<Problem> problems = inAMoment(document);
        return problems.get(problems.size() - 1);
    }

    private static String each(int count, String element) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, element, i, i))
                .collect(Collectors.joining(","));
    }

    private static List<Problem> inAMoment(String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return assertTimeoutPreemptively(MOMENT, () -> Json.problems(bytes));
    }
}
