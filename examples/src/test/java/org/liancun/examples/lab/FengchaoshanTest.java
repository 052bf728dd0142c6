// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.liancun.json.Json;
import org.liancun.json.ModelFile;
import org.liancun.money.Money;
import org.liancun.scenario.Projection;
import org.liancun.scenario.Section;
import org.liancun.scenario.YearResult;

/** The model of Fengchaoshan comes to what was worked out beside it, with fractions, before there was code to project it. */
class FengchaoshanTest {
    private static final Path MODELS = Path.of("examples/src/main/resources/models");
    private static final ModelFile FILE = Fengchaoshan.file();

    /**
     * Rice by hand: 5,300 mu × 480 kg × 102 % sell at 2.90 × 105 %, 7,901,409.60; less 5,300 × (420 + 480) and 5,300 × 230 × 94 %
     * that is 1,985,549.60. The others likewise.
     */
    @Test
    void activities_of_2024_earn_what_they_earn_on_paper() {
        YearResult year = Projection.of(FILE.baseline()).in(2024);

        assertThat(year.pot("cluster").profits())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "rice", Money.yuan("1985549.60"),
                        "melon", Money.yuan("1001491.20"),
                        "corn", Money.yuan("385902.00"),
                        "camellia", Money.yuan("800153.60"),
                        "mushroom", Money.yuan("506080.00"),
                        "lodging", Money.yuan("936057.00"),
                        "joint", Money.yuan("-1237500.00")));
        assertThat(year.pot("cluster").pot().amount()).isEqualTo(Money.yuan("4377733.40"));
    }

    /** Of 4,377,733.40 the reserve has 437,773.34 and the manager 262,664.00; a fifth of the rest is 735,459.212. */
    @Test
    void villages_that_share_equally_differ_by_what_they_earn_outside_the_pot() {
        SortedMap<String, Money> equal =
                Projection.of(FILE.outlook("equal")).in(2024).villages();

        assertThat(equal)
                .containsEntry("datuo", Money.yuan("735459.22"))
                .containsEntry("ganxi", Money.yuan("735459.21"))
                .containsEntry("maluo", Money.yuan("825459.21"))
                .containsEntry("yanjing", Money.yuan("795459.21"));
    }

    @Test
    void step_by_step_the_villages_have_what_they_have_on_paper() {
        assertThat(Projection.of(FILE.baseline())
                        .in(2024)
                        .pot("cluster")
                        .settlement()
                        .payments())
                .containsEntry("ganxi", Money.yuan("863034.45"))
                .containsEntry("datuo", Money.yuan("776238.54"))
                .containsEntry("maluo", Money.yuan("685069.38"))
                .containsEntry("yanjing", Money.yuan("690499.79"))
                .containsEntry("xule", Money.yuan("561195.02"))
                .containsEntry("culture-fund", Money.yuan("101258.88"));
    }

    @Test
    void without_the_nine_linkages_the_pot_is_what_it_is_on_paper() {
        assertThat(Projection.of(FILE.outlook("no-linkages"))
                        .in(2024)
                        .pot("cluster")
                        .pot()
                        .amount())
                .isEqualTo(Money.yuan("2821200.00"));
    }

    @Test
    void every_number_says_that_it_is_an_assumption() {
        assertThat(FILE.model().in(Section.DRIVERS).list())
                .allSatisfy(driver -> assertThat(driver.source()).contains("示例假设", "Illustrative"));
        assertThat(FILE.model().in(Section.EFFECTS).list())
                .allSatisfy(effect -> assertThat(effect.source()).contains("示例假设", "Illustrative"));
        assertThat(FILE.model().title().en()).startsWith("Illustrative: ");
    }

    /** The article names nine linkages, facts S0-030 to S0-038. */
    @Test
    void the_mechanisms_are_the_nine_linkages_of_the_article() {
        assertThat(FILE.model().in(Section.MECHANISMS).list())
                .extracting(linkage -> linkage.name().zh())
                .containsExactlyInAnyOrder("党建联建", "规划联片", "城乡联创", "产业联促", "项目联动", "人才联育", "服务联推", "阵地联享", "文化联兴");
    }

    @Test
    void the_drought_of_the_model_is_the_drought_of_the_file_beside_it() {
        assertThat(Json.readModel(MODELS.resolve("fengchaoshan-drought.json")).scenarios())
                .containsExactly(FILE.scenario("drought"));
    }
}
