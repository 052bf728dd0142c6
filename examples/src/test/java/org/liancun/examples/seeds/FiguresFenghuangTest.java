// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Qualifier;

/** The 34 quantities that the article on Fenghuang prints, as a reader of the article wrote them down. */
class FiguresFenghuangTest {
    private static final String PRINTED = """
            S3-002 | 2022   | EXACT    | 年 | 2022..    | fenghuang-county
            S3-004 | 5      | EXACT    | 项 | 2022..    | fenghuang-county
            S3-009 | 17     | EXACT    | 个乡镇 | 2022      | leading-group
            S3-020 | 733    | EXACT    | 人 | 2022      | fenghuang-county
            S3-021 | 2      | AT_LEAST | 人/个村 | 2022      | fenghuang-county
            S3-023 | 188    | EXACT    | 人 | 2022      | fenghuang-county
            S3-024 | 54     | EXACT    | % | 2022      | fenghuang-county
            S3-026 | 3      | EXACT    | 期 | 2022      | fenghuang-county
            S3-027 | 282    | EXACT    | 个村 | 2022      | fenghuang-county
            S3-029 | 1530   | EXACT    | 人次 | 2022      | fenghuang-county
            S3-033 | 61     | EXACT    | 个 | 2022      | service-centres
            S3-035 | 119    | EXACT    | 项 | ..2023-02 | fenghuang-county
            S3-036 | 45     | EXACT    | 项 | ..2023-02 | fenghuang-county
            S3-038 | 381800 | EXACT    | 件 | ..2023-02 | fenghuang-county
            S3-042 | 5      | AT_MOST  | 户/组 | 2022      | mutual-aid-groups
            S3-043 | 14735  | EXACT    | 组 | 2022      | mutual-aid-groups
            S3-044 | 17     | EXACT    | 个乡镇 | 2022      | mutual-aid-groups
            S3-048 | 900    | ODD      | 次 | ..2023-02 | fenghuang-county
            S3-049 | 57000  | EXACT    | 人次 | ..2023-02 | fenghuang-county
            S3-050 | 935    | EXACT    | 人 | ..2023-02 | fenghuang-county
            S3-054 | 49     | EXACT    | 人 | ..2023-02 | expert-stations
            S3-055 | 6      | EXACT    | 站 | ..2023-02 | expert-stations
            S3-059 | 3      | EXACT    | 块 | ..2023-02 | golden-brands
            S3-060 | 73     | EXACT    | 人 | ..2023-02 | fenghuang-county
            S3-061 | 332    | EXACT    | 人 | ..2023-02 | fenghuang-county
            S3-063 | 700    | EXACT    | 人 | ..2023-02 | fenghuang-county
            S3-072 | 103    | EXACT    | 户 | 2022      | longjiao
            S3-073 | 472.8  | EXACT    | 亩 | 2022      | longjiao-land
            S3-074 | 10     | EXACT    | 年 | ..        | longjiao-land
            S3-075 | 140    | ODD      | 万元 | 2022      | longjiao
            S3-081 | 3      | EXACT    | 赢 | ..        | ganziping
            S3-082 | 15     | OVER     | 万元/个村 | 2022      | ganziping
            S3-086 | 100    | OVER     | 万元 | 2022      | changputang
            S3-099 | 4      | EXACT    | 方面 | 2022      | fenghuang-county
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PRINTED)
    void are_read_back(String fact, String value, Qualifier qualifier, String unit, String period, String subject) {
        Seed.FENGHUANG.assertPrints(fact, value, qualifier, unit, period, subject);
    }

    @Test
    void are_all_that_the_article_prints() {
        assertThat(PRINTED.lines().map(line -> line.substring(0, 6)))
                .containsExactlyElementsOf(Seed.FENGHUANG.printed());
    }
}
