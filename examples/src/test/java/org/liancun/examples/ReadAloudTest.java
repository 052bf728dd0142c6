// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The commands clauses and notice print for a village what its dossier says, here that of Beicai with its published numbers. */
class ReadAloudTest {
    private static final String BEICAI = "examples/src/main/resources/cases/C50.json";
    private static final String MENGZHOU = "examples/src/main/resources/dossiers/mengzhou.json";

    @Test
    void an_agreement_is_read_aloud_with_its_first_distribution_as_the_example() {
        Run run = Run.of("clauses", BEICAI, "beicai", "--lang", "zh");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("北蔡村收益分配\n")
                .contains("\n例：2019年2月1日可分配75,584.10元。\n第一条 公积金：")
                .contains("\n  例：基数75,584.10元，应付7,558.41元，实付7,558.41元：公益金得7,558.41元。\n第三条 其余按股分红：")
                .contains("四人户得232元、其余817名股东得47,386元")
                .doesNotContain("最大余数法）");
    }

    @Test
    void all_agreements_are_read_aloud_if_none_is_named() {
        List<String> texts =
                List.of(Run.of("clauses", BEICAI, "--lang", "en").out().split("\n\n"));

        assertThat(texts)
                .extracting(text -> text.lines().findFirst().orElseThrow())
                .containsExactly("Sharing of income in Beicai", "Sharing of income in Beicai by largest remainder");
        assertThat(texts.get(1)).contains("the other 817 shareholders CNY 47385.98");
    }

    @Test
    void clauses_come_in_markdown() {
        assertThat(Run.of("clauses", BEICAI, "beicai", "--lang", "en", "--markdown")
                        .out())
                .startsWith("# Sharing of income in Beicai\n\n")
                .contains(
                        "\n- **Article 1** reserve: 27 % of the income: of gross, take 27% of base, paid to reserve fund");
    }

    @Test
    void a_sheet_is_posted_with_names_figures_and_capital_numerals() {
        Run run = Run.of("notice", BEICAI, "beicai-2019", "--lang", "zh");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("北蔡村收益分配分红公示表\n登记日：2019年2月1日　可分配金额：75,584.10元")
                .containsPattern("四人户 +4 +- +- +232.00 +232.00  贰佰叁拾贰元整\n")
                .containsPattern("合计 .* 柒万伍仟伍佰捌拾肆元壹角贰分\n")
                .containsPattern("其中舍入差额 +-0.02  负贰分\n")
                .endsWith("公示起止日期：________________\n");
    }

    @Test
    void all_sheets_are_posted_if_none_is_named() {
        assertThat(Run.of("notice", BEICAI, "--lang", "en").out().lines())
                .filteredOn(line -> line.startsWith("Distribution under "))
                .containsExactly(
                        "Distribution under Sharing of income in Beicai",
                        "Distribution under Sharing of income in Beicai by largest remainder");
    }

    @Test
    void a_sheet_comes_in_markdown() {
        assertThat(Run.of("notice", BEICAI, "beicai-2019", "--markdown", "--lang", "zh")
                        .out())
                .startsWith("# 北蔡村收益分配分红公示表\n\n")
                .containsPattern("\\| 四人户 .*\\| 贰佰叁拾贰元整");
    }

    @Test
    void what_is_not_in_the_dossier_is_refused_with_what_was_probably_meant() {
        assertThat(Run.of("clauses", "--lang", "en", BEICAI, "baicai"))
                .isEqualTo(new Run(
                        1,
                        "",
                        "Agreement must be one of [beicai, beicai-largest-remainder], but was baicai."
                                + " Did you mean \"beicai\"?\n"));
        assertThat(Run.of("notice", "--lang", "zh", BEICAI, "beicai-2018"))
                .isEqualTo(new Run(
                        1, "", "分配应为 beicai-2019, beicai-2019-largest-remainder 之一，实为 beicai-2018。是否为 beicai-2019？\n"));
        assertThat(Run.of("clauses", "--lang", "en", MENGZHOU).err())
                .isEqualTo("Dossier must have an agreement to read aloud, but mengzhou has none\n");
        assertThat(Run.of("clauses", "--lang", "zh", MENGZHOU).err()).isEqualTo("档案应有可宣读的协议，mengzhou 实无\n");
        assertThat(Run.of("notice", "--lang", "en", MENGZHOU).err())
                .isEqualTo("Dossier must have a distribution to settle, but mengzhou has none\n");
    }
}
