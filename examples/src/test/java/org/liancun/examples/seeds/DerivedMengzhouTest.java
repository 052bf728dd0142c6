// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.dossier.Recomputation;

/** What follows from the figures of the article on Mengzhou: worked out by hand beforehand, here by the library. */
class DerivedMengzhouTest {
    private static final String DERIVED = """
            D4-01 | 5个村/个党委 | -
            D4-02 | 超过180户/个村 | -
            D4-03 | 超过900户/个党委 | -
            D4-04 | 5个片区 | EQUAL
            D4-05 | 5个片区 | EQUAL
            D4-06 | 4个乡镇 | -
            D4-07 | 约34.3333万元/个片区 | -
            D4-08 | 约6.8667万元/个村 | -
            D4-09 | 60% | -
            D4-10 | 19.2人/个村 | -
            D4-11 | 96人/个片区 | -
            D4-12 | 超过9.375户/人 | -
            D4-13 | 3项 | -
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DERIVED)
    void follows_from_the_figures(String id, String shown, String verdict) {
        Seed.MENGZHOU.assertDerives(id, shown, verdict);
    }

    @Test
    void are_all_that_the_dossier_works_out() {
        assertThat(DERIVED.lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(Seed.MENGZHOU.dossier().evidence().recomputations().stream()
                        .map(Recomputation::id)
                        .toList());
    }
}
