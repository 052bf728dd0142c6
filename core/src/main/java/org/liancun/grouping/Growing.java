// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.util.Arrays;

/** Grows parts from villages that are far from each other, always the smallest part first. */
final class Growing {
    private static final int FREE = -1;

    private Growing() {}

    /** Returns the part of each village, 0 to so many less one. */
    static int[] parts(Graph graph, int parts) {
        int[] part = new int[graph.count()];
        Arrays.fill(part, FREE);
        long[] sizes = new long[parts];
        int[] seeds = seeds(graph, parts);
        for (int i = 0; i < parts; i++) {
            part[seeds[i]] = i;
            sizes[i] = graph.sizes()[seeds[i]];
        }
        boolean[] enclosed = new boolean[parts];
        for (int left = graph.count() - parts; left > 0; ) {
            int smallest = smallest(sizes, enclosed);
            int next = next(graph, part, smallest);
            if (next < 0) {
                enclosed[smallest] = true;
            } else {
                part[next] = smallest;
                sizes[smallest] = Math.addExact(sizes[smallest], graph.sizes()[next]);
                left--;
            }
        }
        return part;
    }

    /** Returns the village farthest from the first, then always the one farthest from those chosen, ties by number. */
    private static int[] seeds(Graph graph, int count) {
        int[] nearest = graph.steps(0);
        int[] seeds = new int[count];
        for (int i = 0; i < count; i++) {
            int farthest = 0;
            for (int village = 0; village < nearest.length; village++) {
                farthest = nearest[village] > nearest[farthest] ? village : farthest;
            }
            seeds[i] = farthest;
            int[] steps = graph.steps(farthest);
            for (int village = 0; village < nearest.length; village++) {
                nearest[village] = i == 0 ? steps[village] : Math.min(nearest[village], steps[village]);
            }
        }
        return seeds;
    }

    private static int smallest(long[] sizes, boolean[] enclosed) {
        int smallest = -1;
        for (int i = 0; i < sizes.length; i++) {
            if (!enclosed[i] && (smallest < 0 || sizes[i] < sizes[smallest])) {
                smallest = i;
            }
        }
        return smallest;
    }

    /** Returns the free neighbour of a part with most borders to it, those of villages alike counted twice; -1 for none. */
    private static int next(Graph graph, int[] part, int which) {
        int best = -1;
        int most = 0;
        for (int village = 0; village < part.length; village++) {
            if (part[village] == FREE) {
                int borders = borders(graph, part, which, village);
                if (borders > most) {
                    best = village;
                    most = borders;
                }
            }
        }
        return best;
    }

    private static int borders(Graph graph, int[] part, int which, int village) {
        int borders = 0;
        for (int i = 0; i < graph.neighbours()[village].length; i++) {
            if (part[graph.neighbours()[village][i]] == which) {
                borders += graph.alike()[village][i] ? 2 : 1;
            }
        }
        return borders;
    }
}
