// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Qualifier;

/** The 33 quantities that the article on Fengchaoshan prints, as a reader of the article wrote them down. */
class FiguresFengchaoshanTest {
    private static final String PRINTED = """
            S0-006 | 5      | EXACT | 个村 | 2023-10..        | fengchaoshan-cluster
            S0-016 | 5      | EXACT | 席 | ..               | joint-committee
            S0-017 | 5      | EXACT | 席 | ..               | joint-committee
            S0-022 | 5      | EXACT | 个党组织 | ..               | village-party-organisations
            S0-060 | 13000  | ODD   | 亩 | ..               | specialty-industries
            S0-061 | 79     | EXACT | 个 | ..               | cluster-projects
            S0-064 | 451.29 | ABOUT | 万元 | 2023             | fengchaoshan-cluster
            S0-065 | 90.25  | ABOUT | 万元/个村 | 2023             | fengchaoshan-cluster
            S0-066 | 88.1   | EXACT | % | 2023             | fengchaoshan-cluster
            S0-077 | 22     | EXACT | 人 | 2024             | three-chiefs
            S0-078 | 52     | EXACT | 人 | 2024             | three-chiefs
            S0-079 | 155    | EXACT | 人 | 2024             | three-chiefs
            S0-080 | 9      | EXACT | 人 | 2024             | three-chiefs
            S0-081 | 64     | EXACT | 件 | 2024-05..2024-09 | three-chiefs
            S0-082 | 255    | EXACT | 件 | 2024-05..2024-09 | three-chiefs
            S0-085 | 6      | EXACT | 心 | ..               | fengchaoshan-cluster
            S0-086 | 150    | EXACT | 个 | 2024             | fengchaoshan-cluster
            S0-094 | 5      | EXACT | 支 | ..               | ganxihong-troupe
            S0-095 | 1      | EXACT | 届 | ..               | fengchaoshan-cluster
            S0-096 | 2      | EXACT | 届 | ..               | fengchaoshan-cluster
            S0-097 | 1      | EXACT | 届 | ..               | fengchaoshan-cluster
            S0-105 | 2500   | ODD   | 人次 | ..               | fengchaoshan-cluster
            S0-106 | 61     | EXACT | 处 | ..               | fengchaoshan-cluster
            S0-107 | 198    | EXACT | 处 | ..               | fengchaoshan-cluster
            S0-108 | 8      | EXACT | 处 | ..               | fengchaoshan-cluster
            S0-109 | 5      | EXACT | 公里 | ..               | fengchaoshan-cluster
            S0-110 | 65     | EXACT | 公里 | ..               | fengchaoshan-cluster
            S0-113 | 33     | EXACT | 处 | 2024-01..2024-09 | public-works
            S0-114 | 800    | EXACT | 米 | 2024-01..2024-09 | public-works
            S0-115 | 2      | EXACT | 个 | 2024-01..2024-09 | public-works
            S0-116 | 1      | EXACT | 个 | 2024-01..2024-09 | public-works
            S0-117 | 220    | EXACT | 米 | 2024-01..2024-09 | public-works
            S0-121 | 187    | EXACT | 户 | 2024-01..2024-09 | four-small-gardens
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PRINTED)
    void are_read_back(String fact, String value, Qualifier qualifier, String unit, String period, String subject) {
        Seed.FENGCHAOSHAN.assertPrints(fact, value, qualifier, unit, period, subject);
    }

    @Test
    void are_all_that_the_article_prints() {
        assertThat(PRINTED.lines().map(line -> line.substring(0, 6)))
                .containsExactlyElementsOf(Seed.FENGCHAOSHAN.printed());
    }
}
