// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liancun.activity.OneVillage.GIVENS;
import static org.liancun.activity.OneVillage.RICE;
import static org.liancun.activity.OneVillage.run;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Unit;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Numbers by hand, in the comments. */
class ActivityTest {
    private static final Name GRAIN = Name.of("粮食", "grain");

    /** 120 x 400 = 48,000; 48,000 x 2.60 = 124,800; 120 x 700 = 84,000; 124,800 - 84,000 = 40,800. */
    @Test
    void a_profit_is_what_comes_in_less_what_it_costs() {
        ActivityResult rice = run(RICE);

        assertThat(rice.extent().done()).isEqualTo(Ratio.of(48_000));
        assertThat(rice.revenue()).isEqualTo(Money.yuan(124_800));
        assertThat(rice.cost()).isEqualTo(Money.yuan(84_000));
        assertThat(rice.profit()).isEqualTo(Money.yuan(40_800));
    }

    @Test
    void every_number_is_told_with_what_made_it() {
        assertThat(run(RICE)).hasToString("""
                rice, profit CNY 40800.00: 48000 as wanted; wanted 48000 = land of jia 120 × ...
                  sales CNY 124800.00: 48000 × 2.6 = price 2.6
                  growing CNY -84000.00: 1 × 84000 = land of jia 120 × 700""");
        assertThat(run(RICE).phrase().zh()).isEqualTo("""
                水稻 利润40,800元：48000，按需；需48000 = jia的land 120 × yield 400
                  销售 124,800元：48000 × 2.6 = price 2.6
                  种植成本 -84,000元：1 × 84000 = jia的land 120 × 700""");
    }

    @Test
    void more_than_the_capacity_is_not_done() {
        Activity mill = sized(Size.of(Unit.of("吨"), Factor.of(60)).upTo(Factor.of(50)));

        assertThat(run(mill).extent().done()).isEqualTo(Ratio.of(50));
        assertThat(run(mill).extent().limit()).isEqualTo(Limit.CAPACITY);
        assertThat(run(mill).profit()).isEqualTo(Money.yuan(150));
    }

    @Test
    void a_quantity_below_zero_counts_as_nothing() {
        ActivityResult grain = run(sized(Size.of(Unit.of("吨"), Factor.of(-60))));

        assertThat(grain.extent().done()).isEqualTo(Ratio.ZERO);
        assertThat(grain.extent().limit()).isEqualTo(Limit.NOTHING);
        assertThat(grain.profit()).isEqualTo(Money.ZERO);
    }

    /** 5,000 at 2.40, of which 3,000 at 2.60: 7,800 + 4,800 = 12,600; at 2.80 all 14,000. */
    @Test
    void an_order_guarantees_quantity_and_price() {
        Item ordered = Item.revenue("sales", GRAIN, Factor.driver("price"))
                .ordered(Order.of(Factor.of(3_000), Factor.of(Ratio.parse("2.6"))));
        Activity grain = Activity.of("grain", GRAIN, "crop", "jia", Size.of(Unit.of("公斤"), Factor.of(5_000)), ordered);

        assertThat(run(grain, OneVillage.givens("0", "2.4")).profit()).isEqualTo(Money.yuan(12_600));
        assertThat(run(grain, OneVillage.givens("0", "2.8")).profit()).isEqualTo(Money.yuan(14_000));
        assertThat(run(grain, OneVillage.givens("0", "2.4")).items().get(0))
                .hasToString("grain CNY 12600.00: 5000 × 2.4 = price 2.4; order for 3000 at 2.6 at least");
    }

    @Test
    void in_a_rotation_the_years_between_neither_earn_nor_cost() {
        Activity rotated = RICE.with(new Cycle(2, 2023));

        assertThat(run(rotated).extent().limit()).isEqualTo(Limit.RESTING);
        assertThat(run(rotated).profit()).isEqualTo(Money.ZERO);
        assertThat(Activities.run(2025, List.of(rotated), List.of(), GIVENS).profit())
                .isEqualTo(Money.yuan(40_800));
        assertThat(new Cycle(3, 2024).isOn(2018)).isTrue();
    }

    /** A third of a yuan for 100 is 33.333333, which is 33.33; a half of a fen goes away from zero. */
    @Test
    void an_amount_is_rounded_once_half_up() {
        Activity third = sized(Size.of(Unit.of("吨"), Factor.of(100)))
                .with(Item.revenue("sales", GRAIN, Factor.of(Ratio.of(1, 3))));
        Activity half = sized(Size.of(Unit.of("吨"), Factor.of(1)))
                .with(Item.revenue("sales", GRAIN, Factor.of(Ratio.parse("-0.005"))));

        assertThat(run(third).profit()).isEqualTo(Money.yuan("33.33"));
        assertThat(run(half).profit()).isEqualTo(Money.ofFen(-1));
    }

    @Test
    void impossible_activities_are_refused_by_name() {
        assertThatThrownBy(() -> new Size(Unit.MU, List.of(), Size.NO_LIMIT))
                .hasMessage("Quantity must have at least 1 factor, but had 0");
        assertThatThrownBy(() -> Item.revenue("sales", GRAIN))
                .hasMessage("Price of item sales must have at least 1 factor, but had 0");
        assertThatThrownBy(
                        () -> Item.unitCost("seed", GRAIN, Factor.of(1)).ordered(Order.of(Factor.of(1), Factor.of(1))))
                .hasMessage("Item seed with an order must be revenue, but was unit cost");
        assertThatThrownBy(() -> new Order(List.of(Factor.of(1)), List.of()))
                .hasMessage("Order must have both a quantity and a price or neither, but had only a quantity");
        assertThatThrownBy(() -> new Cycle(0, 2024)).hasMessage("Years of a cycle must be at least 1, but were 0");
        assertThatThrownBy(() -> Activity.of("g", GRAIN, "crop", "jia", RICE.size(), sales(1), sales(2)))
                .hasMessage("Item of activity g must be listed once, but sales was listed twice");
    }

    @Test
    void what_is_not_given_is_named_with_the_nearest() {
        Givens other = Givens.of(Map.of("yeild", Ratio.parse("1/3"))).with("jia", "land", Ratio.ONE);

        assertThatThrownBy(() -> run(RICE, other))
                .hasMessage("Driver must be given, but was \"yield\". Did you mean \"yeild\"?");
        assertThatThrownBy(() -> GIVENS.held("bing", "land"))
                .hasMessage("Holder of measure land must be given, but was \"bing\"");
        assertThatThrownBy(() -> GIVENS.total("lands"))
                .hasMessage("Measure must be given, but was \"lands\". Did you mean \"land\"?");
        assertThat(GIVENS.total("land")).isEqualTo(Ratio.of(200));
        assertThat(other.driver("yeild")).isEqualTo(Ratio.decimal("0.333333"));
    }

    @Test
    void what_does_not_fit_is_refused_with_the_name_of_the_activity() {
        Activity huge = sized(Size.of(Unit.of("吨"), Factor.of(Long.MAX_VALUE), Factor.of(2)));

        assertThatThrownBy(() -> run(huge))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Numbers of activity grain in 2024 must fit 64 bits, but did not");
    }

    private static Activity sized(Size size) {
        return Activity.of("grain", GRAIN, "trade", "jia", size, sales(3));
    }

    private static Item sales(int price) {
        return Item.revenue("sales", GRAIN, Factor.of(price));
    }
}
