// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.dossier.Dossier;
import org.liancun.examples.page.HtmlPage;
import org.liancun.examples.page.Wording;
import org.liancun.json.Json;

/** The page of the main job stands by itself and shows every area, with pictures beside the tables. */
class ReportTest {
    private static final Path RESOURCES = Path.of("examples/src/main/resources");
    private static final Shelf SHELF = new Shelf(
            read(
                    "dossiers/fengchaoshan",
                    "dossiers/wanbaoshan",
                    "dossiers/hengkou",
                    "dossiers/fenghuang",
                    "dossiers/mengzhou"),
            read("cases/C50", "cases/C01"));
    private static final String PAGE = HtmlPage.of(Reports.of(SHELF, Wording.BOTH), Wording.BOTH);

    @Test
    void it_names_every_area_in_chinese_and_english() {
        for (Dossier dossier : SHELF.all()) {
            assertThat(PAGE)
                    .contains(dossier.title().zh() + " " + dossier.title().en());
        }
    }

    @Test
    void it_draws_incomes_streams_matrix_trees_and_bars() throws IOException {
        List<String> types = new ArrayList<>();
        for (JsonNode option : options()) {
            types.add(option.at("/series/0/type").asText());
        }
        assertThat(types).contains("bar", "sankey", "heatmap");
        assertThat(types.stream().filter("tree"::equals)).hasSizeGreaterThanOrEqualTo(15);
        assertThat(types.stream().filter("sankey"::equals)).hasSize(4);
    }

    /** The article names Ganxi and four villages around it, and five tiers from the county to the villages. */
    @Test
    void every_area_has_a_tree_of_its_clusters_and_one_of_each_chain_of_command() throws IOException {
        JsonNode clusters = options().get(2).at("/series/0/data/0/children/0");
        JsonNode chain = options().get(3).at("/series/0/data/0");

        assertThat(clusters.get("children").findValuesAsText("name"))
                .containsExactlyInAnyOrder("★ 甘溪村", "大妥村", "马洛村", "盐井村", "胥乐村");
        assertThat(chain.findValuesAsText("name")).hasSize(5).first().isEqualTo("中共保靖县委 领导");
        assertThat(PAGE).contains("南庄镇高效农业片区 (片区 district, 1)", "(片区 district, 未列村名 not named)");
    }

    @Test
    void every_mark_of_the_matrix_says_what_carries_it() {
        assertThat(PAGE).contains("凤巢山片区\\n阵地联享 shared venues: 仅名称 name only\\n阵地联享 shared venues\"");
        assertThat(markup()).contains("What carries each mark");
    }

    @Test
    void totals_and_averages_of_income_are_drawn_apart() throws IOException {
        assertThat(options().get(0).findValuesAsText("formatter"))
                .isNotEmpty()
                .noneMatch(label -> label.contains("个村"));
        assertThat(options().get(1).findValuesAsText("formatter"))
                .isNotEmpty()
                .allMatch(label -> label.contains("万元/个村"));
    }

    @Test
    void a_tree_is_titled_with_the_bodies_it_leaves_out() {
        assertThat(PAGE)
                .contains("Who stands under whom (未载上下级，未画出 not drawn, nothing above or below them being stated: ")
                .contains("、甘溪红农业有限公司、");
    }

    @Test
    void steps_are_named_and_not_numbered() {
        assertThat(PAGE).contains("其余按股分红 47,618.00\\nthe rest by shares");
    }

    @Test
    void verdicts_that_no_area_reached_have_no_column() {
        assertThat(markup()).contains("截尾 cut off</th>").doesNotContain("进一 rounded up</th>");
    }

    @Test
    void the_heat_map_has_a_cell_for_each_area_and_kind() throws IOException {
        JsonNode matrix = options().stream()
                .filter(option -> option.at("/series/0/type").asText().equals("heatmap"))
                .findFirst()
                .orElseThrow();

        assertThat(matrix.at("/series/0/data")).hasSize(5 * 16);
    }

    @Test
    void every_stream_ends_in_a_node_and_as_much_flows_out_of_a_step_as_in() throws IOException {
        for (JsonNode option : options()) {
            if (option.at("/series/0/type").asText().equals("sankey")) {
                Set<String> nodes = new HashSet<>(option.at("/series/0/data").findValuesAsText("name"));
                JsonNode links = option.at("/series/0/links");
                assertThat(nodes).containsAll(links.findValuesAsText("source"));
                assertThat(nodes).containsAll(links.findValuesAsText("target"));
                for (String node : nodes) {
                    double in = flow(links, "target", node);
                    double out = flow(links, "source", node);
                    assertThat(in == 0 || out == 0 || Math.abs(in - out) < 0.005)
                            .as(node + " " + in + " " + out)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void the_labels_of_a_stream_are_exact_to_the_fen() {
        assertThat(PAGE).contains("甘溪村 206,111.61\\nGanxi Village", "取整多付 overpaid by rounding 0.02");
    }

    @Test
    void it_loads_nothing_from_anywhere() {
        assertThat(Pattern.compile("(src|href)=\"(?!#s\\d+\")")
                        .matcher(markup())
                        .find())
                .isFalse();
        assertThat(markup()).doesNotContain("url(", "@import", "<link", "<img", "<iframe");
        assertThat(PAGE)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\"");
    }

    @Test
    void every_element_that_is_opened_is_closed() {
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = Pattern.compile("<(/?)([a-z][a-z0-9]*)[^>]*>").matcher(markup());
        while (tag.find()) {
            if (tag.group(1).isEmpty() && !tag.group(2).equals("meta")) {
                open.push(tag.group(2));
            } else if (!tag.group(1).isEmpty()) {
                assertThat(tag.group(2)).as("closed at " + tag.start()).isEqualTo(open.pop());
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void it_is_the_same_every_time() {
        assertThat(HtmlPage.of(Reports.of(SHELF, Wording.BOTH), Wording.BOTH)).isEqualTo(PAGE);
    }

    @Test
    void an_empty_shelf_makes_an_empty_report() {
        assertThat(Reports.of(new Shelf(List.of(), List.of()), Wording.ENGLISH).sections())
                .isEmpty();
    }

    private static double flow(JsonNode links, String end, String node) {
        return Stream.of(links)
                .flatMap(JsonNode::valueStream)
                .filter(link -> link.get(end).asText().equals(node))
                .mapToDouble(link -> link.get("value").asDouble())
                .sum();
    }

    private static List<JsonNode> options() throws IOException {
        Matcher script = Pattern.compile("<script type=\"application/json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(PAGE);
        List<JsonNode> options = new ArrayList<>();
        while (script.find()) {
            options.add(JsonMapper.builder().build().readTree(script.group(1)));
        }
        return options;
    }

    /** The page without what stands in scripts and style. */
    private static String markup() {
        return Pattern.compile("(<(script|style)[^>]*>).*?(</\\2>)", Pattern.DOTALL)
                .matcher(PAGE)
                .replaceAll("$1$3")
                .replace("<!DOCTYPE html>", "");
    }

    private static List<Dossier> read(String... names) {
        return Stream.of(names)
                .map(name -> Json.readDossier(RESOURCES.resolve(name + ".json")))
                .toList();
    }
}
