// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes parts more even: cuts two neighbours anew, or hands surplus along a chain of parts, as long as that helps. */
final class Evening {
    private static final int MOST_ROUNDS = 200;

    private final Graph graph;
    private final Parts parts;

    private Evening(Graph graph, Parts parts) {
        this.graph = graph;
        this.parts = parts;
    }

    /** Each round leaves the sizes more even, or as even and more villages together that are alike. */
    static void even(Graph graph, Parts parts) {
        Evening evening = new Evening(graph, parts);
        int round = 0;
        while (round < MOST_ROUNDS && (evening.pairs() || evening.chain())) {
            round++;
        }
    }

    /** Cuts each pair of neighbouring parts anew, in order, and tells whether that helped anywhere. */
    private boolean pairs() {
        boolean helped = false;
        boolean[][] beside = parts.beside(graph);
        for (int one = 0; one < parts.count(); one++) {
            for (int other = one + 1; other < parts.count(); other++) {
                helped |= beside[one][other] && parts.areBeside(graph, one, other) && pair(one, other);
            }
        }
        return helped;
    }

    private boolean pair(int one, int other) {
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
        return true;
    }

    private static int[] chosen(int[] villages, Cut cut) {
        return Arrays.stream(cut.taken()).map(at -> villages[at]).toArray();
    }

    /** Hands surplus from a large part along a chain to a small one; tells whether the parts became more even. */
    private boolean chain() {
        List<Integer> bySize = IntStream.range(0, parts.count())
                .boxed()
                .sorted(Comparator.comparingLong(parts::size))
                .toList();
        boolean[][] beside = parts.beside(graph);
        for (int small : bySize) {
            for (int i = bySize.size() - 1; i >= 0; i--) {
                int large = bySize.get(i);
                if (parts.size(large) - parts.size(small) < 2) {
                    break;
                }
                if (handOn(large, small, way(beside, large, small))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether handing on made the parts more even; leaves them as they were if not. */
    private boolean handOn(int large, int small, int[] back) {
        Parts before = parts.copy();
        long surplus = (parts.size(large) - parts.size(small)) / 2;
        for (int at = small; at != large; at = back[at]) {
            int[] villages = parts.of(back[at], at);
            Cut cut = parts.areBeside(graph, back[at], at)
                    ? Cut.best(graph.among(villages), parts.isIn(at, villages), parts.size(at) + surplus, Cut.STEADY)
                    : null;
            if (cut == null) {
                break;
            }
            parts.take(graph, back[at], at, chosen(villages, cut));
        }
        if (parts.squares().compareTo(before.squares()) < 0) {
            return true;
        }
        parts.restore(before);
        return false;
    }

    /** Returns for each part on the shortest way from one to another the part before it. */
    private static int[] way(boolean[][] beside, int from, int to) {
        int[] back = new int[beside.length];
        Arrays.fill(back, -1);
        back[from] = from;
        int[] queue = new int[beside.length];
        int end = 0;
        queue[end++] = from;
        for (int at = 0; at < end && back[to] < 0; at++) {
            for (int next = 0; next < beside.length; next++) {
                if (back[next] < 0 && beside[queue[at]][next]) {
                    back[next] = queue[at];
                    queue[end++] = next;
                }
            }
        }
        return back;
    }
}
