// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.liancun.grouping.Border;

class MutualAidLaws {
    private static final int PLACES = 5;

    @Property
    void every_household_is_in_one_group_of_its_place_within_the_limit(
            @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> homes,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> leaders,
            @ForAll @IntRange(max = 1_023) int borders,
            @ForAll @IntRange(min = 1, max = 7) int most) {
        MutualAid aid = MutualAid.form(most, homes(homes), leaders(leaders), borders(borders));

        List<Home> grouped = aid.groups().stream()
                .flatMap(group -> group.households().stream().map(household -> new Home(household, group.place())))
                .toList();
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(homes(homes));
        assertThat(aid.groups()).allMatch(group -> group.households().size() <= most);
    }

    @Property
    void a_place_has_as_few_groups_as_can_hold_its_households_and_as_even(
            @ForAll @IntRange(min = 1, max = 200) int households, @ForAll @IntRange(min = 1, max = 9) int most) {
        MutualAid aid = MutualAid.form(most, homes(Collections.nCopies(households, 0)), List.of(), List.of());
        List<Integer> sizes =
                aid.groups().stream().map(group -> group.households().size()).toList();

        assertThat(sizes).hasSize((int) MutualAid.fewest(households, most));
        assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
    }

    @Property
    void every_leader_leads_once_and_nearby(
            @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> homes,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> leaders,
            @ForAll @IntRange(max = 1_023) int borders) {
        Map<String, String> living = new HashMap<>();
        leaders(leaders).forEach(leader -> living.put(leader.id(), leader.place()));
        List<Border> near = borders(borders);

        MutualAid aid = MutualAid.form(3, homes(homes), leaders(leaders), near);

        assertThat(aid.groups()).filteredOn(MutualAidGroup::isLed).allSatisfy(group -> {
            String from = living.get(group.leader());
            assertThat(from.equals(group.place()) || near.contains(new Border(from, group.place())))
                    .isTrue();
        });
    }

    /** Groups left without a leader are as many as the worst set of places lacks (Ore 1955, after Hall 1935). */
    @Property
    void no_choice_leads_more_groups(
            @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> homes,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> leaders,
            @ForAll @IntRange(max = 1_023) int borders) {
        MutualAid aid = MutualAid.form(3, homes(homes), leaders(leaders), borders(borders));

        assertThat(aid.leaderless()).hasSize(worstLack(aid, leaders, borders(borders)));
    }

    private static int worstLack(MutualAid aid, List<Integer> leaders, List<Border> borders) {
        int worst = 0;
        for (int set = 0; set < 1 << PLACES; set++) {
            int some = set;
            long groups = aid.groups().stream()
                    .filter(group -> isIn(some, number(group.place())))
                    .count();
            long near = leaders.stream()
                    .filter(place -> isIn(some, place)
                            || borders.stream()
                                    .anyMatch(border -> isEnd(border, place)
                                            && (isIn(some, number(border.one()))
                                                    || isIn(some, number(border.other())))))
                    .count();
            worst = Math.max(worst, (int) (groups - near));
        }
        return worst;
    }

    private static boolean isEnd(Border border, int place) {
        return number(border.one()) == place || number(border.other()) == place;
    }

    private static boolean isIn(int set, int place) {
        return (set >> place & 1) == 1;
    }

    @Property
    void the_order_of_the_input_changes_nothing(
            @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> homes,
            @ForAll @Size(max = 12) List<@IntRange(max = 4) Integer> leaders,
            @ForAll @IntRange(max = 1_023) int borders,
            @ForAll Random random) {
        assertThat(MutualAid.form(
                        4,
                        shuffled(homes(homes), random),
                        shuffled(leaders(leaders), random),
                        shuffled(borders(borders), random)))
                .isEqualTo(MutualAid.form(4, homes(homes), leaders(leaders), borders(borders)));
    }

    private static List<Home> homes(List<Integer> places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Home("h" + i, "p" + places.get(i)))
                .toList();
    }

    private static List<Leader> leaders(List<Integer> places) {
        return IntStream.range(0, places.size())
                .mapToObj(i -> new Leader("l" + i, LeaderKind.CADRE, "p" + places.get(i)))
                .toList();
    }

    /** Ten pairs of five places, one for each bit. */
    private static List<Border> borders(int bits) {
        List<Border> all = new ArrayList<>();
        for (int one = 0; one < PLACES; one++) {
            for (int other = one + 1; other < PLACES; other++) {
                all.add(new Border("p" + one, "p" + other));
            }
        }
        return IntStream.range(0, all.size())
                .filter(i -> isIn(bits, i))
                .mapToObj(all::get)
                .toList();
    }

    private static int number(String place) {
        return Integer.parseInt(place.substring(1));
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
