// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Ratio;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Membership;
import org.liancun.village.Role;

/** The three layers of Hengkou, 安康新闻网, 2025-03-27 (S2-030), over its 96 villages in 9 clusters (S2-027). */
class DutyLayersTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 27);
    private static final List<DutyLayer> LAYERS = List.of(
            DutyLayer.of("link", Name.of("区级领导联片", "leaders link clusters"), DutySpan.CLUSTER),
            DutyLayer.of("take", Name.of("工作部门包村", "departments take villages"), DutySpan.VILLAGE),
            DutyLayer.of("live", Name.of("党员干部驻村", "cadres live in villages"), DutySpan.VILLAGE));
    private static final List<String> VILLAGES =
            IntStream.range(0, 96).mapToObj(i -> "v" + i).toList();
    private static final List<Cluster> CLUSTERS =
            IntStream.range(0, 9).mapToObj(DutyLayersTest::cluster).toList();

    @Test
    void nine_leaders_answer_for_ninety_six_villages_through_nine_clusters() {
        List<Duty> duties = IntStream.range(0, 9)
                .mapToObj(i -> new Duty("leader-" + i, "c" + i))
                .toList();

        DutyCoverage coverage = layers(duties, List.of()).coverage("link", CLUSTERS, VILLAGES, DAY);

        assertThat(coverage.isFull()).isTrue();
        assertThat(coverage.share()).isEqualTo(Ratio.ONE);
        assertThat(coverage.loads()).hasSize(9).containsEntry("leader-0", 11).containsEntry("leader-8", 10);
    }

    /** C2-5: 54 first secretaries (S2-021) in 96 villages. */
    @Test
    void fifty_four_first_secretaries_reach_56_25_percent_of_the_villages() {
        List<Duty> duties = IntStream.range(0, 54)
                .mapToObj(i -> new Duty("first-" + i, "v" + i))
                .toList();

        DutyCoverage coverage = layers(List.of(), duties).coverage("live", CLUSTERS, VILLAGES, DAY);

        assertThat(coverage.share()).isEqualTo(Ratio.percent("56.25"));
        assertThat(coverage.bare()).hasSize(42).contains("v54", "v95").doesNotContain("v53");
        assertThat(coverage).hasToString("live: 54 of 96 villages");
    }

    @Test
    void a_village_is_answered_for_on_each_layer() {
        DutyLayers layers = layers(
                List.of(new Duty("leader", "c1")), List.of(new Duty("cadre-2", "v10"), new Duty("cadre-1", "v10")));

        assertThat(layers.answering("v10", CLUSTERS, DAY))
                .containsExactly(
                        entry("link", List.of("leader")),
                        entry("take", List.of()),
                        entry("live", List.of("cadre-1", "cadre-2")));
        assertThat(layers.answering("v10", CLUSTERS, DAY.minusYears(9)).get("link"))
                .isEmpty();
        assertThat(layers).hasToString("3 layers, 3 duties");
    }

    @Test
    void whoever_answers_for_a_village_in_two_ways_answers_once() {
        List<Cluster> twice = List.of(
                cluster(0),
                Cluster.of(
                        "hub",
                        Name.of("片区"),
                        Form.ALLIANCE,
                        Period.parse("2020.."),
                        List.of(
                                new Membership("v0", Role.MEMBER, Period.parse("2020..")),
                                new Membership("v1", Role.MEMBER, Period.parse("2020..")))));
        DutyLayers layers = layers(List.of(new Duty("leader", "c0"), new Duty("leader", "hub")), List.of());

        assertThat(layers.coverage("link", twice, List.of("v0"), DAY).loads()).containsExactly(entry("leader", 1));
    }

    @Test
    void places_that_nobody_knows_are_told() {
        DutyLayers layers = layers(List.of(new Duty("leader", "c10")), List.of(new Duty("bureau", "v96")));

        assertThat(layers.coverage("link", CLUSTERS, VILLAGES, DAY).astray()).containsExactly("c10");
        assertThat(layers.coverage("live", CLUSTERS, List.of("v1"), DAY))
                .hasToString("live: 0 of 1 villages, astray [v96]");
    }

    @Test
    void layers_and_duties_are_listed_once_and_known() {
        Duty duty = new Duty("bureau", "v1");

        assertThatThrownBy(() -> LAYERS.get(1).with(List.of(duty, duty)))
                .hasMessage("Duty of take must be listed once, but bureau for v1 was listed twice");
        assertThatThrownBy(() -> new DutyLayers(twice()))
                .hasMessage("Duty layer must be listed once, but link was listed twice");
        assertThatThrownBy(() -> new DutyLayers(LAYERS).coverage("lnik", CLUSTERS, VILLAGES, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Duty layer must be one of [link, take, live], but was \"lnik\". Did you mean \"link\"?");
        assertThatThrownBy(() -> new DutyLayers(LAYERS).coverage("take", CLUSTERS, List.of("a", "a"), DAY))
                .hasMessage("Village must be listed once, but a was listed twice");
        assertThatThrownBy(() ->
                        new DutyCoverage("take", new TreeMap<>(Map.of("v", List.of("a"))), List.of("v"), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Village of layer take must be reached or bare, but v was both");
    }

    @Test
    void ids_keep_the_rule_for_ids() {
        String rule = " must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"";

        assertThatThrownBy(() -> DutyLayer.of("a b", Name.of("层"), DutySpan.VILLAGE))
                .hasMessage("Duty layer id" + rule);
        assertThatThrownBy(() -> new Duty("a b", "a")).hasMessage("Holder of a duty" + rule);
        assertThatThrownBy(() -> new Duty("a", "a b")).hasMessage("Place of a duty" + rule);
    }

    private static DutyLayers layers(List<Duty> link, List<Duty> live) {
        return new DutyLayers(
                List.of(LAYERS.get(0).with(link), LAYERS.get(1), LAYERS.get(2).with(live)));
    }

    private static List<DutyLayer> twice() {
        List<DutyLayer> twice = new ArrayList<>(LAYERS);
        twice.add(LAYERS.get(0));
        return twice;
    }

    /** Six clusters of 11 villages and three of 10. */
    private static Cluster cluster(int number) {
        List<Membership> members = IntStream.range(0, 96)
                .filter(i -> i % 9 == number)
                .mapToObj(i -> new Membership("v" + i, Role.MEMBER, Period.parse("2020..")))
                .toList();
        return Cluster.of("c" + number, Name.of("片区"), Form.DISTRICT, Period.parse("2020.."), members);
    }
}
