// SPDX-License-Identifier: Apache-2.0
package org.liancun.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liancun.measure.Period;
import org.liancun.text.Name;
import org.liancun.village.Cluster;
import org.liancun.village.Form;
import org.liancun.village.Membership;
import org.liancun.village.Role;

class DutyLaws {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 27);
    private static final List<String> VILLAGES =
            IntStream.range(0, 12).mapToObj(i -> "p" + i).toList();
    private static final List<DutyLayer> LAYERS = List.of(
            DutyLayer.of("link", Name.of("联片"), DutySpan.CLUSTER),
            DutyLayer.of("take", Name.of("包村"), DutySpan.VILLAGE));
    /** Four clusters of two villages each; the last four villages belong to none. */
    private static final List<Cluster> CLUSTERS =
            IntStream.range(0, 4).mapToObj(DutyLaws::cluster).toList();

    @Property
    void every_village_is_either_reached_or_bare(@ForAll("duties") List<Duty> duties, @ForAll("layers") String layer) {
        DutyCoverage coverage = coverage(duties, layer);
        List<String> told = new ArrayList<>(coverage.holders().keySet());
        told.addAll(coverage.bare());

        assertThat(told).containsExactlyInAnyOrderElementsOf(VILLAGES);
        assertThat(coverage.isFull()).isEqualTo(coverage.bare().isEmpty());
    }

    @Property
    void coverage_of_a_layer_and_answers_for_a_village_agree(
            @ForAll("duties") List<Duty> duties, @ForAll("layers") String layer) {
        DutyCoverage coverage = coverage(duties, layer);
        DutyLayers layers = layers(duties);

        for (String village : VILLAGES) {
            assertThat(layers.answering(village, CLUSTERS, DAY).get(layer))
                    .isEqualTo(coverage.holders().getOrDefault(village, List.of()));
        }
    }

    @Property
    void loads_add_up_to_the_answers(@ForAll("duties") List<Duty> duties, @ForAll("layers") String layer) {
        DutyCoverage coverage = coverage(duties, layer);

        assertThat(coverage.loads().values().stream().mapToInt(i -> i).sum())
                .isEqualTo(coverage.holders().values().stream()
                        .mapToInt(List::size)
                        .sum());
    }

    @Property
    void coverage_does_not_depend_on_the_order_of_duties(
            @ForAll("duties") List<Duty> duties, @ForAll("layers") String layer, @ForAll Random random) {
        List<Duty> shuffled = new ArrayList<>(duties);
        Collections.shuffle(shuffled, random);

        assertThat(coverage(shuffled, layer)).isEqualTo(coverage(duties, layer));
    }

    @Provide
    Arbitrary<String> layers() {
        return Arbitraries.of("link", "take");
    }

    @Provide
    Arbitrary<List<Duty>> duties() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 13))
                .as((holder, place) -> new Duty("h" + holder, "p" + place))
                .list()
                .ofMaxSize(30)
                .uniqueElements();
    }

    private static DutyLayers layers(List<Duty> duties) {
        return new DutyLayers(LAYERS.stream().map(layer -> layer.with(duties)).toList());
    }

    private static DutyCoverage coverage(List<Duty> duties, String layer) {
        return layers(duties).coverage(layer, CLUSTERS, VILLAGES, DAY);
    }

    private static Cluster cluster(int number) {
        Period during = Period.parse("2021..");
        List<Membership> members = IntStream.of(2 * number, 2 * number + 1)
                .mapToObj(i -> new Membership("p" + i, Role.MEMBER, during))
                .toList();
        return Cluster.of("p" + number, Name.of("片区"), Form.DISTRICT, during, members);
    }
}
