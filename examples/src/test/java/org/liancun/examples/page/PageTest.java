// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.text.Name;
import org.liancun.text.TextTable;

/** A report looks right on a terminal, and no text in it can become code on a page. */
class PageTest {
    private static final String HOSTILE = "</script><script>alert(\"甲\")</script>&";

    @Test
    void text_is_headings_and_blocks_with_one_blank_line_between() {
        Report report = new Report(
                "题目 Title",
                List.of(
                        Section.of(1, "一 One", new Block.Prose("words"), new Block.Listing("a\n  b\n\n")),
                        Section.of(3, "· detail", new Block.Grid(new TextTable(List.of("村"), List.of(List.of("甲")))))));

        assertThat(report.text()).isEqualTo("题目 Title\n\n一 One\n======\n\nwords\n\na\n  b\n\n· detail\n村\n--\n甲\n");
    }

    @Test
    void long_prose_goes_on_indented() {
        String text = new Block.Prose("word ".repeat(30).strip()).text();

        assertThat(text.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(110));
        assertThat(text.lines().skip(1)).allSatisfy(line -> assertThat(line).startsWith("    word"));
    }

    @Test
    void a_long_cell_goes_on_in_the_next_row_and_no_character_is_lost() {
        String cell = "特色产业（牛奶西瓜、优质稻、玉米、鸡枞菌、油茶、高端小众稻米） specialty industries of the cluster";
        String text = new Block.Grid(new TextTable(List.of("what"), List.of(List.of(cell)))).text();

        assertThat(text.lines())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(TextTable.width(line)).isLessThanOrEqualTo(48));
        assertThat(text.lines().skip(2).map(String::strip).collect(joining()).replace(" ", ""))
                .isEqualTo(cell.replace(" ", ""));
    }

    @Test
    void the_last_columns_can_be_for_the_page_only() {
        Block.Grid grid = new Block.Grid(new TextTable(List.of("a", "note"), List.of(List.of("1", "why"))), 1);

        assertThat(grid.text()).isEqualTo("a\n-\n1\n");
        assertThat(grid.html()).contains("note</th>", "why</td>", "<td class=\"n\">1</td>");
        assertThatThrownBy(() -> new Block.Grid(grid.table(), 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Columns for a page only must be fewer than the 2 of the table, but were 2");
    }

    @Test
    void short_cells_and_the_labels_of_facts_stay_on_one_line() {
        String html = new Block.Grid(new TextTable(
                        List.of("kind", "figures"),
                        List.of(List.of("产业 industry", "13000余亩 [S0-060] of S0-013–017, counted in 2023-10"))))
                .html();

        assertThat(html)
                .contains("<td class=\"s\">产业 industry</td>")
                .contains(
                        "<td>13000余亩 <span class=\"s\">[S0-060]</span> of <span class=\"s\">S0-013–017</span>, counted in"
                                + " 2023-10</td>");
    }

    @Test
    void nothing_in_the_data_can_become_a_tag() {
        ObjectNode option = JsonNodeFactory.instance.objectNode().put("name", HOSTILE);
        TextTable table = new TextTable(List.of(HOSTILE), List.of(List.of(HOSTILE)));
        Report report = new Report(
                HOSTILE,
                List.of(Section.of(
                        2,
                        HOSTILE,
                        new Block.Prose(HOSTILE),
                        new Block.Notice(HOSTILE),
                        new Block.Listing(HOSTILE),
                        new Block.Grid(table),
                        new Block.Fold(HOSTILE, table),
                        new Block.Picture(HOSTILE, option, 100))));

        assertThat(HtmlPage.of(report, Wording.ENGLISH))
                .doesNotContain("alert(\"", "<script>alert")
                .contains("alert(&quot;甲&quot;)");
        assertThat(HtmlPage.of(report, Wording.ENGLISH))
                .contains("{\"name\":\"\\u003c/script>\\u003cscript>alert(\\\"甲\\\")\\u003c/script>&\"}");
    }

    @Test
    void a_terminal_shows_neither_pictures_nor_folds() {
        TextTable table = new TextTable(List.of("a"), List.of());

        assertThat(new Block.Fold("all", table).text()).isEmpty();
        assertThat(new Block.Picture("drawn", JsonNodeFactory.instance.objectNode(), 1).text())
                .isEmpty();
    }

    @Test
    void words_and_names_come_in_either_language_or_both() {
        Name name = Name.of("甘溪村", "Ganxi Village");

        assertThat(Wording.ENGLISH.say(name)).isEqualTo("Ganxi Village");
        assertThat(Wording.ENGLISH.name(name)).isEqualTo("甘溪村 Ganxi Village");
        assertThat(Wording.CHINESE.say(name)).isEqualTo("甘溪村");
        assertThat(Wording.CHINESE.name(name)).isEqualTo("甘溪村");
        assertThat(Wording.BOTH.say(name)).isEqualTo("甘溪村 Ganxi Village");
        assertThat(Wording.BOTH.say(Name.of("1+N"))).isEqualTo("1+N");
    }

    @Test
    void a_picture_has_a_height_and_a_section_a_depth() {
        assertThatThrownBy(() -> new Block.Picture("drawn", JsonNodeFactory.instance.objectNode(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Height of a picture must be positive, but was 0");
        assertThatThrownBy(() -> Section.of(4, "deep"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Depth of a section must be 1, 2 or 3, but was 4");
    }
}
