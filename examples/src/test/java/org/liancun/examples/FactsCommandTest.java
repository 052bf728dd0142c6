// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Figures as the articles of 2024 print them: 4,512,900 yuan over five villages, 90.25 to a village. */
class FactsCommandTest {
    private static final String MENGZHOU = "examples/src/main/resources/dossiers/mengzhou.json";

    @Test
    void a_figure_is_printed_with_its_words_its_source_its_places_and_what_is_computed_from_it() {
        String out = words(Run.of("facts", "S0-064", "--lang", "en"));

        assertThat(out)
                .startsWith("S0-064 保靖县凤巢山片区 Fengchaoshan cluster, Baojing County\n===")
                .contains(
                        "约451.29万元; Period: 2023; About: 凤巢山片区 Fengchaoshan cluster\n",
                        "(红星网, 2024-09-13)",
                        " D0-02 村均经营性收入 income per village",
                        "约451.29万元 [S0-064] / 5个村 [S0-006] 约90.258万元/个村 约90.25万元/个村 [S0-065] cut off")
                .containsPattern("/figures/\\d+ fengchaoshan-cluster ")
                .containsPattern("/income/published/\\d+/figure S0-064 ");
    }

    @Test
    void the_same_comes_in_chinese() {
        assertThat(words(Run.of("facts", "S0-064", "--lang", "zh")))
                .contains("期间: 2023; 关于: 凤巢山片区\n", "约90.25万元/个村 [S0-065] 截尾")
                .doesNotContain("Fengchaoshan", "cut off");
    }

    @Test
    void a_fact_that_is_no_figure_is_told_by_what_refers_to_it() {
        assertThat(words(Run.of("facts", "S4-044", "--lang", "en")))
                .contains("Not a figure; the places below refer to it.", "Nothing is computed from it.")
                .containsPattern("/places/villages/\\d+/facts/\\d+ shangkou 上口村 Shangkou Village");
    }

    @Test
    void a_word_lists_the_facts_that_have_it_by_area() {
        assertThat(words(Run.of("facts", "邻长", "--lang", "zh")))
                .startsWith("保靖县凤巢山片区\n")
                .contains("\nS0-079 155人 邻长")
                .doesNotContain("孟州市", "S0-064");
    }

    @Test
    void part_of_an_id_in_any_case_lists_facts_too() {
        assertThat(words(Run.of("facts", "s4-03", "--lang", "en")).lines().filter(line -> line.startsWith("S4-03")))
                .contains("S4-038 3个片区 增收数字所涉片区 clusters that the increase")
                .hasSizeGreaterThan(4);
    }

    @Test
    void other_dossiers_are_searched_when_named() {
        assertThat(Run.of("facts", "S4-037", MENGZHOU).out()).contains("103万元");
        assertThat(Run.of("facts", "S0-064", "--lang", "en", MENGZHOU).code()).isEqualTo(1);
    }

    @Test
    void a_word_that_nothing_has_is_refused_with_the_nearest() {
        assertThat(Run.of("facts", "S0-996", "--lang", "en"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "Fact must be an id or a word of the dossiers, but was S0-996. Did you mean \"S0-096\"?\n"));
        assertThat(Run.of("facts", "凤凰山片区", "--lang", "zh").err()).isEqualTo("事实应为编号或档案中的词，实为 凤凰山片区。是否为 凤巢山片区？\n");
    }

    @Test
    void machines_get_the_same_as_one_document() throws IOException {
        JsonNode one = JsonMapper.builder()
                .build()
                .readTree(Run.of("facts", "S0-064", "--json").out())
                .get("facts");
        JsonNode several = JsonMapper.builder()
                .build()
                .readTree(Run.of("facts", "邻长", "--json").out())
                .get("facts");

        assertThat(one).hasSize(1);
        assertThat(one.at("/0/quantity").asText()).isEqualTo("约451.29万元");
        assertThat(one.at("/0/computed/0/verdict").asText()).isEqualTo("TRUNCATED");
        assertThat(one.at("/0/places/0/pointer").asText()).startsWith("/figures/");
        assertThat(several.findValuesAsText("fact")).contains("S0-079", "S0-080");
    }

    private static String words(Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out().replaceAll(" +", " ");
    }
}
