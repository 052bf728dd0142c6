// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.bands.BandTable;
import org.liancun.bands.PolicyTable;
import org.liancun.money.Money;

class PolicyFileTest {
    private static final String EXAMPLE = example();

    @Test
    void the_example_of_the_page_reads_and_comes_back_equal() {
        PolicyTable policies = Json.readPolicies(Bad.bytes(EXAMPLE));
        BandTable bonus =
                policies.require("bonus", "zhashui", LocalDate.of(2021, 1, 1)).table();

        assertThat(bonus.bandOf(Money.wan(10)).orElseThrow()).hasToString("3至10万元 [3, 10]");
        assertThat(policies.programme("keqiao", "keqiao", LocalDate.of(2025, 1, 1)))
                .hasToString("keqiao at keqiao 2022..: enters (.., 100), leaves (150, ..) 万元, EVERY of 1 YEAR");
        assertThat(Json.readPolicies(Bad.bytes(Json.write(policies)))).isEqualTo(policies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (.., 30) | .., 30 | /policies/0/table/bands/0/bounds | 应为双引号括起的区间，如 "[5, 10)"、"(.., 5]" 或 "[100, ..)"，实为 ".., 30"
            (10, 30] | [10, 30] | /policies/1/table | 各档不应重叠，3至10万元 [3, 10] 与 10至30万元 [10, 30] 实有重叠
            "bounds" | "bouds" | /policies/0/table/bands/0/bouds | 应为字段 name, bounds 之一，实为 "bouds"。是否为 bounds？
            "of": "经常性收入" | "of": "" | /policies/0 | pinghu 的 weak 标准应注明指标与来源，实为指标 ""、来源 "about 2012; the year is not certain"
            (150, ..) | (50, ..) | /programmes/0 | 项目 keqiao 的调入与调出不应重叠，实为调入 (.., 100)、调出 (50, ..)
            "unit": "万元", "enters" | "unit": "户", "enters" | /programmes/0 | 项目 keqiao 的单位应为元、万元或亿元，实为 户
            "periods": "1" | "periods": "0" | /programmes/0/lookBack | 考察期至少应为一期，实为 0 期
            "YEAR" | "YAER" | /programmes/0/lookBack/span | 应为 YEAR, HALF, QUARTER, MONTH 之一，实为 "YAER"。是否为 YEAR？
            "EVERY" | "EVRY" | /programmes/0/lookBack/judging | 应为 EVERY, MEAN 之一，实为 "EVRY"。是否为 EVERY？
            zjol.com.cn, 2022-12-09 | `` | /programmes/0 | 项目 keqiao 应注明来源，实无
            "bonus", "name": "奖励封顶分档", "place": "zhashui", "during": "2020.." | "weak", "name": "x", "place": "pinghu", "during": "..2013" | `` | pinghu 的 weak 标准同一日只应有一项，实有 ..2013 与 2012
            "programmes": [ | "programmes": [{"id": "keqiao", "name": "x", "place": "keqiao", "during": "..2022", "unit": "元", "enters": "(.., 1)", "leaves": "(2, ..)", "source": "x"}, | `` | keqiao 的 keqiao 项目同一日只应有一项，实有 ..2022 与 2022..
            """)
    void what_is_wrong_is_told_at_its_place(String right, String wrong, String pointer, String chinese) {
        assertThat(EXAMPLE).contains(right);
        byte[] broken = Bad.bytes(EXAMPLE.replaceFirst(Pattern.quote(right), wrong));

        FormatException refused = catchThrowableOfType(FormatException.class, () -> Json.readPolicies(broken));
        Problem problem = refused.problems().get(0);
        assertThat(problem.pointer()).isEqualTo(pointer);
        assertThat(problem.message(Locale.CHINESE)).contains(chinese);
    }

    private static String example() {
        try {
            String page = Files.readString(Path.of("../docs/format.md"));
            int start = page.indexOf("```json\n", page.indexOf("## Policies")) + "```json\n".length();
            return page.substring(start, page.indexOf("```", start));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
