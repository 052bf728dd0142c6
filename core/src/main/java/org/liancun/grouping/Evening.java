// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes parts more even: cuts two neighbours anew, or hands surplus along a chain of parts, as long as that helps.
 *
 * <p>The work is bounded, whatever the sizes are: so many rounds, in each of which a pair is cut only if one of the two has changed
 * since it was last cut, and each small part asks for surplus so many times.
 */
final class Evening {
    private static final int MOST_ROUNDS = 40;
    private static final int MOST_TRIES = 4;

    private final Graph graph;
    private final Parts parts;
    private final int[] changed;
    private int round;

    private Evening(Graph graph, Parts parts) {
        this.graph = graph;
        this.parts = parts;
        this.changed = new int[parts.count()];
    }

    /** Each round leaves the sizes more even, or as even and more villages together that are alike. */
    static void even(Graph graph, Parts parts) {
        Evening evening = new Evening(graph, parts);
        boolean helped = true;
        while (helped && evening.round < MOST_ROUNDS) {
            evening.round++;
            helped = evening.pairs();
            helped |= evening.chains();
        }
    }

    /** Cuts each pair of neighbouring parts anew, in order, and tells whether that helped anywhere. */
    private boolean pairs() {
        boolean helped = false;
        int[][] beside = parts.beside(graph);
        for (int one = 0; one < parts.count(); one++) {
            for (int other : beside[one]) {
                boolean isNew = Math.max(changed[one], changed[other]) >= round - 1;
                helped |= one < other && isNew && parts.areBeside(graph, one, other) && pair(one, other);
            }
        }
        return helped;
    }

    private boolean pair(int first, int second) {
        int one = parts.size(first) < parts.size(second) ? second : first;
        int other = one == first ? second : first;
        long both = parts.size(one) + parts.size(other);
        long gap = Math.abs(parts.size(one) - parts.size(other));
        int[] villages = parts.of(one, other);
        Cut cut = Cut.best(graph.among(villages), parts.isIn(other, villages), both / 2, Cut.ALIKE);
        if (cut == null) {
            return false;
        }
        long newGap = Math.min(2 * cut.off() + both % 2, gap + 1);
        if (newGap > gap || newGap == gap && cut.loss() >= parts.loss(graph, one, other)) {
            return false;
        }
        parts.take(graph, one, other, chosen(villages, cut));
        changed[one] = round;
        changed[other] = round;
        return true;
    }

    /** Lets each part below the mean, the smallest first, ask for surplus; tells whether the parts became more even. */
    private boolean chains() {
        boolean helped = false;
        long mean = parts.mean();
        int[][] beside = parts.beside(graph);
        List<Integer> bySize = IntStream.range(0, parts.count())
                .boxed()
                .sorted(Comparator.comparingLong(parts::size))
                .toList();
        for (int small : bySize) {
            if (parts.size(small) <= mean && ask(small, mean, beside)) {
                helped = true;
                beside = parts.beside(graph);
            }
        }
        return helped;
    }

    /** Searches outwards from a small part for those above the mean, and tells whether one of them could hand on. */
    private boolean ask(int small, long mean, int[][] beside) {
        int[] towards = new int[beside.length];
        Arrays.fill(towards, -1);
        towards[small] = small;
        int[] queue = new int[beside.length];
        int end = 0;
        int tries = 0;
        queue[end++] = small;
        for (int at = 0; at < end && tries < MOST_TRIES; at++) {
            int large = queue[at];
            if (parts.size(large) > mean && parts.size(large) - parts.size(small) > 1) {
                tries++;
                if (handOn(large, small, towards)) {
                    return true;
                }
            }
            for (int next : beside[large]) {
                if (towards[next] < 0) {
                    towards[next] = large;
                    queue[end++] = next;
                }
            }
        }
        return false;
    }

    /** Tells whether handing on from part to part made the parts more even; leaves them as they were if not. */
    private boolean handOn(int large, int small, int[] towards) {
        Parts before = parts.copy();
        long surplus = (parts.size(large) - parts.size(small)) / 2;
        for (int at = large; at != small; at = towards[at]) {
            int next = towards[at];
            int[] villages = parts.of(at, next);
            Cut cut = parts.areBeside(graph, at, next)
                    ? Cut.best(
                            graph.among(villages), parts.isIn(next, villages), parts.size(next) + surplus, Cut.STEADY)
                    : null;
            if (cut == null) {
                break;
            }
            parts.take(graph, at, next, chosen(villages, cut));
        }
        if (parts.squares().compareTo(before.squares()) >= 0) {
            parts.restore(before);
            return false;
        }
        for (int at = large; at != small; at = towards[at]) {
            changed[at] = round;
        }
        changed[small] = round;
        return true;
    }

    private static int[] chosen(int[] villages, Cut cut) {
        return Arrays.stream(cut.taken()).map(at -> villages[at]).toArray();
    }
}
