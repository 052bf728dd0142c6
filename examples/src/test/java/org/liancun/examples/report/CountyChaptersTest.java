// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.liancun.examples.county.County;
import org.liancun.examples.page.Block;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Section;
import org.liancun.examples.page.Wording;
import org.liancun.text.TextTable;

class CountyChaptersTest {
    private static final Report REPORT =
            Reports.of(new Shelf(List.of(), List.of(), List.of(County.madeUp(2026))), Wording.ENGLISH);

    @Test
    void the_part_begins_with_the_warning_that_it_is_made_up() {
        assertThat(REPORT.text())
                .contains("1  Income of a county: 示例县（虚构） Example County (made up)")
                .contains("*** Every number is made up and true of no place. ***");
    }

    @Test
    void there_is_a_chapter_for_each_question() {
        assertThat(REPORT.sections())
                .extracting(Section::heading)
                .containsSequence(
                        "Bands of income", "Payments between villages, eliminated (2026)", "Ranking", "Inequality");
    }

    @Test
    void every_village_stands_in_one_band_in_every_year() {
        TextTable bands = grids("Bands of income").get(0);

        for (int year = 1; year <= 3; year++) {
            int column = year;
            assertThat(bands.rows().stream()
                            .mapToInt(row -> Integer.parseInt(row.get(column).split(" ")[0]))
                            .sum())
                    .isEqualTo(300);
        }
    }

    @Test
    void the_sides_of_a_listed_difference_differ() {
        TextTable differing =
                grids("Payments between villages, eliminated (2026)").get(1);

        assertThat(differing.rows()).isNotEmpty().noneMatch(row -> row.get(3).equals(row.get(4)));
    }

    @Test
    void the_best_village_has_rank_one() {
        assertThat(grids("Ranking").get(0).rows().get(0)).startsWith("1").endsWith("1");
    }

    @Test
    void the_heat_table_has_a_cell_for_every_village_and_month() {
        JsonNode cells =
                picture("Income of every village in every month, wan yuan").at("/series/0/data");

        assertThat(cells).hasSize(300 * 36);
        assertThat(StreamSupport.stream(cells.spliterator(), false)
                        .map(cell -> cell.get(0).asInt() + " " + cell.get(1).asInt()))
                .doesNotHaveDuplicates();
    }

    @Test
    void every_lorenz_curve_goes_from_nobody_to_all() {
        JsonNode series = picture("Inequality").get("series");

        assertThat(series).hasSize(4).allSatisfy(curve -> {
            JsonNode points = curve.get("data");
            assertThat(points.get(0)).hasToString("[0.00,0.00]");
            assertThat(points.get(points.size() - 1)).hasToString("[100.00,100.00]");
        });
    }

    @Test
    void chinese_is_spoken_where_it_is_asked_for() {
        assertThat(Reports.of(new Shelf(List.of(), List.of(), List.of(County.madeUp(7))), Wording.CHINESE)
                        .text())
                .contains("全部数字均为生成，不反映任何地方。", "收入分档", "泰尔指数 T 分解：镇与镇之间");
    }

    private static List<TextTable> grids(String heading) {
        return blocks(heading).stream()
                .filter(Block.Grid.class::isInstance)
                .map(block -> ((Block.Grid) block).table())
                .toList();
    }

    private static JsonNode picture(String heading) {
        return blocks(heading).stream()
                .filter(Block.Picture.class::isInstance)
                .map(block -> ((Block.Picture) block).option())
                .findFirst()
                .orElseThrow();
    }

    private static List<Block> blocks(String heading) {
        return REPORT.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow()
                .blocks();
    }
}
