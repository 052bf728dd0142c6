// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liancun.money.Ratio;

class PartitionsTest {
    /** Hengkou (2025) divides 96 villages into 9 districts; as even as can be that is 6 of 11 and 3 of 10, by hand. */
    @Test
    void ninety_six_villages_in_nine_districts_are_six_of_eleven_and_three_of_ten() {
        Partition partition = Partitions.of(Grid.of(8, 12), 9, Aim.EVEN);

        assertThat(partition.sizes()).filteredOn(size -> size == 11).hasSize(6);
        assertThat(partition.sizes()).filteredOn(size -> size == 10).hasSize(3);
        assertThat(partition.spread()).isEqualTo(1);
    }

    /** The largest village of the map has 139 households; 1,200 villages in 24 districts are 50 each. */
    @Test
    void districts_of_fifty_villages_are_apart_by_no_more_than_the_largest_village() {
        assertThat(Partitions.of(Grid.of(30, 40), 24, Aim.even("households")).spread())
                .isLessThanOrEqualTo(139);
    }

    /** 1,000 villages in 100 districts are 10 each at best, by hand. */
    @Test
    void a_hundred_districts_are_apart_by_two_villages_at_most() {
        assertThat(Partitions.of(Grid.of(25, 40), 100, Aim.EVEN).spread()).isLessThanOrEqualTo(2);
    }

    /** Before the work was bounded, 150 districts by a measure did not come to an end in a minute. */
    @Test
    @Timeout(60)
    void many_districts_by_a_measure_take_bounded_time() {
        assertThat(Partitions.of(Grid.of(30, 50), 150, Aim.even("households")).districts())
                .hasSize(150);
    }

    @Test
    void a_row_of_six_villages_falls_into_three_pairs() {
        Partition partition = Partitions.of(Grid.of(1, 6), 3, Aim.EVEN);

        assertThat(partition.districts())
                .containsExactly(List.of("v00-00", "v00-01"), List.of("v00-02", "v00-03"), List.of("v00-04", "v00-05"));
        assertThat(partition.bordersCut()).isEqualTo(2);
    }

    /** Two columns of rice and two of tea: of the two even divisions, only one keeps all that are alike together. */
    @Test
    void villages_that_are_alike_stay_together_where_that_costs_nothing() {
        Partition partition = Partitions.of(Grid.of(4, 4), 2, Aim.EVEN.alike("industry"));

        assertThat(partition.sizes()).containsExactly(8L, 8L);
        assertThat(partition.alikeTogether()).isEqualTo(Ratio.ONE);
        assertThat(Partitions.of(Grid.of(4, 4), 2, Aim.EVEN).alikeTogether()).isEqualTo(Ratio.ONE);
    }

    @Test
    void sizes_are_counted_in_the_measure_of_the_aim() {
        Neighbourhood row = Neighbourhood.of(
                List.of(village("a", 60), village("b", 20), village("c", 20), village("d", 20)),
                new Border("a", "b"),
                new Border("b", "c"),
                new Border("c", "d"));

        assertThat(Partitions.of(row, 2, Aim.even("households")).districts())
                .containsExactly(List.of("a"), List.of("b", "c", "d"));
        assertThat(Partitions.of(row, 2, Aim.EVEN).districts()).containsExactly(List.of("a", "b"), List.of("c", "d"));
    }

    @Test
    void bad_input_is_refused_by_name() {
        Neighbourhood apart =
                Neighbourhood.of(List.of(village("a", 1), village("b", 1), village("c", 1)), new Border("b", "a"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Partitions.of(apart, 2, Aim.EVEN))
                .withMessage("Villages must be joined by borders, but fell into 2 pieces: [[a, b], [c]]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Partitions.of(Grid.of(1, 3), 4, Aim.EVEN))
                .withMessage("Number of districts must be 1 to 3, as many as villages, but was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Partitions.of(Grid.of(1, 3), 2, Aim.even("household")))
                .withMessageStartingWith("Measure of village v00-00 must be one of [households], but was household")
                .withMessageContaining("households");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Partition(Grid.of(1, 3), Aim.EVEN, List.of(List.of("v00-00", "v00-02"))))
                .withMessage("Districts must hold each of 3 villages once, but held [v00-00, v00-02]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Partition(Grid.of(1, 3), Aim.EVEN, List.of(List.of("v00-00", "v00-02"), List.of("v00-01"))))
                .withMessage("District must be connected, but [v00-00, v00-02] fell into 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Border("a", "a"))
                .withMessage("Border must lie between two villages, but was of a alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbourhood.of(List.of(village("ganxi", 1)), new Border("ganxi", "gansi")))
                .withMessageStartingWith("Village must be one of the neighbourhood, but was gansi")
                .withMessageContaining("ganxi");
    }

    @Test
    void partitions_print_within_a_prompt() {
        Partition partition = Partitions.of(Grid.of(8, 12), 9, Aim.EVEN);

        assertThat(partition.toString())
                .startsWith("9 districts of 96 villages, sizes apart by 1, ")
                .hasSizeLessThanOrEqualTo(1_000);
        assertThat(partition.table().toString().lines().findFirst().orElse("").strip())
                .isEqualTo("district  villages  ids");
        assertThat(Collections.max(partition.sizes())).isEqualTo(11);
    }

    private static Profile village(String id, long households) {
        return Profile.of(id).with("households", households);
    }
}
