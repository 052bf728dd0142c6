// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.bands.Coverage;
import org.liancun.grouping.Neighbourhood;
import org.liancun.grouping.Principle;
import org.liancun.grouping.Profile;
import org.liancun.linkage.Completeness;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Scheme;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Level;
import org.liancun.village.Village;

/** What a reader of the article on Mengzhou would want to work out, C4-1 to C4-13; numbers worked out by hand. */
class ComputationsMengzhouTest {
    private static final Seed SEED = Seed.MENGZHOU;
    private static final List<String> NAMING = List.of("S4-023", "S4-024", "S4-025", "S4-026", "S4-027");

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
    @Illustrative("the number of holidays")
    void c4_09_turnover_of_a_farm_stay_on_seven_holidays() {
        assertThat(SEED.quantity("S4-017").times(Quantity.of(7, Unit.of("天")))).hasToString("21万元以上");
    }

    /**
     * 根据产业发展类型、村级发展规划等: the dossier names these two aspects, and a village belongs where it shares both. A village
     * that grows millet and plans for it is placed among the five clusters, each of which plans for its own industry.
     */
    @Test
    @Illustrative("villages and households that are judged by a published principle")
    void c4_10_a_village_belongs_where_it_shares_what_the_article_names() {
        List<String> aspects = SEED.dossier().places().principles().get(0).aspects().stream()
                .map(Name::zh)
                .toList();
        Principle rule =
                aspects.stream().map(Principle::shares).reduce(Principle::and).orElseThrow();
        List<Profile> profiles = new ArrayList<>();
        types().forEach((cluster, type) -> profiles.add(profile(cluster, aspects, type, type)));
        profiles.add(profile("millet-village", aspects, "millet", "millet"));
        profiles.add(profile("millet-now-farmland-later", aspects, "millet", "farmland"));
        Neighbourhood all = Neighbourhood.of(profiles);

        assertThat(types().keySet())
                .filteredOn(
                        cluster -> rule.judge(all, "millet-village", cluster).holds())
                .containsExactly("zhaohe-millet");
        assertThat(types().keySet())
                .filteredOn(cluster ->
                        rule.judge(all, "millet-now-farmland-later", cluster).holds())
                .isEmpty();
    }

    /** 东粮西果、南药北菜 is S4-021. */
    @Test
    void c4_11_the_layout_has_all_four_directions() {
        Scheme layout = SEED.scheme("four-directions");
        List<LocalMechanism> told = SEED.dossier().linkage().mechanisms().stream()
                .filter(mechanism -> mechanism.facts().contains("S4-021"))
                .toList();
        Completeness directions =
                new Completeness(layout, told.stream().map(LocalMechanism::id).toList());

        assertThat(directions.isComplete()).isTrue();
        assertThat(directions.beyond()).containsExactly("layout");
        assertThat(SEED.dossier().linkage().mechanismsOf(layout))
                .extracting(mechanism -> mechanism.name().zh())
                .containsExactly("东粮", "西果", "南药", "北菜");
    }

    @Test
    void c4_12_each_type_has_a_fifth_of_the_clusters() {
        Map<String, Long> clusters =
                types().values().stream().collect(Collectors.groupingBy(type -> type, Collectors.counting()));

        assertThat(clusters.keySet())
                .containsExactlyInAnyOrder("efficient-agriculture", "agri-tourism", "farmland", "millet", "medicine");
        assertThat(clusters.values())
                .extracting(count -> Quantity.of(count, Unit.of("个片区"))
                        .dividedBy(SEED.quantity("S4-028"))
                        .in(Unit.PERCENT)
                        .toString())
                .containsOnly("20%");
    }

    /** 各村: each of the 25 villages writes its own code; that the two with a name have written theirs is made up. */
    @Test
    @Illustrative("which villages have written a code")
    void c4_13_codes_to_write() {
        Set<String> named =
                SEED.dossier().places().villages().stream().map(Village::id).collect(Collectors.toSet());
        List<String> all = Stream.concat(
                        named.stream(), Stream.iterate(1, i -> i + 1).map(i -> "unnamed-" + i))
                .limit(SEED.count("S4-005"))
                .toList();

        assertThat(Coverage.of(all, village -> false).lacking()).hasSize(25);
        assertThat(Coverage.of(all, named::contains).lacking()).hasSize(23);
    }

    /** The leading industry of each cluster: the resource that is told by the fact which names the cluster, S4-023 to S4-027. */
    private static SortedMap<String, String> types() {
        SortedMap<String, String> types = new TreeMap<>();
        for (Cluster cluster : SEED.dossier().places().clusters()) {
            SEED.dossier().linkage().resources().stream()
                    .filter(resource -> NAMING.stream()
                            .anyMatch(fact -> cluster.facts().contains(fact)
                                    && resource.facts().contains(fact)))
                    .forEach(resource -> types.merge(cluster.id(), resource.id(), (one, other) -> one + "+" + other));
        }
        return types;
    }

    private static Profile profile(String id, List<String> aspects, String industry, String plan) {
        return Profile.of(id).with(aspects.get(0), industry).with(aspects.get(1), plan);
    }
}
