// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liancun.farming.OneSeason.planting;

import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;

/** Numbers by hand: 100 x 400 + 50 x 300 = 55,000; 200 x 150 = 30,000 and 200 x 200 = 40,000. */
class PlantingPlanTest {
    @Test
    void a_crop_is_added_up_over_the_villages() {
        assertThat(OneSeason.PLAN.area("tea")).isEqualTo(Quantity.parse("150亩"));
        assertThat(OneSeason.PLAN.output("tea")).isEqualTo(Quantity.parse("55000公斤"));
        assertThat(OneSeason.PLAN.villagesOf("tea")).containsExactly("ganxi", "xule");
    }

    @Test
    void an_uncertain_yield_gives_bounds() {
        assertThat(OneSeason.PLAN.output("rape")).isEqualTo(Quantity.parse("30000-40000公斤"));
    }

    @Test
    void units_of_one_crop_may_differ_if_they_convert() {
        PlantingPlan plan =
                PlantingPlan.of(planting("a", "tea", "1公顷", "6吨/公顷"), planting("b", "tea", "10亩", "400公斤/亩"));

        assertThat(plan.output("tea")).isEqualTo(Quantity.parse("10吨"));
        assertThat(plan).hasToString("Planting plan: 2 plantings of [tea]");
    }

    @Test
    void what_does_not_add_up_is_refused() {
        assertThatThrownBy(
                        () -> PlantingPlan.of(planting("a", "tea", "1亩", "1公斤/亩"), planting("a", "tea", "2亩", "1公斤/亩")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Planting must be listed once, but tea in a was listed twice");
        assertThatThrownBy(
                        () -> PlantingPlan.of(planting("a", "tea", "1亩", "1公斤/亩"), planting("b", "tea", "2亩", "3株/亩")))
                .hasMessage("Output of tea in b must be in 公斤 as in a, but was 6株");
        assertThatThrownBy(() -> planting("a", "tea", "1人", "1公斤/亩"))
                .hasMessage("Area of tea in a must be in 亩, but was 1人");
        assertThatThrownBy(() -> planting("a", "tea", "1亩", "-1公斤/亩"))
                .hasMessage("Yield of tea in a must not be negative, but was -1公斤/亩");
    }

    @Test
    void an_unknown_crop_is_refused_with_the_nearest_name() {
        assertThatThrownBy(() -> OneSeason.PLAN.area("tee"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Crop must be in the planting plan, but was \"tee\". Did you mean \"tea\"?");
    }
}
