// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liancun.grouping.Border;

/** 凤凰县 (2023): capable cadres, applicants and reserves each lead at most five households nearby; 14,735 groups. */
class MutualAidTest {
    private static final Leader CADRE = new Leader("cadre", LeaderKind.CADRE, "lane1");
    private static final Leader RESERVE = new Leader("reserve", LeaderKind.RESERVE, "lane2");

    @Test
    void the_groups_of_fenghuang_hold_at_most_73675_households() {
        assertThat(MutualAid.capacity(14_735, 5)).isEqualTo(73_675);
        assertThat(MutualAid.fewest(73_675, 5)).isEqualTo(14_735);
        assertThat(MutualAid.fewest(73_676, 5)).isEqualTo(14_736);
        assertThat(MutualAid.fewest(0, 5)).isZero();
    }

    /** Twelve households of one lane need three groups of five: four each. */
    @Test
    void a_lane_is_cut_into_even_groups() {
        MutualAid aid = MutualAid.form(5, homes("lane1", 12), List.of(CADRE), List.of());

        assertThat(aid.groups())
                .extracting(MutualAidGroup::toString)
                .containsExactly(
                        "lane1: lane1-10 lane1-11 lane1-12 lane1-13, led by cadre",
                        "lane1: lane1-14 lane1-15 lane1-16 lane1-17, not led",
                        "lane1: lane1-18 lane1-19 lane1-20 lane1-21, not led");
        assertThat(aid.households()).isEqualTo(12);
        assertThat(aid.leaderless()).hasSize(2);
    }

    @Test
    void a_leader_may_live_in_the_next_lane_but_not_further() {
        List<Border> borders = List.of(new Border("lane1", "lane2"), new Border("lane2", "lane3"));

        assertThat(MutualAid.form(5, homes("lane1", 5), List.of(RESERVE), borders)
                        .leaderless())
                .isEmpty();
        assertThat(MutualAid.form(5, homes("lane3", 5), List.of(CADRE), borders).leaderless())
                .hasSize(1);
    }

    /** Lane 1 has no leader, lane 2 one, lane 3 two: lane 2 lends its own and borrows one. */
    @Test
    void leaders_are_passed_on_along_the_lanes() {
        List<Home> homes = List.of(new Home("a", "lane1"), new Home("b", "lane2"), new Home("c", "lane3"));
        List<Leader> leaders = List.of(
                RESERVE,
                new Leader("third", LeaderKind.APPLICANT, "lane3"),
                new Leader("fourth", LeaderKind.VILLAGER, "lane3"));
        List<Border> borders = List.of(new Border("lane1", "lane2"), new Border("lane2", "lane3"));

        MutualAid aid = MutualAid.form(5, homes, leaders, borders);

        assertThat(aid.leaderless()).isEmpty();
        assertThat(aid.groups().get(0).leader()).isEqualTo("reserve");
    }

    @Test
    void groups_print_within_a_prompt() {
        assertThat(MutualAid.form(5, homes("lane1", 1_000), List.of(), List.of())
                        .toString())
                .startsWith("Mutual-aid groups: 200, households: 1000, not led: 200\n  lane1: ")
                .hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void bad_groups_are_refused() {
        MutualAidGroup pair = new MutualAidGroup("lane1", List.of("b", "a"), "cadre");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MutualAid(1, List.of(pair)))
                .withMessage("Mutual-aid group must have at most 1 households, but had 2: lane1: a b, led by cadre");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MutualAid(2, List.of(pair, new MutualAidGroup("lane2", List.of("b"), ""))))
                .withMessage("Household in mutual-aid groups must be listed once, but b was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MutualAid(2, List.of(pair, new MutualAidGroup("lane2", List.of("c"), "cadre"))))
                .withMessage("Leader of mutual-aid groups must be listed once, but cadre was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MutualAidGroup("lane1", List.of(), ""))
                .withMessage("Mutual-aid group of lane1 must have at least 1 household, but had 0");
    }

    @Test
    void bad_input_is_refused() {
        List<Home> homes = homes("lane1", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MutualAid.form(0, homes, List.of(), List.of()))
                .withMessage("Limit of a mutual-aid group must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MutualAid.form(5, List.of(homes.get(0), new Home("lane1-10", "lane2")), List.of(), List.of()))
                .withMessage("Household must be listed once, but lane1-10 was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MutualAid.form(5, homes, List.of(CADRE, CADRE), List.of()))
                .withMessage("Leader must be listed once, but cadre was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MutualAid.fewest(-1, 5))
                .withMessage("Number of households must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MutualAid.capacity(-3, 5))
                .withMessage("Number of groups must not be negative, but was -3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReserveRule(2).required(-1))
                .withMessage("Number of villages must not be negative, but was -1");
    }

    private static List<Home> homes(String place, int number) {
        return IntStream.range(10, 10 + number)
                .mapToObj(i -> new Home(place + "-" + i, place))
                .toList();
    }
}
