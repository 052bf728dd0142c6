// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.dossier.Recomputation;

/** What follows from the figures of the article on Fengchaoshan: worked out by hand beforehand, here by the library. */
class DerivedFengchaoshanTest {
    private static final String DERIVED = """
            D0-01 | 5个村 | EQUAL
            D0-02 | 约90.258万元/个村 | TRUNCATED
            D0-03 | 约75.215万元/个村 | DIFFERS
            D0-04 | 约451.25万元 | ABOUT
            D0-05 | 约239.9203万元 | -
            D0-06 | 约211.3697万元 | -
            D0-07 | 约47.9798万元/个村 | -
            D0-08 | 超过2600亩/个村 | -
            D0-09 | 超过866.6666公顷 | -
            D0-10 | 约超过0且不足0.0348万元/亩 | -
            D0-11 | 15.8个/个村 | -
            D0-12 | 12席以上 | -
            D0-13 | 4家 | -
            D0-14 | 9联 | -
            D0-15 | 229人 | -
            D0-16 | 约2.3636组/片 | -
            D0-17 | 约2.9808邻/组 | -
            D0-18 | 约7.0455邻/片 | -
            D0-19 | 约5.8065% | -
            D0-20 | 319件 | -
            D0-21 | 约1.3930件/人 | -
            D0-22 | 30个/个村 | -
            D0-23 | 267处 | -
            D0-24 | 70公里 | -
            D0-25 | 超过500人次/个村 | -
            D0-26 | 37.4户/个村 | -
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DERIVED)
    void follows_from_the_figures(String id, String shown, String verdict) {
        Seed.FENGCHAOSHAN.assertDerives(id, shown, verdict);
    }

    @Test
    void are_all_that_the_dossier_works_out() {
        assertThat(DERIVED.lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(Seed.FENGCHAOSHAN.dossier().evidence().recomputations().stream()
                        .map(Recomputation::id)
                        .toList());
    }
}
