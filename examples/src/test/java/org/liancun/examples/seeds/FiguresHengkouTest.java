// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Qualifier;

/** The 38 quantities that the article on Hengkou prints, as a reader of the article wrote them down. */
class FiguresHengkouTest {
    private static final String PRINTED = """
            S2-004 | 5      | EXACT | 方面 | ..               | hengkou-zone
            S2-005 | 96     | EXACT | 个村 | ..2025-03        | hengkou-zone
            S2-006 | 226000 | EXACT | 人 | ..2025-03        | hengkou-zone
            S2-007 | 383.31 | EXACT | 平方公里 | ..2025-03        | hengkou-zone
            S2-018 | 646    | EXACT | 人 | ..2025-03        | two-committees
            S2-019 | 5      | EXACT | 人 | ..2025-03        | two-committees
            S2-021 | 54     | EXACT | 人 | ..2025-03        | dispatched-cadres
            S2-022 | 127    | EXACT | 人 | ..2025-03        | dispatched-cadres
            S2-023 | 44     | EXACT | 人 | ..2025-03        | dispatched-cadres
            S2-027 | 9      | EXACT | 个片区 | ..2025-03        | hengkou-zone
            S2-028 | 9      | EXACT | 个党委 | ..2025-03        | cluster-committees
            S2-044 | 2021   | EXACT | 年 | 2021..           | xiying-cluster
            S2-046 | 5      | EXACT | 个村 | 2021..           | xiying-cluster
            S2-052 | 5      | EXACT | 个党支部 | 2021..           | cluster-general-branch
            S2-060 | 21     | EXACT | 人 | 2021-01..2025-03 | cluster-general-branch
            S2-061 | 18     | EXACT | 人 | 2021-01..2025-03 | cluster-general-branch
            S2-062 | 60     | EXACT | 户 | 2021-01..2025-03 | cluster-general-branch
            S2-064 | 2      | EXACT | 个村 | ..2025-03        | cluster-general-branch
            S2-068 | 500    | EXACT | 亩 | ..2025-03        | tribute-rice
            S2-069 | 450    | EXACT | 亩 | ..2025-03        | grain-and-oil
            S2-070 | 400    | EXACT | 亩 | ..2025-03        | rice-fish
            S2-071 | 650    | EXACT | 亩 | ..2025-03        | tribute-tea
            S2-072 | 50     | EXACT | 家 | ..2025-03        | homestays
            S2-073 | 500    | EXACT | 亩 | ..2025-03        | mulberry
            S2-074 | 9      | EXACT | 个 | ..2025-03        | cooperatives-and-farms
            S2-075 | 4      | EXACT | 个 | ..2025-03        | xiying-cluster
            S2-076 | 1      | EXACT | 个 | ..2025-03        | art-base
            S2-077 | 1      | EXACT | 个 | ..2025-03        | rice-museum
            S2-078 | 2      | EXACT | 个 | ..2025-03        | live-selling
            S2-079 | 1      | EXACT | 处 | ..2025-03        | study-camp
            S2-080 | 1      | EXACT | 处 | ..2025-03        | camping
            S2-081 | 200    | EXACT | 米 | ..2025-03        | culture-corridor
            S2-087 | 1000   | ODD   | 亩 | ..2025-03        | returnee-base
            S2-091 | 12     | EXACT | 个村 | ..2025-03        | tongxinyuan
            S2-092 | 3000   | ODD   | 亩 | ..2025-03        | wasteland
            S2-096 | 6      | EXACT | 项 | ..               | tongxinyuan
            S2-103 | 100    | EXACT | 人 | ..2025-03        | volunteers
            S2-118 | 5      | EXACT | 个村 | 2021..           | xiying-cluster
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PRINTED)
    void are_read_back(String fact, String value, Qualifier qualifier, String unit, String period, String subject) {
        Seed.HENGKOU.assertPrints(fact, value, qualifier, unit, period, subject);
    }

    /** 三联 is a mechanism of the zone and undated; the five villages have worked by it since 2021. */
    @Test
    void the_number_in_the_name_of_the_three_links_is_of_the_zone() {
        Seed.HENGKOU.assertPrints("S2-038", "3", Qualifier.EXACT, "联", "..", "hengkou-zone");
    }

    @Test
    void are_all_that_the_article_prints() {
        assertThat(PRINTED.lines().map(line -> line.substring(0, 6))).containsExactlyElementsOf(Seed.HENGKOU.printed());
    }
}
