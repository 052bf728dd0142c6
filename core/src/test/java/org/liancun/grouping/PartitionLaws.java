// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PartitionLaws {
    /** The constructor of a partition refuses one that is not connected or not complete, so making one shows both. */
    @Property(tries = 200)
    void villages_are_in_as_many_connected_districts_as_wanted(
            @ForAll("joined") Neighbourhood villages, @ForAll @IntRange(min = 1, max = 12) int districts) {
        int wanted = Math.min(districts, villages.villages().size());

        Partition partition = Partitions.of(villages, wanted, Aim.EVEN.alike("industry"));

        assertThat(partition.districts()).hasSize(wanted);
        assertThat(partition.sizes().stream().mapToLong(size -> size).sum())
                .isEqualTo(villages.villages().size());
    }

    @Property(tries = 200)
    void the_order_of_villages_and_borders_does_not_matter(
            @ForAll("joined") Neighbourhood villages,
            @ForAll @IntRange(min = 1, max = 12) int districts,
            @ForAll Random random) {
        int wanted = Math.min(districts, villages.villages().size());
        List<Profile> shuffled = new ArrayList<>(villages.villages());
        List<Border> borders = new ArrayList<>(villages.borders());
        Collections.shuffle(shuffled, random);
        Collections.shuffle(borders, random);

        assertThat(Partitions.of(new Neighbourhood(shuffled, borders), wanted, Aim.even("households")))
                .isEqualTo(Partitions.of(villages, wanted, Aim.even("households")));
    }

    /** A row of villages can always be divided evenly. */
    @Property(tries = 200)
    void a_row_is_divided_evenly(
            @ForAll @IntRange(min = 1, max = 60) int villages, @ForAll @IntRange(min = 1, max = 10) int districts) {
        Partition partition = Partitions.of(Grid.of(1, villages), Math.min(villages, districts), Aim.EVEN);

        assertThat(partition.spread()).isLessThanOrEqualTo(1);
    }

    @Property(tries = 200)
    void districts_are_no_less_even_than_those_grown_from_seeds(
            @ForAll("joined") Neighbourhood villages, @ForAll @IntRange(min = 1, max = 12) int districts) {
        int wanted = Math.min(districts, villages.villages().size());
        Graph graph = Graph.of(villages, Aim.even("households"));
        Parts grown = new Parts(graph, Growing.parts(graph, wanted), wanted);
        Parts even = grown.copy();

        Evening.even(graph, even);

        assertThat(even.squares()).isLessThanOrEqualTo(grown.squares());
    }

    /** A tree of villages, each joined to an earlier one, and some borders more. */
    @Provide
    Arbitrary<Neighbourhood> joined() {
        return Arbitraries.integers()
                .between(0, 1_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(PartitionLaws::joined);
    }

    private static Neighbourhood joined(List<Integer> numbers) {
        List<Profile> villages = new ArrayList<>();
        Set<Border> borders = new HashSet<>();
        for (int i = 0; i < numbers.size(); i++) {
            int number = numbers.get(i);
            villages.add(
                    Profile.of("v" + i).with("households", number).with("industry", number % 3 == 0 ? "rice" : "tea"));
            if (i > 0) {
                borders.add(new Border("v" + i, "v" + number % i));
                int other = number / 7 % i;
                borders.add(new Border("v" + i, "v" + other));
            }
        }
        return new Neighbourhood(villages, List.copyOf(borders));
    }
}
