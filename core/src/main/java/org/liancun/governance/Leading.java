// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.grouping.Border;

/**
 * Gives as many groups as possible a leader of their own place or of one beside it.
 *
 * <p>Leaders first serve their own places; then a place in want looks for a spare leader along a chain in which each place
 * gives one up and gets another. When no such chain is left, no choice leads more groups (Berge 1957).
 */
final class Leading {
    private final List<String> places;
    private final int[][] beside;
    private final int[] wanted;
    private final int[] spare;
    private final List<SortedMap<Integer, Integer>> serves = new ArrayList<>();

    private Leading(List<String> places, int[][] beside, int[] wanted, int[] spare) {
        this.places = places;
        this.beside = beside;
        this.wanted = wanted;
        this.spare = spare;
        places.forEach(place -> serves.add(new TreeMap<>()));
    }

    /** Returns the ids of the leaders of the groups of each place, those of the place itself first. */
    static SortedMap<String, List<String>> of(
            SortedMap<String, Integer> needed, Collection<Leader> leaders, Collection<Border> borders) {
        SortedSet<String> all = new TreeSet<>(needed.keySet());
        SortedMap<String, SortedSet<String>> ids = new TreeMap<>();
        for (Leader leader : leaders) {
            all.add(leader.place());
            ids.computeIfAbsent(leader.place(), place -> new TreeSet<>()).add(leader.id());
        }
        List<String> places = List.copyOf(all);
        int[] wanted =
                places.stream().mapToInt(place -> needed.getOrDefault(place, 0)).toArray();
        int[] spare = places.stream()
                .mapToInt(place -> ids.getOrDefault(place, new TreeSet<>()).size())
                .toArray();
        Leading leading = new Leading(places, beside(places, borders), wanted, spare);
        leading.serveOwn();
        leading.serveOthers();
        return leading.named(ids);
    }

    /** Returns for each place its own number, then those of the places beside it, in order. */
    private static int[][] beside(List<String> places, Collection<Border> borders) {
        SortedMap<String, Integer> index = new TreeMap<>();
        List<SortedSet<Integer>> beside = new ArrayList<>();
        for (String place : places) {
            index.put(place, index.size());
            beside.add(new TreeSet<>());
        }
        for (Border border : borders) {
            Integer one = index.get(border.one());
            Integer other = index.get(border.other());
            if (one != null && other != null) {
                beside.get(one).add(other);
                beside.get(other).add(one);
            }
        }
        int[][] all = new int[places.size()][];
        for (int place = 0; place < all.length; place++) {
            int[] others = beside.get(place).stream().mapToInt(i -> i).toArray();
            all[place] = new int[others.length + 1];
            all[place][0] = place;
            System.arraycopy(others, 0, all[place], 1, others.length);
        }
        return all;
    }

    private void serveOwn() {
        for (int place = 0; place < spare.length; place++) {
            int own = Math.min(wanted[place], spare[place]);
            wanted[place] -= own;
            spare[place] -= own;
            give(place, place, own);
        }
    }

    private void serveOthers() {
        for (int place = 0; place < wanted.length; place++) {
            while (wanted[place] > 0 && chain(place)) {
                wanted[place]--;
            }
        }
    }

    /** Finds the shortest chain from a place in want to a spare leader, and moves the leaders along it. */
    private boolean chain(int start) {
        int[] taker = new int[spare.length];
        int[] giver = new int[spare.length];
        Arrays.fill(taker, -1);
        Arrays.fill(giver, -1);
        Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            int place = waiting.remove();
            for (int from : beside[place]) {
                if (taker[from] >= 0) {
                    continue;
                }
                taker[from] = place;
                if (spare[from] > 0) {
                    move(start, from, taker, giver);
                    return true;
                }
                for (int served : serves.get(from).keySet()) {
                    if (served != start && giver[served] < 0) {
                        giver[served] = from;
                        waiting.add(served);
                    }
                }
            }
        }
        return false;
    }

    private void move(int start, int last, int[] taker, int[] giver) {
        spare[last]--;
        int from = last;
        while (taker[from] != start) {
            int place = taker[from];
            give(from, place, 1);
            give(giver[place], place, -1);
            from = giver[place];
        }
        give(from, start, 1);
    }

    private void give(int from, int to, int number) {
        serves.get(from).merge(to, number, Integer::sum);
        serves.get(from).remove(to, 0);
    }

    private SortedMap<String, List<String>> named(SortedMap<String, SortedSet<String>> ids) {
        SortedMap<String, List<String>> leading = new TreeMap<>();
        for (int place = 0; place < places.size(); place++) {
            List<String> chosen = new ArrayList<>();
            for (int from : beside[place]) {
                SortedSet<String> left = ids.getOrDefault(places.get(from), new TreeSet<>());
                for (int i = serves.get(from).getOrDefault(place, 0); i > 0; i--) {
                    chosen.add(left.first());
                    left.remove(left.first());
                }
            }
            leading.put(places.get(place), chosen);
        }
        return leading;
    }
}
