// SPDX-License-Identifier: Apache-2.0
package org.liancun.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columns_line_up_when_a_chinese_character_takes_two() {
        TextTable table = new TextTable(
                List.of("village", "income"), List.of(List.of("甘溪村", "90.25"), List.of("Datuo", "1,090.25")));

        assertThat(table).hasToString("village    income\n-------  --------\n甘溪村      90.25\nDatuo    1,090.25\n");
        assertThat(TextTable.width("甘溪村")).isEqualTo(6);
        assertThat(TextTable.padded("甘", 4)).isEqualTo("甘  ");
    }

    @Test
    void markdown_puts_numbers_to_the_right() {
        TextTable table = new TextTable(List.of("village", "income"), List.of(List.of("甘溪|村", "90.25")));

        assertThat(table.markdown()).isEqualTo("| village | income |\n|---|--:|\n| 甘溪\\|村 | 90.25 |\n");
    }

    @Test
    void a_row_with_a_missing_cell_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextTable(List.of("a", "b"), List.of(List.of("1"))))
                .withMessage("Table row must have 2 cells, but had 1: [1]");
    }

    @Test
    void a_prompt_shows_80_characters_first_and_1000_in_all() {
        List<String> lines = Collections.nCopies(100, "x".repeat(30));

        assertThat(Prompt.text("y".repeat(100), lines))
                .hasSizeBetween(900, 1_000)
                .endsWith("\n...");
        assertThat(Prompt.text("y".repeat(100), lines).lines().findFirst().orElseThrow())
                .hasSize(80);
        assertThat(Prompt.text("short", List.of("a", "b"))).isEqualTo("short\na\nb");
        assertThat(Prompt.cut("x😀yz", 4)).isEqualTo("x...");
    }
}
