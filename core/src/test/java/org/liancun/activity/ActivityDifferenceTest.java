// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.activity.OneVillage.GIVENS;
import static org.liancun.activity.OneVillage.RICE;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Numbers by hand, from the rice of {@link OneVillage}. */
class ActivityDifferenceTest {
    private static final Effect BRAND = OneVillage.effect("brand", Part.item("sales"), How.times(Ratio.percent(110)));
    private static final ActivityYear BEFORE = Activities.run(2024, List.of(RICE), List.of(), GIVENS);

    /** 120 x 380 = 45,600 at 2.60 x 110 % = 2.86 are 130,416: 5,616 more than 124,800. */
    @Test
    void every_change_has_its_causes() {
        ActivityYear after = Activities.run(2025, List.of(RICE), List.of(BRAND), OneVillage.givens("380", "2.6"));
        ActivityDifference difference = after.since(BEFORE);

        assertThat(difference.change()).isEqualTo(Money.yuan(5_616));
        assertThat(difference).hasToString("""
                Profit CNY 5616.00
                rice/sales CNY 5616.00: quantity, yield: 400 -> 380; price, effect brand: non...""");
        assertThat(difference.phrase().zh()).isEqualTo("""
                利润增5,616元
                rice/sales增5,616元：数量，yield：400 → 380；单价，效应brand：无 → × 110%""");
    }

    @Test
    void what_is_new_or_gone_says_so() {
        ActivityYear none = Activities.run(2024, List.of(), List.of(), GIVENS);

        assertThat(BEFORE.since(none).shifts())
                .extracting(ItemShift::toString)
                .containsExactly("rice/sales CNY 124800.00: new", "rice/growing CNY -84000.00: new");
        assertThat(none.since(BEFORE).shifts())
                .extracting(ItemShift::toString)
                .containsExactly("rice/sales CNY -124800.00: gone", "rice/growing CNY 84000.00: gone");
        assertThat(BEFORE.since(BEFORE).shifts()).isEmpty();
    }

    @Test
    void a_year_is_a_table() {
        assertThat(BEFORE.table(Locale.ENGLISH)).hasToString("""
                activity  item       quantity  price         amount
                --------  ---------  --------  -----  -------------
                rice      sales         48000    2.6  CNY 124800.00
                rice      growing           1  84000  CNY -84000.00
                rice      as wanted                    CNY 40800.00
                """);
        assertThat(BEFORE.table(Locale.CHINESE).headings()).containsExactly("活动", "项目", "数量", "单价", "金额");
        assertThat(BEFORE).hasToString("2024: profit CNY 40800.00 of 1 activities\n  rice CNY 40800.00");
    }
}
