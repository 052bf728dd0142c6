// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.bands.PrintedShare;
import org.liancun.bands.PrintedShares;
import org.liancun.dossier.Recomputation;
import org.liancun.governance.MutualAid;

/** What follows from the figures of the article on Fenghuang: worked out by hand beforehand, here by the library. */
class DerivedFenghuangTest {
    private static final String DERIVED = """
            D3-01 | 564人 | -
            D3-02 | 169人 | -
            D3-03 | 约2.5993人/个村 | WITHIN
            D3-04 | 约16.5882个村/个乡镇 | -
            D3-05-101 | 约53.7234% | HALF_UP
            D3-05-102 | 约54.2553% | HALF_UP
            D3-06 | 约0.6667人/个村 | -
            D3-07 | 约5.4255人次/个村 | -
            D3-08 | 510人次/期 | -
            D3-09 | 约21.6312% | -
            D3-10 | 约37.8151% | -
            D3-11 | 约1353.9007件/个村 | -
            D3-12 | 约866.7647组/个乡镇 | -
            D3-13 | 约52.2518组/个村 | -
            D3-14 | 73675户以内 | -
            D3-16 | 超过0且不足63.3334人次/次 | -
            D3-17 | 约1.6404% | -
            D3-18 | 约8.1667人/站 | -
            D3-19 | 1105人 | -
            D3-20 | 约4.5903亩/户 | -
            D3-21 | 4728亩·年 | -
            D3-22 | 超过240万元 | -
            D3-23 | 不定倍 | -
            D3-24 | 69次 | -
            D3-25 | 17个乡镇 | EQUAL
            A14-county | 超过4230万元 | -
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DERIVED)
    void follows_from_the_figures(String id, String shown, String verdict) {
        Seed.FENGHUANG.assertDerives(id, shown, verdict);
    }

    @Test
    void are_all_that_the_dossier_works_out() {
        assertThat(DERIVED.lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactlyInAnyOrderElementsOf(Seed.FENGHUANG.dossier().evidence().recomputations().stream()
                        .map(Recomputation::id)
                        .toList());
    }

    @Test
    void d3_05_is_101_or_102_persons() {
        String young = Seed.FENGHUANG.quantity("S3-024").value().plain();
        PrintedShares shares = PrintedShares.of(
                Seed.FENGHUANG.count("S3-023"), PrintedShare.of("young", young), PrintedShare.unprinted("older"));

        assertThat(shares.solutions())
                .containsExactly(Map.of("young", 101L, "older", 87L), Map.of("young", 102L, "older", 86L));
    }

    @Test
    void d3_15_is_one_group_for_every_five_households_begun() {
        long most = Seed.FENGHUANG.count("S3-042");

        assertThat(MutualAid.fewest(1, most)).isEqualTo(1);
        assertThat(MutualAid.fewest(73_675, most)).isEqualTo(14_735);
        assertThat(MutualAid.fewest(73_676, most)).isEqualTo(14_736);
    }
}
