// SPDX-License-Identifier: Apache-2.0
package org.liancun.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.liancun.money.Rounding.Residual;

class RoundingTest {
    /** Langou village, Qingshen county, 2022: 30 % of 1,070,000 over 6,061 members is 52.96, paid out as 50. */
    @Test
    void ten_yuan_down_turns_52_96_into_50() {
        Rounding nice = Rounding.to(Money.yuan(10), RoundingMode.DOWN);

        assertThat(nice.round(Money.yuan(321_000), 1, 6_061)).isEqualTo(Money.yuan(50));
    }

    /** Dachong village, Du'an county, 2021: 12,940 of 668,819 points of 165,130 yuan is 3,194.86, printed as 3,195. */
    @Test
    void whole_yuan_half_up_turns_3194_86_into_3195() {
        Rounding whole = Rounding.to(Money.yuan(1), RoundingMode.HALF_UP);

        assertThat(whole.round(Money.yuan(165_130), 12_940, 668_819)).isEqualTo(Money.yuan(3_195));
    }

    @Test
    void a_rounding_prints_what_it_reads() {
        Rounding rounding = Rounding.to(Money.yuan(1), RoundingMode.HALF_UP).perUnit();

        assertThat(rounding).hasToString("CNY 1.00 HALF_UP EACH_UNIT REMAINS");
        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
        assertThat(Rounding.parse(Rounding.TO_FEN.toString())).isEqualTo(Rounding.TO_FEN);
        assertThat(Rounding.toUnit(Money.yuan(1)).with(Residual.LARGEST_WEIGHT).residual())
                .isEqualTo(Residual.LARGEST_WEIGHT);
    }

    @Test
    void parts_that_do_not_go_together_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.to(Money.ZERO, RoundingMode.DOWN))
                .withMessage("Rounding unit must be positive, but was CNY 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.to(Money.yuan(1), RoundingMode.UP).with(Residual.LARGEST_REMAINDER))
                .withMessage("Rounding whose residual goes by LARGEST_REMAINDER must round each payment down,"
                        + " but was UP of EACH_PAYMENT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("fen"))
                .withMessage(
                        "Rounding must be written as \"CNY 0.01 DOWN EACH_PAYMENT LARGEST_REMAINDER\", but was \"fen\"");
    }

    @Test
    void a_word_that_is_none_of_the_names_is_refused_with_the_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("CNY 0.01 DWN EACH_PAYMENT REMAINS"))
                .withMessage("Rounding mode must be one of [UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN,"
                        + " UNNECESSARY], but was \"DWN\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("CNY 0.01 DOWN EACH REMAINS"))
                .withMessage("Rounding scope must be one of [EACH_PAYMENT, EACH_UNIT], but was \"EACH\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.parse("CNY 99999999999999999999 DOWN EACH_PAYMENT REMAINS"))
                .withMessage("Rounding unit must fit 64 bits of fen, but was \"CNY 99999999999999999999\"");
    }
}
