// SPDX-License-Identifier: Apache-2.0
package org.liancun.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liancun.activity.OneVillage.RICE;
import static org.liancun.activity.OneVillage.run;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Numbers by hand, from the rice of {@link OneVillage}: 48,000 公斤 at 2.60, grown at 84,000. */
class EffectTest {
    private static final Effect BRAND = OneVillage.effect("brand", Part.item("sales"), How.times(Ratio.percent(110)));
    private static final Effect PURCHASE =
            OneVillage.effect("buy", Part.items(ItemKind.FIXED_COST), How.times(Ratio.percent(90)));

    /** 2.60 x 110 % = 2.86 and 48,000 of it are 137,280; 84,000 x 90 % = 75,600. */
    @Test
    void a_brand_raises_a_price_and_joint_purchasing_lowers_a_cost() {
        ActivityResult rice = run(RICE, BRAND, PURCHASE);

        assertThat(rice.revenue()).isEqualTo(Money.yuan(137_280));
        assertThat(rice.cost()).isEqualTo(Money.yuan(75_600));
        assertThat(rice.items().get(0).price()).hasToString("2.86 = price 2.6 × 110% (joint)");
    }

    /** 48,000 x 50 % + 1,000 = 25,000. */
    @Test
    void factors_come_before_additions_whatever_the_order_of_the_list() {
        Effect half = OneVillage.effect("z", Part.quantity(), How.times(Ratio.percent(50)));
        Effect more = OneVillage.effect("a", Part.quantity(), How.plus(Ratio.of(1_000)));

        assertThat(run(RICE, half, more).extent().done()).isEqualTo(Ratio.of(25_000));
        assertThat(run(RICE, more, half)).isEqualTo(run(RICE, half, more));
    }

    /** Labour for 40,000 of 48,000; pooled labour brings 6,000 more. */
    @Test
    void pooled_labour_fills_a_capacity() {
        Activity limited = RICE.with(RICE.size().upTo(Factor.of(40_000)));
        Effect pooled = OneVillage.effect("pool", Part.capacity(), How.plus(Ratio.of(6_000)));

        assertThat(run(limited).extent().done()).isEqualTo(Ratio.of(40_000));
        assertThat(run(limited, pooled).extent())
                .hasToString("46000 limited by capacity; wanted 48000 = land of jia 120 × yield 400; "
                        + "capacity 46000 = 40000 + 6000 (joint)");
    }

    @Test
    void an_effect_holds_for_a_year_if_it_holds_on_its_last_day() {
        Effect until = during(Period.until(LocalDate.of(2024, 12, 31)));
        Effect since = during(Period.since(LocalDate.of(2024, 12, 31)));

        assertThat(until.isOn(2024)).isFalse();
        assertThat(since.isOn(2024)).isTrue();
        assertThat(run(RICE, until)).isEqualTo(run(RICE));
    }

    @Test
    void an_effect_can_be_on_all_or_on_some_by_name() {
        assertThat(among(Among.all()).problem(List.of(RICE))).isEmpty();
        assertThat(among(Among.named("rice")).problem(List.of(RICE))).isEmpty();
        assertThat(run(RICE, among(Among.named("rice"))).profit()).isEqualTo(Money.yuan(53_280));
        assertThat(run(RICE, among(Among.all())).profit()).isEqualTo(Money.yuan(53_280));
        assertThat(run(RICE, among(Among.kind("lodging")))).isEqualTo(run(RICE));
        assertThat(among(Among.named("rice"))).hasToString("brand: sales of rice × 110%");
        assertThat(among(Among.all()).phrase().zh()).isEqualTo("brand：全部活动的sales × 110%");
    }

    @Test
    void what_an_effect_names_must_be_there() {
        assertThatThrownBy(() -> run(RICE, among(Among.named("rise"))))
                .hasMessage("Activity of effect e must be known, but was \"rise\". Did you mean \"rice\"?");
        assertThat(effect(Among.named("rice"), Part.item("sale")).problem(List.of(RICE)))
                .hasValue("Item of activity rice must be one of [sales, growing], but was \"sale\". "
                        + "Did you mean \"sales\"?");
        assertThat(effect(Among.named("rice"), Part.capacity()).problem(List.of(RICE)))
                .hasValue("Activity rice must have a capacity that an effect can change, but had no limit");
        assertThatThrownBy(() -> run(RICE, BRAND, BRAND))
                .hasMessage("Effect must be listed once, but brand was listed twice");
    }

    @Test
    void impossible_effects_are_refused() {
        assertThatThrownBy(() -> How.times(Ratio.percent(-1)))
                .hasMessage("Factor of an effect must not be negative, but was -1%");
        assertThatThrownBy(Among::named).hasMessage("Effect must name at least 1 activity, but named 0");
        assertThatThrownBy(() ->
                        new Effect("e", "m", Among.all(), Part.quantity(), How.plus(Ratio.ONE), Period.ALWAYS, ""))
                .hasMessage("Source of effect e must be said, but was blank");
    }

    private static Effect during(Period period) {
        return new Effect("e", "m", Among.all(), Part.quantity(), How.times(Ratio.of(2)), period, "assumed");
    }

    private static Effect among(Among among) {
        return effect(among, Part.item("sales"));
    }

    private static Effect effect(Among among, Part part) {
        return new Effect("e", "brand", among, part, How.times(Ratio.percent(110)), Period.ALWAYS, "assumed");
    }
}
