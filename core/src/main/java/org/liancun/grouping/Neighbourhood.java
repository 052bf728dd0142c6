// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * Villages, who borders whom, and what each is known by (邻里).
 *
 * <p>Does not depend on the order in which villages or borders are given. Immutable and thread-safe.
 *
 * @param villages what each village is known by, in id order
 * @param borders the borders, in order
 */
public record Neighbourhood(List<Profile> villages, List<Border> borders) implements Serializable {
    /**
     * Puts villages and borders in order.
     *
     * @throws IllegalArgumentException if a village stands twice, or a border names an unknown one
     */
    public Neighbourhood {
        Ids.requireOnce(villages, Profile::village, "Village of a neighbourhood");
        villages = ImmutableList.sortedCopyOf(Comparator.comparing(Profile::village), villages);
        borders = ImmutableSet.copyOf(ImmutableList.sortedCopyOf(
                        Comparator.comparing(Border::one).thenComparing(Border::other), borders))
                .asList();
        Map<String, Profile> known = Maps.uniqueIndex(villages, Profile::village);
        for (Border border : borders) {
            requireKnown(border.one(), known.keySet());
            requireKnown(border.other(), known.keySet());
        }
    }

    /** Obtains a neighbourhood. */
    public static Neighbourhood of(Collection<Profile> villages, Border... borders) {
        return new Neighbourhood(List.copyOf(villages), List.of(borders));
    }

    /** Returns the ids of the villages, in order. */
    public List<String> ids() {
        return villages.stream().map(Profile::village).toList();
    }

    /**
     * Returns what a village is known by.
     *
     * @throws IllegalArgumentException if the village is unknown
     */
    public Profile profile(String village) {
        return villages.stream()
                .filter(profile -> profile.village().equals(village))
                .findFirst()
                .orElseThrow(() -> unknown(village, ids()));
    }

    /**
     * Returns how many borders lie between two villages on the shortest way: 0 from a village to itself, 1 between neighbours.
     *
     * @throws IllegalArgumentException if a village is unknown, or there is no way
     */
    public int steps(String from, String to) {
        Map<String, Integer> steps = stepsFrom(from);
        Integer found = steps.get(profile(to).village());
        if (found == null) {
            throw new IllegalArgumentException(
                    "Villages must be joined by borders, but there is no way from " + from + " to " + to);
        }
        return found;
    }

    /** Tells whether two villages have a border. */
    public boolean isBorder(String one, String other) {
        return !one.equals(other) && borders.contains(new Border(one, other));
    }

    /** Returns the pieces into which the villages fall that are joined by borders, each in id order, by their first ids. */
    public List<List<String>> pieces() {
        ImmutableList.Builder<List<String>> pieces = ImmutableList.builder();
        SortedSet<String> left = new TreeSet<>(ids());
        while (!left.isEmpty()) {
            Set<String> piece = new TreeSet<>(stepsFrom(left.first()).keySet());
            pieces.add(List.copyOf(piece));
            left.removeAll(piece);
        }
        return pieces.build();
    }

    /**
     * Returns the part of the neighbourhood that some villages make up, with the borders between them.
     *
     * @throws IllegalArgumentException if a village is unknown
     */
    public Neighbourhood among(Collection<String> some) {
        Set<String> ids = Set.copyOf(some);
        return new Neighbourhood(
                some.stream().distinct().map(this::profile).toList(),
                borders.stream()
                        .filter(border -> ids.contains(border.one()) && ids.contains(border.other()))
                        .toList());
    }

    /** Returns the steps to every village that can be reached. */
    Map<String, Integer> stepsFrom(String from) {
        Map<String, List<String>> next = new HashMap<>();
        for (Border border : borders) {
            next.computeIfAbsent(border.one(), village -> new ArrayList<>()).add(border.other());
            next.computeIfAbsent(border.other(), village -> new ArrayList<>()).add(border.one());
        }
        Map<String, Integer> steps = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        steps.put(profile(from).village(), 0);
        waiting.add(from);
        while (!waiting.isEmpty()) {
            String at = waiting.remove();
            for (String neighbour : next.getOrDefault(at, List.of())) {
                if (steps.putIfAbsent(neighbour, steps.get(at) + 1) == null) {
                    waiting.add(neighbour);
                }
            }
        }
        return steps;
    }

    private static void requireKnown(String village, Collection<String> known) {
        if (!known.contains(village)) {
            throw unknown(village, known);
        }
    }

    private static IllegalArgumentException unknown(String village, Collection<String> known) {
        return new IllegalArgumentException(
                "Village must be one of the neighbourhood, but was " + village + Nearest.advice(village, known));
    }

    /** Returns text such as {@code "96 villages, 214 borders"}. */
    @Override
    public String toString() {
        return villages.size()
                + (villages.size() == 1 ? " village, " : " villages, ")
                + borders.size()
                + (borders.size() == 1 ? " border" : " borders");
    }
}
