// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.grouping.Border;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * Households in mutual-aid groups, each within a limit (互助五兴: at most five). Immutable and thread-safe.
 *
 * @param most the most households in a group, at least 1
 * @param groups the groups
 */
public record MutualAid(int most, List<MutualAidGroup> groups) implements Serializable {
    /**
     * Checks the groups.
     *
     * @throws IllegalArgumentException if the limit is below 1, a group exceeds it, or a household or leader stands in two groups
     */
    public MutualAid {
        requirePositive(most);
        groups = ImmutableList.copyOf(groups);
        List<String> households = new ArrayList<>();
        List<String> leaders = new ArrayList<>();
        for (MutualAidGroup group : groups) {
            if (group.households().size() > most) {
                throw new IllegalArgumentException("Mutual-aid group must have at most " + most
                        + " households, but had " + group.households().size() + ": " + group);
            }
            households.addAll(group.households());
            if (group.isLed()) {
                leaders.add(group.leader());
            }
        }
        Ids.requireOnce(households, household -> household, "Household in mutual-aid groups");
        Ids.requireOnce(leaders, leader -> leader, "Leader of mutual-aid groups");
    }

    /**
     * Groups households in as few groups as each place allows, of sizes that differ by at most one.
     *
     * <p>In a place households stand in the order of their ids, so that ids which count doors keep neighbours together. A leader
     * leads one group, at the own place or one that borders on it; no other choice gives more groups a leader. Groups that are
     * left without one are shown as such. Does not depend on the order of the input. House definition.
     *
     * @param most the most households in a group
     * @param homes the households and their places
     * @param leaders those who can lead; the households they live in are among the homes only if they are to be grouped too
     * @param borders which places lie side by side
     * @throws IllegalArgumentException if the limit is below 1, or a household or leader is listed twice
     */
    public static MutualAid form(
            int most, Collection<Home> homes, Collection<Leader> leaders, Collection<Border> borders) {
        requirePositive(most);
        Ids.requireOnce(List.copyOf(homes), Home::household, "Household");
        Ids.requireOnce(List.copyOf(leaders), Leader::id, "Leader");
        SortedMap<String, SortedSet<String>> byPlace = new TreeMap<>();
        homes.forEach(home ->
                byPlace.computeIfAbsent(home.place(), place -> new TreeSet<>()).add(home.household()));
        SortedMap<String, Integer> needed = new TreeMap<>();
        byPlace.forEach((place, households) -> needed.put(place, Math.toIntExact(fewest(households.size(), most))));
        SortedMap<String, List<String>> leading = Leading.of(needed, leaders, borders);
        List<MutualAidGroup> groups = new ArrayList<>();
        byPlace.forEach((place, households) ->
                groups.addAll(grouped(place, List.copyOf(households), needed.get(place), leading.get(place))));
        return new MutualAid(most, groups);
    }

    private static List<MutualAidGroup> grouped(
            String place, List<String> households, int number, List<String> leaders) {
        List<MutualAidGroup> groups = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < number; i++) {
            int size = households.size() / number + (i < households.size() % number ? 1 : 0);
            String leader = i < leaders.size() ? leaders.get(i) : "";
            groups.add(new MutualAidGroup(place, households.subList(from, from + size), leader));
            from += size;
        }
        return groups;
    }

    /**
     * Returns the fewest groups that can hold so many households, wherever they live: ceil(H / n).
     *
     * @throws IllegalArgumentException if the limit is below 1 or the number negative
     */
    public static long fewest(long households, long most) {
        requirePositive(most);
        requireNotNegative(households, "households");
        return households / most + (households % most == 0 ? 0 : 1);
    }

    /**
     * Returns the most households that so many groups can hold: 14,735 groups of five hold 73,675.
     *
     * @throws IllegalArgumentException if the limit is below 1 or the number negative
     * @throws ArithmeticException if the number does not fit
     */
    public static long capacity(long groups, long most) {
        requirePositive(most);
        requireNotNegative(groups, "groups");
        return Math.multiplyExact(groups, most);
    }

    private static void requirePositive(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("Limit of a mutual-aid group must be at least 1, but was " + most);
        }
    }

    private static void requireNotNegative(long number, String what) {
        if (number < 0) {
            throw new IllegalArgumentException("Number of " + what + " must not be negative, but was " + number);
        }
    }

    /** Returns how many households there are in all groups. */
    public int households() {
        return groups.stream().mapToInt(group -> group.households().size()).sum();
    }

    /** Returns the groups that nobody leads. */
    public List<MutualAidGroup> leaderless() {
        return groups.stream().filter(group -> !group.isLed()).toList();
    }

    /** Returns numbers, then the groups, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        String first = "Mutual-aid groups: " + groups.size() + ", households: " + households() + ", not led: "
                + leaderless().size();
        return Prompt.text(first, Lists.transform(groups, group -> "  " + group));
    }
}
