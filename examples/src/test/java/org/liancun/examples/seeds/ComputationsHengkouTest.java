// SPDX-License-Identifier: Apache-2.0
package org.liancun.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.governance.Affair;
import org.liancun.governance.AffairKind;
import org.liancun.governance.AffairStage;
import org.liancun.governance.AffairStep;
import org.liancun.grouping.Aim;
import org.liancun.grouping.Border;
import org.liancun.grouping.HollowSign;
import org.liancun.grouping.Hollowness;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.grouping.Hollowness.Indicator;
import org.liancun.grouping.Neighbourhood;
import org.liancun.grouping.Partition;
import org.liancun.grouping.Partitions;
import org.liancun.grouping.Profile;
import org.liancun.linkage.Completeness;
import org.liancun.linkage.Practices;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.money.Ratio;
import org.liancun.village.Cluster;

/** What a reader of the article on Hengkou would want to work out, C2-1 to C2-16; numbers worked out by hand. */
class ComputationsHengkouTest {
    private static final Seed SEED = Seed.HENGKOU;
    private static final Cluster CLUSTER = SEED.dossier().places().clusters().get(0);

    @Test
    void c2_01_villages_per_cluster() {
        assertThat(SEED.per("S2-005", "S2-027").display(2)).isEqualTo("约10.67个村/个片区");
    }

    /** The article does not name the 96 villages: illustrative ones on a map of 8 by 12. */
    @Test
    @Illustrative("a map of 96 villages")
    void c2_02_96_villages_in_9_even_districts() {
        Border[] borders = IntStream.range(0, 96)
                .boxed()
                .flatMap(i -> Stream.of(i % 12 < 11 ? i + 1 : -1, i + 12 < 96 ? i + 12 : -1)
                        .filter(other -> other >= 0)
                        .map(other -> new Border("v" + i, "v" + other)))
                .toArray(Border[]::new);
        List<Profile> villages =
                IntStream.range(0, 96).mapToObj(i -> Profile.of("v" + i)).toList();

        Partition districts = Partitions.of(Neighbourhood.of(villages, borders), (int) SEED.count("S2-027"), Aim.EVEN);

        assertThat(districts.sizes().stream().sorted()).containsExactly(10L, 10L, 10L, 11L, 11L, 11L, 11L, 11L, 11L);
    }

    @Test
    void c2_03_density_and_people_and_area_per_village() {
        assertThat(SEED.per("S2-006", "S2-007").display(2)).isEqualTo("约589.60人/平方公里");
        assertThat(SEED.per("S2-006", "S2-005").display(0)).isEqualTo("约2354人/个村");
        assertThat(SEED.per("S2-007", "S2-005").display(2)).isEqualTo("约3.99平方公里/个村");
    }

    @Test
    void c2_04_members_per_village() {
        assertThat(SEED.per("S2-018", "S2-005").display(2)).isEqualTo("约6.73人/个村");
    }

    @Test
    void c2_05_part_of_the_villages_with_a_first_secretary() {
        assertThat(SEED.share("S2-021", "S2-005", 2)).isEqualTo("56.25%");
    }

    @Test
    void c2_06_cadres_sent_to_villages() {
        assertThat(SEED.sum("S2-021", "S2-022", "S2-023")).hasToString("225人");
        assertThat(SEED.body("dispatched-cadres").headcount()).contains(SEED.sum("S2-021", "S2-022", "S2-023"));
    }

    @Test
    void c2_07_area_of_the_cluster_and_the_part_of_tea() {
        Quantity all = SEED.dossier().linkage().resources().stream()
                .filter(resource -> resource.villages().stream()
                        .anyMatch(CLUSTER.villagesAt(SEED.dossier().asOf())::contains))
                .flatMap(resource -> SEED.dossier().areas(resource).stream())
                .map(figure -> figure.quantity())
                .reduce(Quantity::plus)
                .orElseThrow();

        assertThat(all).hasToString("2500亩");
        assertThat(SEED.quantity("S2-071").dividedBy(all).in(Unit.PERCENT)).hasToString("26%");
    }

    @Test
    void c2_08_part_of_the_branches_that_are_models() {
        assertThat(SEED.share("S2-064", "S2-052", 0)).isEqualTo("40%");
    }

