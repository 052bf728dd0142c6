// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.dossier.Recomputation;

/** What follows from the figures of the article on Hengkou: worked out by hand beforehand, here by the library. */
class DerivedHengkouTest {
    private static final String DERIVED = """
            D2-01 | 约10.6667个村/个片区 | -
            D2-02 | 96个村 | -
            D2-03 | 9个党委 | EQUAL
            D2-04 | 约589.6011人/平方公里 | -
            D2-05 | 约2354.1667人/个村 | -
            D2-06 | 约3.9928平方公里/个村 | -
            D2-07 | 约6.7292人/个村 | -
            D2-08 | 约0.7740% | -
            D2-09 | 56.25% | -
            D2-10 | 225人 | -
            D2-11 | 871人 | -
            D2-12 | 约2.3519人 | -
            D2-13 | 5个村 | EQUAL
            D2-14 | 4.2人/个村 | -
            D2-15 | 3.6人/个村 | -
            D2-16 | 12户/个村 | -
            D2-17 | 40% | -
            D2-18 | 2500亩 | -
            D2-19 | 900亩 | -
            D2-20 | 26% | -
            D2-21 | 1.8个/个村 | -
            D2-22 | 超过250亩/个村 | -
            D2-23 | 超过4000亩 | -
            D2-24 | 6项 | EQUAL
            D2-25 | 3联 | EQUAL
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DERIVED)
    void follows_from_the_figures(String id, String shown, String verdict) {
        Seed.HENGKOU.assertDerives(id, shown, verdict);
    }

    @Test
    void are_all_that_the_dossier_works_out() {
        assertThat(DERIVED.lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(Seed.HENGKOU.dossier().evidence().recomputations().stream()
                        .map(Recomputation::id)
                        .toList());
    }

    @Test
    void d2_23_is_the_land_of_both_contracts() {
        assertThat(Seed.HENGKOU
                        .dossier()
                        .farming()
                        .contracts(Seed.HENGKOU.dossier().evidence().quantities())
                        .area())
                .isEqualTo(Seed.HENGKOU.recomputed("D2-23").computed());
    }
}
