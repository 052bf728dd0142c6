// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantities;
import org.liancun.measure.Quantity;

/** 龙角村 of Fenghuang: 472.8 mu of 103 households for 10 years (凤凰党建网, 2023-02-06); and land of which only the area is told. */
class PublishedContractTest {
    private static final Quantities FIGURES = Quantities.of(Map.of(
            "S3-072", Quantity.parse("103户"),
            "S3-073", Quantity.parse("472.8亩"),
            "S3-074", Quantity.parse("10年"),
            "S2-092", Quantity.parse("3000余亩")));
    private static final PublishedContract LONGJIAO = new PublishedContract(
            "longjiao", LandMode.TRANSFER, List.of("cooperative"), "S3-073", "S3-072", "S3-074", List.of("S3-073"));
    private static final PublishedContract WASTELAND =
            new PublishedContract("wasteland", LandMode.CONTIGUOUS, List.of(), "S2-092", "", "", List.of());

    @Test
    void a_contract_takes_its_numbers_from_figures() {
        assertThat(LONGJIAO.contract(FIGURES)).hasToString("longjiao: 土地流转 472.8亩, 103户, 10年");
        assertThat(LONGJIAO.contract(FIGURES).areaYears()).hasToString("4728亩·年");
    }

    @Test
    void what_is_not_told_is_zero_or_more() {
        assertThat(WASTELAND.contract(FIGURES))
                .isEqualTo(LandContract.of("wasteland", LandMode.CONTIGUOUS, Quantity.parse("3000余亩")));
    }

    @Test
    void the_contracts_of_an_area_are_summed() {
        Farming farming = new Farming(List.of(LONGJIAO, WASTELAND), List.of());

        assertThat(farming.contracts(FIGURES).area()).hasToString("超过3472.8亩");
        assertThat(farming).hasToString("2 land contracts, 0 seasons");
        assertThat(new Farming(List.of(LONGJIAO), List.of())).hasToString("1 land contract, 0 seasons");
    }

    /** 3000余亩 and what nobody tells, which is no less than nothing, are more than 3000亩. */
    @Test
    void what_is_not_told_takes_nothing_off_a_sum() {
        PublishedContract untold = new PublishedContract("untold", LandMode.PROXY, List.of(), "", "", "", List.of());
        Farming farming = new Farming(List.of(WASTELAND, untold), List.of());

        assertThat(farming.contracts(FIGURES).area()).hasToString("超过3000亩");
    }

    @Test
    void a_figure_of_another_unit_or_a_bad_id_is_refused() {
        PublishedContract wrong =
                new PublishedContract("wrong", LandMode.PROXY, List.of(), "S3-074", "", "", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> wrong.contract(FIGURES))
                .withMessage("Area of wrong must be in 亩, but was 10年");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedContract("c", LandMode.PROXY, List.of(), "a b", "", "", List.of()))
                .withMessageStartingWith("Figure for the area of c must be 1 to 64 letters");
    }
}
