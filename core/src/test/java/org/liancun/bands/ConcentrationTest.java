// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class ConcentrationTest {
    /** By hand: 70, 20, 10 and 0 of 100. */
    private static final Concentration FOUR =
            Concentration.of(List.of(Money.wan(10), Money.ZERO, Money.wan(70), Money.wan(20)));

    @Test
    void the_first_so_many_have_their_part_of_the_total() {
        assertThat(FOUR.shareOfTop(0)).isEqualTo(Ratio.ZERO);
        assertThat(FOUR.shareOfTop(1)).isEqualTo(Ratio.percent(70));
        assertThat(FOUR.shareOfTop(2)).isEqualTo(Ratio.percent(90));
        assertThat(FOUR.shareOfTop(4)).isEqualTo(Ratio.ONE);
        assertThat(FOUR.fewestWith(Ratio.decimal("0.75"))).isEqualTo(2);
        assertThat(FOUR.fewestWith(Ratio.ZERO)).isZero();
        assertThat(FOUR).hasToString("CNY 1000000.00 in 4 amounts, the largest CNY 700000.00");
    }

    /** By hand: 37.5 % of four are one and a half, 70 + 20 / 2. */
    @Test
    void a_part_of_somebody_counts_in_proportion() {
        assertThat(FOUR.shareOfTop(Ratio.decimal("0.375"))).isEqualTo(Ratio.percent(80));
        assertThat(FOUR.shareOfTop(Ratio.percent(25))).isEqualTo(Ratio.percent(70));
        assertThat(FOUR.shareOfTop(Ratio.ONE)).isEqualTo(Ratio.ONE);
    }

    /**
     * National commentary on 2019: more than three quarters of the assets lie in 14 % of the villages. Of a hundred invented
     * villages, 14 have 22 each and 86 have 1: 308 of 394.
     */
    @Test
    void fourteen_percent_of_the_villages_hold_three_quarters() {
        List<Money> assets = new ArrayList<>(Collections.nCopies(14, Money.wan(22)));
        assets.addAll(Collections.nCopies(86, Money.wan(1)));
        Concentration concentration = Concentration.of(assets);

        assertThat(concentration.shareOfTop(Ratio.percent(14))).isEqualTo(Ratio.of(308, 394));
        assertThat(concentration.shareOfTop(Ratio.percent(14))).isGreaterThan(Ratio.of(3, 4));
        assertThat(concentration.fewestWith(Ratio.of(3, 4))).isEqualTo(14);
    }

    @Test
    void what_has_no_share_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(List.of(Money.ZERO)))
                .withMessage("Concentration must be of an amount above CNY 0.00, but had none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concentration.of(List.of(Money.yuan(1), Money.yuan(-2))))
                .withMessage("Concentration must be of no amount below CNY 0.00, but had CNY -2.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR.shareOfTop(5))
                .withMessage("Number at the top must be 0 to 4, but was 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR.shareOfTop(Ratio.percent(101)))
                .withMessage("Part at the top must be 0% to 100%, but was 101%");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FOUR.fewestWith(Ratio.percent(-1)))
                .withMessage("Share of the total must be 0% to 100%, but was -1%");
    }
}
