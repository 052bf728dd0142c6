// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Qualifier;

/** The 10 quantities that the article on Mengzhou prints, as a reader of the article wrote them down. */
class FiguresMengzhouTest {
    private static final String PRINTED = """
            S4-004 | 5     | EXACT    | 个党委 | ..     | regional-committees
            S4-005 | 25    | EXACT    | 个村 | ..     | mengzhou-city
            S4-006 | 4500  | ODD      | 户 | ..     | mengzhou-city
            S4-017 | 3     | AT_LEAST | 万元/天 | ..     | farm-stay
            S4-028 | 5     | EXACT    | 个片区 | ..     | mengzhou-city
            S4-030 | 2023  | EXACT    | 年 | 2023.. | mengzhou-city
            S4-036 | 480   | EXACT    | 人 | ..     | mengzhou-city
            S4-037 | 103   | EXACT    | 万元 | 2023   | mengzhou-city
            S4-038 | 3     | EXACT    | 个片区 | 2023   | mengzhou-city
            S4-043 | 10000 | ABOUT    | 亩 | ..     | wheat-and-maize
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PRINTED)
    void are_read_back(String fact, String value, Qualifier qualifier, String unit, String period, String subject) {
        Seed.MENGZHOU.assertPrints(fact, value, qualifier, unit, period, subject);
    }

    @Test
    void are_all_that_the_article_prints() {
        assertThat(PRINTED.lines().map(line -> line.substring(0, 6)))
                .containsExactlyElementsOf(Seed.MENGZHOU.printed());
    }
}
