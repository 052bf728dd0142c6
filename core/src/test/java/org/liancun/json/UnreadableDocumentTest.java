// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.json.Problem.Kind;

/** Documents that are not JSON in UTF-8, or not a dossier of a known version. */
class UnreadableDocumentTest {
    @Test
    void the_smallest_dossier_has_no_problem() {
        assertThat(Bad.problems(Bad.SMALLEST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\n\t\r '"})
    void an_empty_document(String nothing) {
        assertSaid(
                Bad.bytes(nothing),
                "line 1, column 1: must hold a JSON document, but was empty",
                "第1行第1列：应有一份 JSON 文件，实为空");
    }

    @Test
    void a_byte_order_mark_is_one_problem_and_reading_goes_on() {
        byte[] bytes = Bad.bytes("\ufeff" + Bad.with("\"titel\": 1"));

        assertThat(Json.problems(bytes))
                .extracting(Problem::toString)
                .containsExactly(
                        "line 1, column 1: must begin with its text, but was a byte order mark, 0xEF 0xBB 0xBF. Save it as"
                                + " UTF-8 without BOM",
                        "line 1, column 72, /titel: must be one of the fields format, version, id, title, asOf, sources,"
                                + " figures, recomputations, ambiguities, places, organization, linkage, governance, farming, income, sharing, but was \"titel\"."
                                + " Did you mean title?");
    }

    @Test
    void gbk_is_recognised_at_its_first_byte() {
        assertSaid(
                Bad.SMALLEST.getBytes(Charset.forName("GBK")),
                "line 1, column 68: must be text in UTF-8, but was byte 0xC7. It looks like GBK; save it as UTF-8",
                "第1行第68列：应为 UTF-8 文本，实为 byte 0xC7。内容像是 GBK，请另存为 UTF-8");
    }

    @Test
    void utf_16_is_recognised_with_and_without_its_mark() {
        String english =
                "line 1, column 1: must be text in UTF-8, but was byte 0xFE. It looks like UTF-16; save it as UTF-8";

        assertThat(Json.problems(Bad.SMALLEST.getBytes(StandardCharsets.UTF_16)))
                .extracting(Problem::toString)
                .containsExactly(english);
        assertThat(Json.problems(Bad.SMALLEST.getBytes(StandardCharsets.UTF_16LE)))
                .extracting(Problem::nearest)
                .containsExactly("UTF-16");
    }

    @Test
    void a_broken_character_is_no_chinese() {
        byte[] bytes = Bad.bytes(Bad.SMALLEST);
        bytes[60] = (byte) 0xFF;

        assertThat(Json.problems(bytes))
                .extracting(Problem::toString)
                .containsExactly("line 1, column 61: must be text in UTF-8, but was byte 0xFF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    not json                    | 1 | not      |
                    {"format": "liancun-dossier",} | 30 | }    |
                    {"format" "liancun-dossier"} | 11 | "       |
                    {"id": "a" "version": 1}    | 12 | "        |
                    {"format": tru}             | 12 | tru      |
                    {"version": 01}             | 14 | 1        |
                    {'format': 1}               | 2 | '        | "
                    {“format”: 1}               | 2 | “        | "
                    {"format"：1}               | 10 | ：       | :
                    {"version": 1，"id": 2}     | 14 | ，       | ,
                    // remark                   | 1 | /        |
                    {"id": NAN}                 | 8 | NAN      |
                    {"id": [1}                  | 10 | }        |
                    """)
    void what_is_not_json_is_named_with_its_column(String document, int column, String value, String nearest) {
        assertThat(Bad.problem(document))
                .isEqualTo(new Problem(
                        Bad.problem(document).pointer(),
                        1,
                        column,
                        Kind.NOT_JSON,
                        value,
                        "",
                        nearest == null ? "" : nearest));
    }

    @Test
    void what_is_not_json_is_told_in_both_languages() {
        assertSaid(
                Bad.bytes("{\n  “format”: 1}"),
                "line 2, column 3: must be JSON, but was “ out of place. Did you mean \"?",
                "第2行第3列：应为 JSON，实有错位的 “。是否为 \"？");
    }

    @Test
    void a_control_character_is_named_by_its_number() {
        assertThat(Bad.problem("{\"id\": \"a\u0000b\"}").value()).isEqualTo("U+0000");
    }

    @Test
    void every_beginning_of_a_dossier_is_truncated_or_empty() {
        byte[] bytes = Bad.bytes(Bad.SMALLEST);

        for (int length = 1; length < bytes.length; length++) {
            byte[] begun = java.util.Arrays.copyOf(bytes, length);
            assertThat(Json.problems(begun))
                    .as("first %s bytes", length)
                    .extracting(Problem::kind)
                    .first()
                    .isIn(Kind.TRUNCATED, Kind.NOT_UTF8);
        }
    }

    @Test
    void a_truncated_document_is_told_at_its_end_with_what_was_found_before() {
        String document =
                "{\"format\": \"liancun-dossier\", \"version\": 1,\n \"titel\": 1, \"sources\": [{\"id\": \"S";

        assertThat(Bad.problems(document))
                .extracting(Problem::pointer, Problem::kind, Problem::line, Problem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/titel", Kind.UNKNOWN_FIELD, 2, 2),
                        org.assertj.core.groups.Tuple.tuple("/sources/0/id", Kind.TRUNCATED, 2, 35));
        assertThat(Bad.problems(document).get(1))
                .hasToString("line 2, column 35, /sources/0/id: must be a whole document, but was broken off here");
    }

    @Test
    void something_after_the_end() {
        assertSaid(
                Bad.bytes(Bad.SMALLEST + "\n3"),
                "line 2, column 1: must be the end of the document, but was 3",
                "第2行第1列：应为文件结尾，实为 3");
    }

    @Test
    void another_format_is_the_only_problem() {
        assertSaid(
                Bad.bytes("{\"a\": 1, \"format\": \"liancun-settlement\", \"version\": 7}"),
                "line 1, column 20, /format: must be \"liancun-dossier\", but was \"liancun-settlement\"."
                        + " Json.readSettlement reads that",
                "第1行第20列 /format：应为 \"liancun-dossier\"，实为 \"liancun-settlement\"。请以 Json.readSettlement 读取");
    }

    @Test
    void another_version_is_the_only_problem() {
        assertSaid(
                Bad.bytes("{\"version\": 2, \"format\": \"liancun-dossier\", \"colour\": 1}"),
                "line 1, column 13, /version: must be 1, but was 2",
                "第1行第13列 /version：应为 1，实为 2");
        assertThat(Bad.problem(Bad.SMALLEST.replace("1,", "\"1\",")).value()).isEqualTo("\"1\"");
        assertThat(Bad.problem(Bad.SMALLEST.replace("1,", "1e400,")).value()).isEqualTo("1e400");
    }

    @Test
    void no_format_and_no_version() {
        assertThat(Bad.problem("{}")).hasToString("line 1, column 1: must have a field \"format\", but had none");
        assertThat(Bad.problem("{\"format\": \"liancun-dossier\"}"))
                .hasToString("line 1, column 1: must have a field \"version\", but had none");
        assertThat(Bad.problem("[]")).hasToString("line 1, column 1: must be an object in braces { }, but was [ ]");
    }

    @Test
    void lines_end_with_any_of_the_three_marks_and_columns_count_characters() {
        String document = Bad.with("\r\"村\": \"三\",\n\"b\": 1,\r\n  \"𠮷\": 2, \"c\": 3");

        assertThat(Bad.problems(document))
                .extracting(Problem::line, Problem::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, 1),
                        org.assertj.core.groups.Tuple.tuple(3, 1),
                        org.assertj.core.groups.Tuple.tuple(4, 3),
                        org.assertj.core.groups.Tuple.tuple(4, 11));
    }

    private static void assertSaid(byte[] document, String english, String chinese) {
        assertThat(Json.problems(document)).hasSize(1).allSatisfy(problem -> {
            assertThat(problem).hasToString(english);
            assertThat(problem.message(Locale.CHINESE)).isEqualTo(chinese);
        });
    }
}
