// SPDX-License-Identifier: Apache-2.0
package org.liancun.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PracticeLaws {
    private static final List<String> VILLAGES = List.of("a", "b", "c", "d", "e");

    @Property
    void coverage_says_the_same_both_ways(@ForAll("reached") Map<String, List<String>> reached) {
        ClusterCoverage coverage = new ClusterCoverage(VILLAGES.subList(0, 4), reached);

        for (String mechanism : reached.keySet()) {
            for (String village : coverage.villages()) {
                assertThat(coverage.villagesOf(mechanism).contains(village))
                        .isEqualTo(coverage.mechanismsOf(village).contains(mechanism))
                        .isNotEqualTo(coverage.missing(mechanism).contains(village));
            }
        }
    }

    @Property
    void inside_and_outside_are_all_that_is_reached(@ForAll("reached") Map<String, List<String>> reached) {
        ClusterCoverage coverage = new ClusterCoverage(VILLAGES.subList(0, 3), reached);

        reached.forEach((mechanism, villages) -> assertThat(
                        Stream.concat(coverage.villagesOf(mechanism).stream(), coverage.outside(mechanism).stream()))
                .containsExactlyInAnyOrderElementsOf(villages));
    }

    @Property
    void the_share_does_not_depend_on_the_order_of_villages(
            @ForAll("reached") Map<String, List<String>> reached, @ForAll Random random) {
        List<String> shuffled = new ArrayList<>(VILLAGES);
        Collections.shuffle(shuffled, random);

        ClusterCoverage coverage = new ClusterCoverage(VILLAGES, reached);
        ClusterCoverage other = new ClusterCoverage(shuffled, reached);

        reached.keySet().forEach(id -> assertThat(other.share(id)).isEqualTo(coverage.share(id)));
        assertThat(other.unreached()).containsExactlyInAnyOrderElementsOf(coverage.unreached());
    }

    @Property
    void a_comparison_puts_every_kind_in_one_place_and_swaps_round(
            @ForAll Map<Mechanism, Strength> first, @ForAll Map<Mechanism, Strength> second) {
        AreaComparison comparison =
                new AreaComparison(new MechanismMatrix.Column("x", first), new MechanismMatrix.Column("y", second));

        List<Mechanism> all = Stream.of(
                        comparison.inBoth(),
                        comparison.inFirstOnly(),
                        comparison.inSecondOnly(),
                        comparison.inNeither())
                .flatMap(List::stream)
                .toList();
        assertThat(all).containsExactlyInAnyOrder(Mechanism.values());
        assertThat(comparison.swapped().inFirstOnly()).isEqualTo(comparison.inSecondOnly());
        assertThat(comparison.swapped().strongerInFirst()).isEqualTo(comparison.strongerInSecond());
        assertThat(comparison.inBoth())
                .containsAll(comparison.strongerInFirst())
                .containsAll(comparison.strongerInSecond());
    }

    @Provide
    Arbitrary<Map<String, List<String>>> reached() {
        Arbitrary<List<String>> villages = Arbitraries.of(VILLAGES).set().map(List::copyOf);
        return villages.list().ofMaxSize(6).map(PracticeLaws::numbered);
    }

    private static Map<String, List<String>> numbered(List<List<String>> reached) {
        ImmutableMap.Builder<String, List<String>> map = ImmutableMap.builder();
        for (int i = 0; i < reached.size(); i++) {
            map.put("m" + i, reached.get(i));
        }
        return map.buildOrThrow();
    }
}
