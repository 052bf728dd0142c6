// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.measure.Qualifier;

/** The 6 quantities that the article on Wanbaoshan prints, as a reader of the article wrote them down. */
class FiguresWanbaoshanTest {
    private static final String PRINTED = """
            S1-005 | 3 | EXACT    | 个村 | 2019.. | wanbaoshan-cluster
            S1-020 | 3 | EXACT    | 席 | 2019   | joint-general-branch
            S1-021 | 1 | AT_LEAST | 人 | 2019   | joint-general-branch
            S1-022 | 2 | AT_MOST  | 人 | 2019   | joint-general-branch
            S1-085 | 5 | EXACT    | 项 | ..     | service-office
            S1-097 | 3 | EXACT    | 个村 | ..     | wanbaoshan-cluster
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PRINTED)
    void are_read_back(String fact, String value, Qualifier qualifier, String unit, String period, String subject) {
        Seed.WANBAOSHAN.assertPrints(fact, value, qualifier, unit, period, subject);
    }

    @Test
    void are_all_that_the_article_prints() {
        assertThat(PRINTED.lines().map(line -> line.substring(0, 6)))
                .containsExactlyElementsOf(Seed.WANBAOSHAN.printed());
    }
}
