// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Which part each village is in, and how large the parts are. Changes while a partition is made. */
final class Parts {
    private final int[] part;
    private final long[] sizes;

    Parts(Graph graph, int[] part, int count) {
        this(part, new long[count]);
        for (int village = 0; village < part.length; village++) {
            sizes[part[village]] = Math.addExact(sizes[part[village]], graph.sizes()[village]);
        }
    }

    private Parts(int[] part, long[] sizes) {
        this.part = part;
        this.sizes = sizes;
    }

    int count() {
        return sizes.length;
    }

    long size(int which) {
        return sizes[which];
    }

    /** Returns the mean size, rounded down. */
    long mean() {
        return Arrays.stream(sizes).reduce(0, Math::addExact) / sizes.length;
    }

    int partOf(int village) {
        return part[village];
    }

    /** Returns the villages of two parts, in order. */
    int[] of(int one, int other) {
        return IntStream.range(0, part.length)
                .filter(village -> part[village] == one || part[village] == other)
                .toArray();
    }

    /** Tells of each of some villages whether it is in a part. */
    boolean[] isIn(int which, int[] villages) {
        boolean[] isIn = new boolean[villages.length];
        for (int i = 0; i < villages.length; i++) {
            isIn[i] = part[villages[i]] == which;
        }
        return isIn;
    }

    /** Gives some villages of two parts to the other and the rest to the one. */
    void take(Graph graph, int one, int other, int[] villages) {
        long both = sizes[one] + sizes[other];
        for (int village : of(one, other)) {
            part[village] = one;
        }
        sizes[other] = 0;
        for (int village : villages) {
            part[village] = other;
            sizes[other] += graph.sizes()[village];
        }
        sizes[one] = both - sizes[other];
    }

    /** Returns how many borders between villages that are alike lie between two parts. */
    int loss(Graph graph, int one, int other) {
        int loss = 0;
        for (int village = 0; village < part.length; village++) {
            for (int i = 0; part[village] == one && i < graph.neighbours()[village].length; i++) {
                loss += graph.alike()[village][i] && part[graph.neighbours()[village][i]] == other ? 1 : 0;
            }
        }
        return loss;
    }

    /** Returns for each part those that a border joins to it, in order. */
    int[][] beside(Graph graph) {
        List<SortedSet<Integer>> beside = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            beside.add(new TreeSet<>());
        }
        for (int village = 0; village < part.length; village++) {
            for (int neighbour : graph.neighbours()[village]) {
                if (part[village] != part[neighbour]) {
                    beside.get(part[village]).add(part[neighbour]);
                }
            }
        }
        return beside.stream()
                .map(near -> near.stream().mapToInt(which -> which).toArray())
                .toArray(int[][]::new);
    }

    boolean areBeside(Graph graph, int one, int other) {
        return IntStream.range(0, part.length)
                .filter(village -> part[village] == one)
                .anyMatch(village ->
                        Arrays.stream(graph.neighbours()[village]).anyMatch(neighbour -> part[neighbour] == other));
    }

    /** Returns the sum of the squared sizes: the smaller, the more even. */
    BigInteger squares() {
        return Arrays.stream(sizes)
                .mapToObj(size -> BigInteger.valueOf(size).pow(2))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    Parts copy() {
        return new Parts(part.clone(), sizes.clone());
    }

    void restore(Parts before) {
        System.arraycopy(before.part, 0, part, 0, part.length);
        System.arraycopy(before.sizes, 0, sizes, 0, sizes.length);
    }
}
