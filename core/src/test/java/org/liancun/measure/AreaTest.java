// SPDX-License-Identifier: Apache-2.0
package org.liancun.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Ratio;

class AreaTest {
    /** Source: conversions in general use; 666.67 square metres to a mu as every handbook rounds it. */
    @Test
    void one_mu_is_a_fifteenth_of_a_hectare() {
        assertThat(Area.hectares(1)).isEqualTo(Area.mu(15));
        assertThat(Area.mu(1).toSquareMetres()).isEqualTo(Ratio.of(2000, 3));
        assertThat(Area.mu(1).toSquareMetres().rounded(2, RoundingMode.HALF_UP)).isEqualByComparingTo("666.67");
        assertThat(Area.squareKilometres(1)).isEqualTo(Area.hectares(100));
        assertThat(Area.squareMetres(10_000)).isEqualTo(Area.hectares(1));
    }

    /** Source: Longjiao village, land contract of 472.8 mu (S3-073). */
    @Test
    void the_land_of_a_contract_is_converted_exactly() {
        assertThat(Area.mu("472.8").toHectares().plain()).isEqualTo("31.52");
        assertThat(Area.hectares("31.52")).isEqualTo(Area.mu("472.8"));
        assertThat(Area.squareMetres("315200")).isEqualTo(Area.mu("472.8"));
    }

    /** Source: Hengkou, 383.31 square kilometres (S2-007). */
    @Test
    void the_area_of_a_zone_is_converted_exactly() {
        assertThat(Area.squareKilometres("383.31").inMu().plain()).isEqualTo("574965");
        assertThat(Area.squareKilometres(new BigDecimal("383.31")).toSquareKilometres())
                .isEqualTo(Ratio.decimal("383.31"));
    }

    @ParameterizedTest
    @CsvSource({
        "472.8 mu, 472.8 mu",
        "472.8亩, 472.8 mu",
        "31.52公顷, 472.8 mu",
        "200平方米, 0.3 mu",
        "1平方公里, 1500 mu",
        "1.3万亩, 13000 mu",
        "1/3 mu, 1/3 mu"
    })
    void areas_are_read_in_any_unit_and_printed_in_mu(String text, String printed) {
        assertThat(Area.parse(text)).hasToString(printed);
    }

    @Test
    void areas_are_added_taken_away_and_multiplied() {
        assertThat(Area.mu(500).plus(Area.mu(450))).isEqualTo(Area.mu(950));
        assertThat(Area.mu(500).minus(Area.mu(450))).isEqualTo(Area.mu(50));
        assertThat(Area.mu(500).times(Ratio.of(1, 2))).isEqualTo(Area.mu(250));
        assertThat(Area.mu(650).dividedBy(Area.mu(2500))).isEqualTo(Ratio.percent(26));
        assertThat(Area.mu(new BigDecimal("0.0")).isZero()).isTrue();
        assertThat(Area.mu(1)).isGreaterThan(Area.squareMetres(600)).isLessThan(Area.hectares(new BigDecimal("0.1")));
    }

    @Test
    void an_area_is_a_quantity_of_mu() {
        assertThat(Area.mu("472.8").toQuantity()).isEqualTo(Quantity.parse("472.8亩"));
        assertThat(Area.squareMetres(new BigDecimal(200)).toQuantity()).isEqualTo(Quantity.parse("0.3亩"));
    }

    @Test
    void what_is_no_exact_area_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.mu(3).minus(Area.mu(5)))
                .withMessage("Area must not be negative, but was -2 mu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.parse("13000余亩"))
                .withMessage("Area must be an exact quantity, but was 13000余亩");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.parse("5户"))
                .withMessage("Unit must be one that 户 converts to, but was 亩");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Area.parse("1/0 mu"))
                .withMessage("Area must be a number of 64 bits over another that is not 0, but was \"1/0 mu\"");
        assertThatIllegalArgumentException().isThrownBy(() -> Area.parse("1/0亩"));
        assertThatIllegalArgumentException().isThrownBy(() -> Area.parse("99999999999999999999 mu"));
    }
}
