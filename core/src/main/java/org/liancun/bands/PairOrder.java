// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;

/**
 * How many pairs stand in the same order in two rankings, and how many in the opposite one.
 *
 * <p>Sorted by the first rank, those so far are counted by the second in a Fenwick tree: n log n steps. Source: W. R. Knight, A
 * Computer Method for Calculating Kendall's Tau with Ungrouped Data, Journal of the American Statistical Association 61 (1966).
 *
 * @param same the pairs in the same order
 * @param opposite the pairs in opposite order; those that tie in either ranking are in neither
 */
record PairOrder(long same, long opposite) {
    static PairOrder of(List<RankChange> changes) {
        List<RankChange> sorted =
                changes.stream().sorted(comparingInt(RankChange::before)).toList();
        int[] ranks =
                sorted.stream().mapToInt(RankChange::after).sorted().distinct().toArray();
        int[] tree = new int[ranks.length + 1];
        long same = 0;
        long opposite = 0;
        int counted = 0;
        for (int i = 0; i < sorted.size(); i++) {
            for (; sorted.get(counted).before() < sorted.get(i).before(); counted++) {
                count(tree, place(ranks, sorted.get(counted)));
            }
            int place = place(ranks, sorted.get(i));
            same += upTo(tree, place - 1);
            opposite += counted - upTo(tree, place);
        }
        return new PairOrder(same, opposite);
    }

    private static int place(int[] ranks, RankChange change) {
        return Arrays.binarySearch(ranks, change.after()) + 1;
    }

    private static void count(int[] tree, int place) {
        for (int i = place; i < tree.length; i += i & -i) {
            tree[i]++;
        }
    }

    private static int upTo(int[] tree, int place) {
        int count = 0;
        for (int i = place; i > 0; i -= i & -i) {
            count += tree[i];
        }
        return count;
    }
}
