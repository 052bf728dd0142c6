// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A neighbourhood as arrays: villages by number in id order, their neighbours in order, and their sizes.
 *
 * @param sizes the size of each village
 * @param neighbours the numbers of the neighbours of each village
 * @param alike which of these neighbours are like it
 */
record Graph(long[] sizes, int[][] neighbours, boolean[][] alike) {

    static Graph of(Neighbourhood among, Aim aim) {
        List<Profile> villages = among.villages();
        Map<String, Integer> numbers = new HashMap<>();
        villages.forEach(village -> numbers.put(village.village(), numbers.size()));
        int[][] neighbours = new int[villages.size()][0];
        for (Border border : among.borders()) {
            join(neighbours, numbers.get(border.one()), numbers.get(border.other()));
            join(neighbours, numbers.get(border.other()), numbers.get(border.one()));
        }
        boolean[][] alike = new boolean[neighbours.length][];
        for (int village = 0; village < neighbours.length; village++) {
            Arrays.sort(neighbours[village]);
            alike[village] = new boolean[neighbours[village].length];
            for (int i = 0; i < alike[village].length; i++) {
                alike[village][i] = aim.isAlike(villages.get(village), villages.get(neighbours[village][i]));
            }
        }
        return new Graph(villages.stream().mapToLong(aim::size).toArray(), neighbours, alike);
    }

    private static void join(int[][] neighbours, int one, int other) {
        neighbours[one] = Arrays.copyOf(neighbours[one], neighbours[one].length + 1);
        neighbours[one][neighbours[one].length - 1] = other;
    }

    /** Returns some villages, given in order, with the borders between them; their numbers are their places. */
    Graph among(int[] some) {
        int[][] near = new int[some.length][];
        boolean[][] like = new boolean[some.length][];
        for (int i = 0; i < some.length; i++) {
            int village = some[i];
            int[] kept = IntStream.range(0, neighbours[village].length)
                    .filter(k -> Arrays.binarySearch(some, neighbours[village][k]) >= 0)
                    .toArray();
            near[i] = new int[kept.length];
            like[i] = new boolean[kept.length];
            for (int k = 0; k < kept.length; k++) {
                near[i][k] = Arrays.binarySearch(some, neighbours[village][kept[k]]);
                like[i][k] = alike[village][kept[k]];
            }
        }
        return new Graph(
                Arrays.stream(some).mapToLong(village -> sizes[village]).toArray(), near, like);
    }

    int count() {
        return sizes.length;
    }

    /** Returns the villages that can be reached from one without those left out, nearest first, ties by number. */
    int[] reached(int from, boolean[] out) {
        boolean[] seen = out.clone();
        int[] queue = new int[count()];
        int end = 0;
        queue[end++] = from;
        seen[from] = true;
        for (int at = 0; at < end; at++) {
            for (int next : neighbours[queue[at]]) {
                if (!seen[next]) {
                    seen[next] = true;
                    queue[end++] = next;
                }
            }
        }
        return Arrays.copyOf(queue, end);
    }

    /** Returns the steps from a village to each, all being joined. */
    int[] steps(int from) {
        int[] steps = new int[count()];
        for (int village : reached(from, new boolean[count()])) {
            for (int next : neighbours[village]) {
                steps[next] = next != from && steps[next] == 0 ? steps[village] + 1 : steps[next];
            }
        }
        return steps;
    }
}