    @Test
    void c2_09_reserve_cadres_and_members_per_village() {
        assertThat(SEED.per("S2-060", "S2-046")).hasToString("4.2人/个村");
        assertThat(SEED.per("S2-061", "S2-046")).hasToString("3.6人/个村");
    }

    @Test
    void c2_10_land_of_returnees_and_the_co_operative_has_lower_bounds() {
        assertThat(SEED.sum("S2-087", "S2-092")).hasToString("超过4000亩");
        assertThat(SEED.per("S2-092", "S2-091")).hasToString("超过250亩/个村");
    }

    /** Six are listed; what counts as done is what the co-operative takes part in, so a seventh thing shows as beyond. */
    @Test
    void c2_11_the_co_operative_gives_all_six_unified_services() {
        List<String> done =
                SEED.dossier().linkage().inPractice().byParticipant().get("tongxinyuan");
        Completeness services = new Completeness(SEED.scheme("six-unified-services"), done);

        assertThat(services.isComplete()).isTrue();
        assertThat(services.present()).hasSize((int) SEED.count("S2-096"));
        assertThat(services.beyond()).containsExactly("land-modes");
    }

    @Test
    void c2_11_nobody_else_gives_a_unified_service() {
        Practices inPractice = SEED.dossier().linkage().inPractice();

        assertThat(inPractice.byParticipant().entrySet())
                .filteredOn(other -> !other.getKey().equals("tongxinyuan"))
                .isNotEmpty()
                .allSatisfy(other -> assertThat(
                                new Completeness(SEED.scheme("six-unified-services"), other.getValue()).present())
                        .isEmpty());
    }

    @Test
    void c2_12_one_leading_village_and_four_are_the_five_that_signed() {
        assertThat(CLUSTER.villagesAt(SEED.dossier().asOf())).hasSize((int) SEED.count("S2-046"));
        assertThat(SEED.dossier().organization().under("cluster-general-branch"))
                .filteredOn(body -> body.id().endsWith("-branch"))
                .hasSize((int) SEED.count("S2-052"));
    }

    @Test
    void c2_13_two_hops_from_the_zone_to_its_villages() {
        assertThat(SEED.dossier().organization().hops("zone-working-committee", "two-committees"))
                .hasValue(2);
    }

    /** The article names three aspects and no rule: numbers and weights are illustrative. */
    @Test
    @Illustrative("numbers and weights of hollowness")
    void c2_14_hollowness_of_a_village_by_weights() {
        assertThat(SEED.dossier().places().hollow())
                .extracting(HollowSign::aspect)
                .containsExactly(Aspect.PEOPLE, Aspect.HOUSES, Aspect.WORK);
        Hollowness village = Hollowness.of(
                "illustrative",
                new Indicator(Aspect.PEOPLE, 600, 1000),
                new Indicator(Aspect.HOUSES, 60, 200),
                new Indicator(Aspect.WORK, 300, 400));

        assertThat(village.score(Map.of(
                        Aspect.PEOPLE, Ratio.of(1, 2), Aspect.HOUSES, Ratio.of(1, 4), Aspect.WORK, Ratio.of(1, 4))))
                .isEqualTo(Ratio.of(9, 16));
    }

    /** 收集、流转、处置: the days are illustrative. */
    @Test
    @Illustrative("the days of an affair")
    void c2_15_days_from_the_first_report_to_the_end() {
        Affair affair = Affair.of(
                "illustrative",
                AffairKind.SERVICE,
                new AffairStep(AffairStage.REPORTED, "grid", LocalDate.of(2025, 3, 1)),
                new AffairStep(AffairStage.HANDED_ON, "cluster", LocalDate.of(2025, 3, 3)),
                new AffairStep(AffairStage.RESOLVED, "cluster", LocalDate.of(2025, 3, 10)));

        assertThat(affair.turnaround()).contains(9L);
    }

    @Test
    void c2_16_no_area_of_the_alliance_is_given_for_one_village() {
        Practices inPractice = SEED.dossier().linkage().inPractice();

        assertThat(inPractice.coverage(CLUSTER, SEED.dossier().asOf()).missing("industry-alliance"))
                .containsExactly("yuling");
    }
}
