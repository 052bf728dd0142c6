// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.grouping.Neighbourhood;
import org.liancun.grouping.Principle;
import org.liancun.grouping.Profile;
import org.liancun.linkage.Completeness;
import org.liancun.linkage.Scheme;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.village.Level;

/** What a reader of the article on Mengzhou would want to work out, C4-1 to C4-13; numbers worked out by hand. */
class ComputationsMengzhouTest {
    private static final Seed SEED = Seed.MENGZHOU;

    @Test
    void c4_01_villages_per_committee() {
        assertThat(SEED.per("S4-005", "S4-004")).hasToString("5个村/个党委");
    }

    @Test
    void c4_02_households_per_village_and_committee_have_lower_bounds() {
        assertThat(SEED.per("S4-006", "S4-005")).hasToString("超过180户/个村");
        assertThat(SEED.per("S4-006", "S4-004")).hasToString("超过900户/个党委");
    }

    @Test
    void c4_03_there_are_as_many_committees_as_named_clusters() {
        assertThat(SEED.dossier().places().clusters()).hasSize((int) SEED.count("S4-028"));
        assertThat(SEED.count("S4-004")).isEqualTo(SEED.count("S4-028"));
    }

    @Test
    void c4_04_the_five_clusters_lie_in_four_towns() {
        assertThat(SEED.dossier().places().regions().regions())
                .filteredOn(region -> region.level() == Level.TOWNSHIP)
                .extracting(region -> region.name().zh())
                .containsExactlyInAnyOrder("南庄镇", "槐树乡", "城伯镇", "赵和镇");
    }

    @Test
    void c4_05_increase_per_covered_cluster() {
        assertThat(SEED.per("S4-037", "S4-038").display(2)).isEqualTo("约34.33万元/个片区");
    }

    @Test
    void c4_06_increase_per_village_if_clusters_are_even() {
        Quantity villages = SEED.per("S4-005", "S4-028").times(SEED.quantity("S4-038"));

        assertThat(villages).hasToString("15个村");
        assertThat(SEED.quantity("S4-037").dividedBy(villages).display(2)).isEqualTo("约6.87万元/个村");
    }

    @Test
    void c4_07_part_of_the_clusters_that_the_income_covers() {
        assertThat(SEED.per("S4-038", "S4-028").in(Unit.PERCENT)).hasToString("60%");
    }

    @Test
    void c4_08_cadres_per_village_and_cluster() {
        assertThat(SEED.per("S4-036", "S4-005")).hasToString("19.2人/个村");
        assertThat(SEED.per("S4-036", "S4-028")).hasToString("96人/个片区");
    }

    /** The number of holidays is illustrative; the article prints none. */
    @Test
    void c4_09_turnover_of_a_farm_stay_on_seven_holidays() {
        assertThat(SEED.quantity("S4-017").times(Quantity.of(7, Unit.of("天")))).hasToString("21万元以上");
    }

    /** The village to be placed is illustrative; the article names only the types of the clusters. */
    @Test
    void c4_10_a_village_belongs_where_its_industry_does() {
        Neighbourhood all = Neighbourhood.of(List.of(
                Profile.of("village").with("industry", "millet"),
                Profile.of("zhaohe").with("industry", "millet"),
                Profile.of("chengbo").with("industry", "farmland")));

        assertThat(Principle.shares("industry").judge(all, "village", "zhaohe").holds())
                .isTrue();
        assertThat(Principle.shares("industry").judge(all, "village", "chengbo").holds())
                .isFalse();
    }

    @Test
    void c4_11_the_layout_has_all_four_directions() {
        Scheme layout = SEED.scheme("four-directions");

        assertThat(new Completeness(layout, layout.mechanisms()).share()).isEqualTo(Ratio.ONE);
        assertThat(new Completeness(layout, List.of("grain-east")).missing()).hasSize(3);
    }

    @Test
    void c4_12_each_type_has_a_fifth_of_the_clusters() {
        assertThat(Quantity.of(1, Unit.of("个片区"))
                        .dividedBy(SEED.quantity("S4-028"))
                        .in(Unit.PERCENT))
                .hasToString("20%");
    }

    /** 各村: each of the 25 villages writes its own code. */
    @Test
    void c4_13_codes_to_write() {
        Quantity each = Quantity.of(1, Unit.of("份").per(Unit.VILLAGE));

        assertThat(each.times(SEED.quantity("S4-005"))).hasToString("25份");
    }
}
