// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two villages by hand: v1 had 100 from v2 and 50 from others, v2 had a grant of 7; together 57 came from outside. */
class RollupCommandTest {
    private static final String[] CHINESE = {
        "--column",
        "recipient=村",
        "--column",
        "period=月份",
        "--column",
        "account=科目",
        "--column",
        "amount=金额",
        "--unit",
        "万元",
        "--source",
        "books"
    };

    @TempDir
    private Path folder;

    private String lines = "";
    private String table = "";

    @BeforeEach
    void write() throws IOException {
        lines = file(
                "entries.jsonl",
                "{\"recipient\":\"v1\",\"period\":\"2024-01\",\"account\":\"OPERATING\",\"amount\":\"100.00\",\"counterparty\":\"v2\",\"source\":\"s\"}",
                "{\"recipient\":\"v1\",\"period\":\"2024-02\",\"account\":\"OPERATING\",\"amount\":\"50.00\",\"source\":\"s\"}",
                "{\"recipient\":\"v2\",\"period\":\"2024-02\",\"account\":\"SUBSIDY\",\"amount\":\"7.00\",\"source\":\"s\"}");
        table = file("entries.csv", "村,月份,科目,金额", "v1,2024-01,OPERATING,1.25", "v2,2024-02,SUBSIDY,x");
    }

    @Test
    void a_payment_between_villages_counts_for_its_line_and_not_for_the_total() {
        Run run = Run.of("rollup", "--lang", "en", lines, "--by", "village,quarter");

        assertThat(run).isEqualTo(new Run(0, """
                        total income

                        village         period  entries  received  eliminated     income
                        -------------  -------  -------  --------  ----------  ---------
                        v1             2024-Q1        2  150.00元      0.00元   150.00元
                        v2             2024-Q1        1    7.00元      0.00元     7.00元
                        between lines                 0    0.00元    100.00元  -100.00元
                        total                         3  157.00元    100.00元    57.00元
                        """, ""));
    }

    @Test
    void without_a_word_there_is_the_total_alone() {
        assertThat(Run.of("rollup", "--lang", "zh", lines).out())
                .contains("总收入", "合计")
                .contains("57.00元")
                .doesNotContain("v1");
    }

    @Test
    void a_period_and_a_notion_leave_other_entries_out() {
        Run run = Run.of(
                "rollup", lines, "--by", "village", "--period", "2024-02", "--notion", "OPERATING", "--format", "csv");

        assertThat(run.out().lines())
                .containsExactly("village,entries,received,eliminated,income", "v1,1,50.00,0.00,50.00");
    }

    @Test
    void machines_get_lines_and_totals() throws IOException {
        Run run = Run.of("rollup", lines, "--by", "account", "--format", "json");

        JsonNode document = JsonMapper.builder().build().readTree(run.out());
        assertThat(document.get("notion").asText()).isEqualTo("TOTAL");
        assertThat(document.at("/by/0").asText()).isEqualTo("account");
        assertThat(document.at("/lines").findValuesAsText("income")).containsExactly("50.00", "7.00");
        assertThat(document.at("/totals/0/income").asText()).isEqualTo("57.00");
        assertThat(document.get("outside")).isEmpty();
    }

    @Test
    void a_table_with_a_bad_row_is_refused_with_its_line() {
        Run run = Run.of(words(table, "--lang", "en"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(table
                        + ": Rows: 2, kept 0, bad 1\n  line 3, column 4, /金额: must be an amount in wan (万元) with at most"
                        + " six decimals, such as 7.55841, but was \"x\"\n");
    }

    @Test
    void good_rows_are_kept_where_that_is_wanted() {
        Run run = Run.of(words(table, "--lang", "zh", "--keep-good", "--by", "village", "--format", "csv"));

        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("v1,1,12500.00,0.00,12500.00\n");
        assertThat(run.err()).contains("共 2 行，入账 1 行，有误 1 行");
    }

    @Test
    void dates_are_read_in_the_form_that_is_told() throws IOException {
        String dated = file("dated.csv", "村,月份,科目,金额", "v1,2024/3/1,OPERATING,1", "v1,2024/3/31,OPERATING,2");

        Run run = Run.of(words(dated, "--dates", "yyyy/M/d", "--by", "month", "--format", "csv"));

        assertThat(run.out().lines()).endsWith("2024-03,2,30000.00,0.00,30000.00");
    }

    @Test
    void the_entries_of_a_dossier_are_rolled_up_as_well() {
        Run run = Run.of("rollup", "examples/src/main/resources/cases/C50.json", "--by", "village", "--format", "csv");

        assertThat(run).isEqualTo(new Run(0, "village,entries,received,eliminated,income\n", ""));
    }

    @Test
    void places_say_which_recipients_are_villages() {
        String places = "examples/src/main/resources/dossiers/fengchaoshan.json";

        Run run = Run.of("rollup", lines, "--places", places, "--by", "cluster", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"lines\" : [ ]");
    }

    @Test
    void unknown_words_are_refused_with_the_nearest() {
        assertThat(Run.of("rollup", "--lang", "en", lines, "--by", "vilage").err())
                .startsWith("Word after --by must be one of [village, cluster, township,")
                .endsWith("but was vilage. Did you mean \"village\"?\n");
        assertThat(Run.of("rollup", "--lang", "en", lines, "--notion", "OPERATIN")
                        .err())
                .endsWith("but was OPERATIN. Did you mean \"OPERATING\"?\n");
        assertThat(Run.of("rollup", "--lang", "zh", lines, "--by", "vilage").err())
                .endsWith("实为 vilage。是否为 village？\n");
    }

    @Test
    void what_cannot_be_summed_is_wrong_usage() {
        Run partly = Run.of("rollup", "--lang", "en", lines, "--period", "2024-01-15..2024-02-10");

        assertThat(partly.code()).isEqualTo(1);
        assertThat(partly.err())
                .startsWith("Period of an entry must lie inside or outside 2024-01-15..2024-02-10, but was 2024-01");
        assertThat(Run.of("rollup", "--lang", "en", lines, "--period", "2020-13")
                        .err())
                .isEqualTo("Month of period 2020-13 must be 1 to 12, but was 13\n");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        String missing = folder.resolve("missing.jsonl").toString();

        assertThat(Run.of("rollup", "--lang", "en", missing))
                .isEqualTo(new Run(1, "", "File must exist, but " + missing + " does not\n"));
    }

    @Test
    void a_table_without_a_column_it_needs_is_refused() throws IOException {
        String narrow = file("narrow.csv", "recipient,period,amount", "v1,2024,1");

        Run run = Run.of("rollup", "--lang", "en", narrow, "--source", "s");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(narrow + ": ").contains("account");
    }

    @Test
    void a_long_file_says_how_far_it_is() throws IOException {
        List<String> many = new ArrayList<>(List.of("recipient,period,account,amount"));
        for (int i = 0; i < 500_000; i++) {
            many.add("v1,2024,SUBSIDY,1");
        }

        Run run = Run.of("rollup", "--lang", "en", file("many.csv", many.toArray(String[]::new)), "--source", "s");

        assertThat(run.err()).isEqualTo("500000 rows read\n");
        assertThat(run.out()).contains("500,000.00元");
    }

    private static String[] words(String file, String... more) {
        List<String> words = new ArrayList<>(List.of("rollup", file));
        words.addAll(List.of(CHINESE));
        words.addAll(List.of(more));
        return words.toArray(String[]::new);
    }

    private String file(String name, String... rows) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", rows) + "\n")
                .toString();
    }
}
