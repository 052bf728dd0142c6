// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One way to cut a connected piece in two connected ones.
 *
 * @param taken the villages of the one, in order
 * @param off by how much its size misses what was wanted
 * @param loss how many borders between villages that are alike lie between the two
 * @param moved how many villages change sides
 */
record Cut(int[] taken, long off, int loss, int moved) {
    /** The best size first, then the fewest alike apart. */
    static final Comparator<Cut> ALIKE = Comparator.comparingLong(Cut::off)
            .thenComparingInt(Cut::loss)
            .thenComparingInt(Cut::moved)
            .thenComparing(Cut::taken, Arrays::compare);

    /** The best size first, then the fewest villages moved, so that both stay where they are. */
    static final Comparator<Cut> STEADY = Comparator.comparingLong(Cut::off)
            .thenComparingInt(Cut::moved)
            .thenComparingInt(Cut::loss)
            .thenComparing(Cut::taken, Arrays::compare);

    private static final int ROOTS = 64;

    /**
     * Finds the best cut among those that sweep through a piece, nearest first: from one of its villages, or from those taken now
     * through one of their neighbours, at most 64 of each.
     *
     * @param now which villages are taken now
     * @param wanted the size that the villages taken should have
     * @return nothing if no sweep leaves both connected
     */
    static @Nullable Cut best(Graph piece, boolean[] now, long wanted, Comparator<Cut> order) {
        List<Cut> cuts = new ArrayList<>();
        int step = (piece.count() + ROOTS - 1) / ROOTS;
        for (int root = 0; root < piece.count(); root += step) {
            sweep(piece, now, piece.reached(root, new boolean[piece.count()]), wanted, cuts);
        }
        int[] kept =
                IntStream.range(0, now.length).filter(village -> now[village]).toArray();
        if (Arrays.stream(kept).mapToLong(village -> piece.sizes()[village]).sum() < wanted) {
            neighbours(piece, now).limit(ROOTS).forEach(root -> {
                int[] more = piece.reached(root, now);
                int[] grown = Arrays.copyOf(kept, kept.length + more.length);
                System.arraycopy(more, 0, grown, kept.length, more.length);
                sweep(piece, now, grown, wanted, cuts);
            });
        }
        return cuts.isEmpty() ? null : Collections.min(cuts, order);
    }

    private static IntStream neighbours(Graph piece, boolean[] now) {
        return IntStream.range(0, now.length)
                .filter(village -> !now[village]
                        && Arrays.stream(piece.neighbours()[village]).anyMatch(next -> now[next]));
    }

    /** Adds the two beginnings of a sweep whose sizes are next to the wanted one. */
    private static void sweep(Graph piece, boolean[] now, int[] order, long wanted, List<Cut> cuts) {
        boolean[] taken = new boolean[piece.count()];
        long size = 0;
        for (int end = 1; end < order.length; end++) {
            taken[order[end - 1]] = true;
            size += piece.sizes()[order[end - 1]];
            boolean isNext = size >= wanted || end == order.length - 1 || size + piece.sizes()[order[end]] >= wanted;
            if (isNext && piece.reached(order[end], taken).length == order.length - end) {
                cuts.add(of(piece, now, taken, Math.abs(wanted - size)));
            }
            if (size >= wanted) {
                return;
            }
        }
    }

    private static Cut of(Graph piece, boolean[] now, boolean[] taken, long off) {
        int[] chosen = IntStream.range(0, taken.length)
                .filter(village -> taken[village])
                .toArray();
        int loss = 0;
        for (int village : chosen) {
            loss += loss(piece, taken, village);
        }
        int moved = 0;
        for (int village = 0; village < taken.length; village++) {
            moved += taken[village] == now[village] ? 0 : 1;
        }
        return new Cut(chosen, off, loss, moved);
    }

    private static int loss(Graph piece, boolean[] taken, int village) {
        int loss = 0;
        for (int i = 0; i < piece.neighbours()[village].length; i++) {
            loss += piece.alike()[village][i] && !taken[piece.neighbours()[village][i]] ? 1 : 0;
        }
        return loss;
    }
}
