// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liancun.dossier.Comparison;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Dossier;
import org.liancun.dossier.Standing;
import org.liancun.income.Verdict;
import org.liancun.json.Json;
import org.liancun.measure.Quantity;

/** The sixth dossier, made up and written from the format page alone: numbers worked out by hand. */
class YunqiaoTest {
    private static final String FILE = "examples/src/main/resources/dossiers/yunqiao.json";
    private static final Dossier DOSSIER = Json.readDossier(Path.of(FILE));

    @TempDir
    private static Path folder;

    private static String report;

    @BeforeAll
    static void report() {
        report = Run.of("report", "--lang", "en", "--out", folder.toString(), FILE)
                .out()
                .replaceAll(" +", " ");
    }

    @Test
    void it_says_that_it_is_made_up_wherever_one_could_take_it_for_true() {
        assertThat(DOSSIER.title().zh()).contains("虚构");
        assertThat(DOSSIER.evidence().sources())
                .allSatisfy(source -> assertThat(source.title().zh()).contains("虚构"));
        assertThat(DOSSIER.economy().distributions())
                .extracting(Distribution::standing)
                .containsOnly(Standing.ILLUSTRATIVE);
    }

    /** 182.4 / 4 = 45.6; 182.4 / 1.14 = 160; 6 + 20 + 84 = 110; 260 times at most 5; 4 times at least 2. */
    @Test
    void its_figures_are_worked_out_again() {
        assertThat(DOSSIER.recompute())
                .extracting(each -> each.computed().display(2))
                .containsExactly("约45.6万元/个村", "约160万元", "110人", "1300户以内", "8人以上", "约4.58亩/户", "约66.13%");
        assertThat(DOSSIER.recompute().get(0).reconciliation().orElseThrow().verdict())
                .isEqualTo(Verdict.EQUAL);
        assertThat(DOSSIER.figure("Y-012").orElseThrow().quantity()).isEqualTo(Quantity.parse("5户/组以内"));
    }

    @Test
    void its_division_comes_out_as_worked_out_by_hand() {
        assertThat(DOSSIER.settle("division-2024").comparisons()).hasSize(2).allMatch(Comparison::agrees);
    }

    @Test
    void the_report_has_a_chapter_for_every_section() {
        assertThat(report)
                .contains(
                        "· Villages and clusters\n",
                        "柳坪村 Liuping Village people 410人 [Y-020] 620人 [Y-021] 约66.13% Y-020\n",
                        "· Bodies and seats\n",
                        "Chain of command (3 tiers, 2 hops): 云桥镇党委 统筹",
                        "· Posts, duties and meetings\n",
                        "2024-12-31: Seats 3, people 3\n",
                        "member liuping vacant: must have 1席, but had 0\n",
                        "2024-12-31: 下湾村 Xiawan",
                        "· Mechanisms\n",
                        "茶业联营 tea run together 3 云桥联村公司",
                        "· Governance\n",
                        " 邻长 neighbourhood chief 84人 [Y-009]\n",
                        " 环境 surroundings not told\n",
                        "· Land and orders\n",
                        "210.5亩 [Y-016] 46户 [Y-017] 10年 [Y-018]\n",
                        "42000-48000公斤 30000公斤 25750公斤 1,030,000.00\n",
                        "· What is in doubt (✓ the reading followed)\n",
                        "与2024年相同的4个村 of the same four as in",
                        "*** ILLUSTRATIVE: ");
    }

    @Test
    void one_area_is_not_compared_with_itself() {
        assertThat(report).doesNotContain("The areas side by side");
    }

    @Test
    void a_fact_is_found_wherever_it_stands() {
        assertThat(Run.of("facts", "Y-009", "--lang", "en", FILE).out().replaceAll(" +", " "))
                .contains(
                        "/governance/0/tiers/2/figure three-chiefs 邻长 neighbourhood chief",
                        "/organization/bodies/3/facts/2 chiefs",
                        "6人 [Y-007] + 20人 [Y-008] + 84人 [Y-009] 110人 not published");
        assertThat(Run.of("facts", "Y-016", FILE).out()).contains("/farming/contracts/0/area");
        assertThat(Run.of("facts", "Y-021", FILE).out()).contains("/places/hollow/0/all");
        assertThat(Run.of("facts", "Y-110", FILE).out()).contains("/organization/layers/0/facts/0", "镇领导联片");
    }
}
