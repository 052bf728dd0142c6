// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;

/** Contracts of two published articles: 凤凰党建网, 2023-02-06 (S3-072 to S3-074), 安康新闻网, 2025-03-27 (S2-087 to S2-093). */
class LandContractTest {
    private static final LandContract LONGJIAO = contract("472.8亩", "103户", "10年");
    private static final LandContract WASTELAND =
            LandContract.of("wasteland", LandMode.CONTIGUOUS, Quantity.parse("3000余亩"));

    @Test
    void a_household_of_longjiao_has_4_59_mu() {
        // D3-20: 472.8 / 103 = 4.5903
        assertThat(LONGJIAO.areaPerHousehold()).isEqualTo(Quantity.parse("2364/515亩/户"));
        assertThat(LONGJIAO.areaPerHousehold().display(2)).isEqualTo("约4.59亩/户");
    }

    @Test
    void ten_years_of_longjiao_are_4728_mu_years() {
        // D3-21
        assertThat(LONGJIAO.areaYears()).isEqualTo(Quantity.parse("4728亩·年"));
    }

    @Test
    void more_than_3000_mu_in_twelve_villages_are_more_than_250_each() {
        // D2-22
        assertThat(WASTELAND.areaPer(Quantity.parse("12个村"))).isEqualTo(Quantity.parse("超过250亩/个村"));
    }

    @Test
    void what_the_source_does_not_tell_stays_unknown() {
        assertThat(WASTELAND.areaPerHousehold()).hasToString("不定亩/户");
        assertThat(WASTELAND.areaYears()).hasToString("不定亩·年");
        assertThat(WASTELAND).hasToString("wasteland: 连耕连种 3000余亩, 0户以上, 0年以上");
    }

    @Test
    void the_modes_have_their_names() {
        assertThat(LandMode.values())
                .extracting(mode -> mode.label().zh())
                .containsExactly("土地流转", "代耕代种", "土地托管", "连耕连种", "多种形式");
    }

    @Test
    void other_units_and_negative_numbers_are_refused() {
        assertThatThrownBy(() -> contract("472.8户", "103户", "10年"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Area of longjiao must be in 亩, but was 472.8户");
        assertThatThrownBy(() -> contract("472.8亩", "103人", "10年"))
                .hasMessage("Households of longjiao must be in 户, but was 103人");
        assertThatThrownBy(() -> contract("472.8亩", "103户", "10个月"))
                .hasMessage("Term of longjiao must be in 年, but was 10个月");
        assertThatThrownBy(() -> contract("-1亩", "103户", "10年"))
                .hasMessage("Area of longjiao must not be negative, but was -1亩");
    }

    private static LandContract contract(String area, String households, String term) {
        return new LandContract(
                "longjiao",
                LandMode.TRANSFER,
                List.of("investor", "coop"),
                Quantity.parse(area),
                Quantity.parse(households),
                Quantity.parse(term));
    }
}
