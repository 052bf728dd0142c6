// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;

/** Land of two who came back to Hengkou (安康新闻网, 2025-03-27): S2-087 and S2-092, added up in D2-23. */
class LandContractsTest {
    private static final LandContract RETURNED =
            LandContract.of("returned", LandMode.TRANSFER, Quantity.parse("1000余亩"));
    private static final LandContract WASTELAND =
            LandContract.of("wasteland", LandMode.CONTIGUOUS, Quantity.parse("3000余亩"));
    private static final LandContract LONGJIAO = new LandContract(
            "longjiao",
            LandMode.TRANSFER,
            List.of(),
            Quantity.parse("472.8亩"),
            Quantity.parse("103户"),
            Quantity.parse("10年"));

    @Test
    void two_that_came_back_revived_more_than_4000_mu() {
        LandContracts both = LandContracts.of(RETURNED, WASTELAND);

        assertThat(both.area()).isEqualTo(Quantity.parse("超过4000亩"));
        assertThat(both.areaYears()).hasToString("不定亩·年");
        assertThat(both).hasToString("2 land contracts, 超过4000亩");
    }

    @Test
    void contracts_are_picked_by_mode() {
        LandContracts transfers = LandContracts.of(LONGJIAO, WASTELAND).inMode(LandMode.TRANSFER);

        assertThat(transfers.contracts()).containsExactly(LONGJIAO);
        assertThat(transfers.areaYears()).isEqualTo(Quantity.parse("4728亩·年"));
        assertThat(transfers.inMode(LandMode.PROXY).area()).isEqualTo(Quantity.parse("0亩"));
    }

    @Test
    void the_table_has_area_per_household_and_area_years() {
        assertThat(LandContracts.of(LONGJIAO).table(Locale.ENGLISH)).isEqualTo("""
                Contract  Mode         Area  Households  Term  Area per household  Area-years
                --------  --------  -------  ----------  ----  ------------------  ----------
                longjiao  transfer  472.8亩       103户  10年         约4.59亩/户   4728亩·年
                """);
    }

    @Test
    void a_contract_stands_once() {
        assertThatThrownBy(() -> LandContracts.of(LONGJIAO, LONGJIAO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Land contract must be listed once, but longjiao was listed twice");
    }
}
