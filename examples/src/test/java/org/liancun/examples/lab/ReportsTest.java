// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.chance.Draws;
import org.liancun.examples.page.HtmlPage;
import org.liancun.examples.page.Report;
import org.liancun.examples.page.Wording;
import org.liancun.json.ModelFile;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.Projection;
import org.liancun.study.Study;
import org.liancun.text.Name;

/** Reports on a study and on two projections have their pictures, and the same numbers as text. */
class ReportsTest {
    private static final ModelFile FILE = Fengchaoshan.file();
    private static final Name TITLE = Name.of("示例", "example");

    @Test
    void a_study_has_a_fan_of_every_figure_in_its_unit() {
        Study study = Study.of(FILE.baseline(), Draws.of(1), List.of(Indicator.pot("cluster"), Indicator.gini()));

        Report report = StudyReport.of(TITLE, study.run(50), ModelNames.of(FILE.model()), Wording.ENGLISH);

        assertThat(report.text())
                .contains("50 runs, seed 1.", "\nwan yuan\n", "\nnumber\n", "2024", "2028", "95%")
                .contains("|");
        assertThat(HtmlPage.of(report, Wording.ENGLISH)).contains("nine runs in ten");
    }

    /** Under the equal agreement Xule has 735,459.22 in 2024 for 561,195.02, and as much more in every year. */
    @Test
    void a_comparison_has_years_villages_and_every_party() {
        Report report = ComparisonReport.of(
                TITLE, Projection.of(FILE.baseline()), Projection.of(FILE.outlook("equal")), Wording.BOTH);

        assertThat(report.text())
                .contains(
                        "Income of all villages, year by year", "Who gains and who loses", "胥乐村 Xule Village", "Lorenz")
                .contains("片区公益文化金 welfare and culture fund of");
        assertThat(HtmlPage.of(report, Wording.BOTH)).contains("class=\"chart\"");
    }

    @Test
    void a_village_that_joins_is_told_of() {
        assertThat(ComparisonReport.of(
                                TITLE,
                                Projection.of(FILE.baseline()),
                                Projection.of(FILE.outlook("sixth-village")),
                                Wording.CHINESE)
                        .text())
                .contains("*** 只在一方中出现的村，在另一方中计为零");
    }

    /** Before, the five were the same whether a sixth is to come or not. */
    @Test
    void where_a_village_joins_the_indices_are_told_among_the_others_too() {
        List<String> joined = gini("sixth-village");

        assertThat(joined).hasSize(2);
        assertThat(gini("equal")).hasSize(1);
        assertThat(before(joined.get(0))).isGreaterThan(before(joined.get(1)));
        assertThat(before(joined.get(1))).isEqualTo(before(gini("equal").get(0)));
    }

    private static List<String> gini(String scenario) {
        Projection after = Projection.of(FILE.outlook(scenario));
        return ComparisonReport.of(TITLE, Projection.of(FILE.baseline()), after, Wording.ENGLISH)
                .text()
                .lines()
                .filter(line -> line.startsWith("Gini "))
                .toList();
    }

    private static String before(String row) {
        return row.split(" +")[1];
    }

    @Test
    void a_village_that_joins_has_nothing_before() {
        assertThat(ComparisonReport.gains(
                                Projection.of(FILE.baseline()),
                                Projection.of(FILE.outlook("sixth-village")),
                                year -> year.villages())
                        .lines()
                        .get("shili")
                        .before()
                        .isZero())
                .isTrue();
    }
}
