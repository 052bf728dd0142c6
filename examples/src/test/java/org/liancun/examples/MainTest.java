// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job prints the numbers that the five articles and the two agreements publish. */
class MainTest {
    @TempDir
    private static Path folder;

    private static Run english;

    @BeforeAll
    static void run_the_main_job() {
        english = Run.of("--lang", "en", "--out", folder.toString());
    }

    @Test
    void it_ends_well_and_says_where_the_page_is() {
        Path page = folder.resolve("index.html");

        assertThat(english.code()).isZero();
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).endsWith("\n" + page + "\n");
        assertThat(page).exists();
    }

    @Test
    void it_begins_with_what_it_came_to_in_five_lines() {
        List<String> lines = english.out().lines().limit(7).toList();

        assertThat(lines.get(0)).isEqualTo("The areas: 5; villages named: 42; other dossiers with agreements: 2");
        assertThat(lines.get(1)).startsWith("Published figures, each with its source: ");
        assertThat(lines.get(2)).startsWith("Recomputed against published: ").contains("cut off 1,", "not published ");
        assertThat(lines.get(3)).isEqualTo("Agreements settled: 5; illustrative: 2");
        assertThat(lines.get(4)).isEqualTo("Page: " + folder.resolve("index.html"));
        assertThat(lines.get(5)).isEmpty();
        assertThat(lines.get(6)).isEqualTo("liancun: areas, figures and sharing");
    }

    @Test
    void what_is_not_known_is_said_in_words_and_not_in_zeros() {
        assertThat(english.out())
                .contains("No cluster is named.", "The source publishes no income level.")
                .doesNotContain("The source publishes no income.")
                .doesNotContainPattern(" \\.\\. ");
        assertThat(words(english.out()))
                .contains("猕猴桃 kiwifruit industry S3-055–056", "Nanzhuang efficient district – 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1  The areas",
                "2  Recomputed against published",
                "3  The mechanism matrix",
                "4  Agreements settled",
                "5  Settled and followed into village income"
            })
    void every_part_has_its_heading(String heading) {
        assertThat(english.out()).containsOnlyOnce("\n" + heading + "\n=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "保靖县凤巢山片区 Fengchaoshan cluster, Baojing County",
                "汾阳市万宝山联村 Wanbaoshan linked villages, Fenyang City",
                "恒口示范区及溪映明月·南山云见片区 Hengkou Demonstration Zone and its agri-culture-tourism cluster",
                "凤凰县“五个加强” Fenghuang County: the five strengthens",
                "孟州市五个片区 The five clusters of Mengzhou City"
            })
    void every_area_is_described_and_recomputed(String title) {
        assertThat(english.out().split("\n" + title + "\n-", -1)).hasSize(3);
    }

    /** The rows that the articles let a reader check, each figure with its fact. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "D0-02 .* 约451.29万元 [S0-064] / 5个村 [S0-006] .* 约90.258万元/个村 .* 约90.25万元/个村 [S0-065] .* cut off",
                "D0-05 .* 约451.29万元 [S0-064] / (1 + 88.1% [S0-066]) .* 约239.92026万元 .* not published",
                "D0-08 .* 13000余亩 [S0-060] / 5个村 [S0-006] .* 超过2600亩/个村 .* not published",
                "D2-04 .* 约589.60111人/平方公里 .* not published",
                "D2-18 .* 2500亩 .* not published",
                "D3-01 .* 2人/个村 [S3-021-bound] * 282个村 [S3-027] .* 564人 .* not published",
                "D3-03 .* 733人 [S3-020] / 282个村 [S3-027] .* 2人/个村以上 [S3-021] .* within bounds",
                "D4-07 .* 103万元 [S4-037] / 3个片区 [S4-038] .* 约34.33333万元/个片区 .* not published",
                "C01-capital .* 3000万元 .* 3000万元 [C01-06] .* equal"
            })
    void a_recomputed_row_shows_figures_facts_result_and_verdict(String row) {
        List<String> pieces = List.of(row.split(" \\.\\* "));

        assertThat(english.out().lines().filter(line -> line.startsWith(pieces.get(0) + " ")))
                .singleElement()
                .satisfies(line -> assertThat(line).containsSubsequence(pieces));
    }

    @Test
    void bodies_areas_and_incomes_are_shown_with_their_facts() {
        assertThat(words(english.out()))
                .contains("joint Party committee 12席以上 乡镇党委")
                .contains("joint general Party branch 4席 5-6人 峪道河镇党委")
                .contains("超过866.66公顷")
                .contains("operating-type income 2023 约451.29万元 S0-064")
                .contains("collective income, notion not stated 2022 140余万元 S3-075");
    }

    /** House matrix of the five articles: six kinds show in all of them, shared venues in one. */
    @Test
    void the_matrix_has_sixteen_kinds_in_five_areas() {
        String matrix = english.out().split("3  The mechanism matrix\n")[1].split("4  Agreements settled\n")[0];

        assertThat(matrix.lines().filter(line -> line.matches("L\\d.*"))).hasSize(16);
        assertThat(matrix.lines().filter(line -> line.endsWith("5/5")))
                .extracting(line -> line.substring(0, 3))
                .containsExactly("L01", "L04", "L07", "L08", "L09", "L12");
        assertThat(words(matrix)).contains("L06 阵地联享 shared venues ○ – – – – 1/5");
    }

    /** Three tiers of chiefs in the first article, three layers of duty in the third, five modes of service in the second. */
    @Test
    void governance_duties_and_doubts_are_shown_as_far_as_they_are_told() {
        assertThat(words(english.out()))
                .contains(
                        " 片长 zone chief 22人 [S0-077]\n",
                        " 邻长 neighbourhood chief 155人 [S0-079]\n",
                        "“六心”积分制 six-heart points points system S0-085\n",
                        "联片 link to a cluster cluster not told S2-030, S2-032–033\n",
                        "staggered hours; extended hours; by not told S1-083–085\n",
                        "✓ 适时成立 planned, in due time; 成立 founded S1-027, S1-096\n")
                .doesNotContain("vacant");
    }

    /** Names and announced bodies counted in the articles by hand. */
    @Test
    void the_areas_stand_side_by_side() {
        assertThat(words(english.out()))
                .contains(
                        "\nclusters 1 1 1 0 5\n",
                        "\nvillages named 5 3 9 2 2\n",
                        "\nbodies announced 0 3 0 0 0\n",
                        "\nof these strong 12/16 12/16 9/16 4/16 7/16\n",
                        "九联 班子联培、后备联育、党员联管 “清”“建”“改” 四共")
                .containsPattern("\n孟州市五个片区 \\d+ \\d+ \\d+ \\d+ 10\n");
    }

    /** The village published 58.00 a share, 7,558.41 to welfare and 232.00 to the household of four. */
    @Test
    void beicai_is_settled_as_published_and_again_without_residual() {
        assertThat(words(english.out()))
                .contains("Pot 75,584.10元 (as of 2019-02-01) = Paid 75,584.12元 + Remaining -0.02元")
                .contains("Pot 75,584.10元 (as of 2019-02-01) = Paid 75,584.10元 + Remaining 0.00元")
                .contains("household of four printed 232元 232.00 0 equal")
                .contains("reserve fund printed 约2万元 20,407.71 407.71 rounded half up")
                .contains("dividend printed 近4.8万元 47,618.00 0 within bounds")
                .contains("welfare fund printed 7558.41元 7,558.41 0 equal")
                .contains("by shares among holders of shares: 4 of 821, 231.9999..., half up to CNY 0.01 per unit");
    }

    @Test
    void tianzihu_pays_every_village_the_same() {
        assertThat(words(english.out()))
                .contains("v20 第20村 Village 20 village 600000 - -")
                .contains("Village 20 printed 5万元 50,000.00 0 equal")
                .contains("equally among parties of kind village: 1 of 20, exactly 50000.00");
    }

    /** By hand: 80,000 + 60,000 + 262,000 + 40,000 leave 558,000; of it 16,740 go to culture and the rest to villages. */
    @Test
    void the_illustrative_agreement_is_marked_settled_and_followed_into_village_income() {
        assertThat(words(english.out()))
                .contains("*** ILLUSTRATIVE: ")
                .contains("Ganxi Village gets CNY 206111.61 of CNY 1000000.00")
                .contains(
                        "甘溪村 Ganxi Village 2023 561 investment income operating-type income 64,000.00 illustrative/rent")
                .contains("Total 25 843,260.00")
                .contains("Per village: 843,260.00元 / 5 = 16.8652万元/个村");
    }

    @Test
    void the_same_is_printed_every_time() {
        assertThat(Run.of("--lang", "en", "--out", folder.toString())).isEqualTo(english);
    }

    @Test
    void captions_come_in_chinese_too() {
        Run chinese = Run.of("--lang", "zh", "--out", folder.toString());

        assertThat(chinese.out())
                .contains("\n2  重算与公布对照\n", "\n3  联结机制矩阵\n", "*** 示例：", "D0-02")
                .doesNotContain("Recomputed", "Ganxi");
        assertThat(words(chinese.out()))
                .contains("约90.25万元/个村 [S0-065] 截尾", "四人户 公布 232元 232.00 0 相等", "余额 推算 -0.02元 -0.02 0 相等")
                .contains("甘溪村共得206,111.61元，可分配100万元", "公积金：当期收益的27% 总额 75,584.10 基数的27% ");
    }

    @Test
    void json_has_the_same_totals_as_the_text() throws Exception {
        Run run = Run.of("--json", "--out", folder.toString());
        JsonNode document = JsonMapper.builder().build().readTree(run.out());

        assertThat(document.get("areas")).hasSize(5);
        assertThat(document.at("/areas/0/figures/S0-064").asText()).isEqualTo("约451.29万元");
        assertThat(document.at("/areas/0/mechanisms")).hasSize(16);
        assertThat(document.at("/settlements/0/remaining").asText()).isEqualTo("-0.02");
        assertThat(document.at("/settlements/1/payments/other-shareholders").asText())
                .isEqualTo("47385.98");
        assertThat(document.at("/settlements/2/payments")).hasSize(20);
        assertThat(document.at("/income/0/total").asText()).isEqualTo("843260.00");
        assertThat(rows(document.get("recomputed")).filter(row -> row.has("verdict")))
                .hasSize((int) rows(document.get("recomputed"))
                        .filter(row -> row.has("published"))
                        .count());
        assertThat(run.err()).isEqualTo(folder.resolve("index.html") + "\n");
    }

    private static Stream<JsonNode> rows(JsonNode array) {
        return array.valueStream();
    }

    /** The text with every run of blanks made one, so that a test need not know how wide a column is. */
    private static String words(String text) {
        return text.replaceAll(" +", " ");
    }
}
