// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.division.Division;
import org.liancun.division.Weights;
import org.liancun.money.Ratio;
import org.liancun.plan.Layout;

/**
 * The cells of a ratio split: a weight for each slice, and the slice's part. Immutable and thread-safe.
 *
 * @param split the split
 * @param path the path of its tier
 * @param keys the decided ratios that it may look at, with their cells; none when the agreement fixes every ratio
 * @param block the cell of the first weight; after the weights come the parts
 * @param count how many parts there are, what remains included
 */
record CompiledDecisions(SplitByRatio split, String path, SortedMap<String, Integer> keys, int block, int count) {
    static CompiledDecisions of(SplitByRatio split, String path, Layout layout) {
        SortedMap<String, Integer> keys = new TreeMap<>();
        for (Split.Slice slice : split.slices()) {
            if (!slice.isFixed() && !slice.id().equals(split.unspent())) {
                keys.put(slice.id(), layout.decided(slice.id()));
                keys.put(path + "/" + slice.id(), layout.decided(path + "/" + slice.id()));
            }
        }
        int count = split.slices().size() + (split.unspent().isEmpty() ? 1 : 0);
        int block = keys.isEmpty()
                ? layout.block(Weights.of(Decisions.ratios(split, path, new TreeMap<>())))
                : layout.cells(3 * count);
        return new CompiledDecisions(split, path, keys, block, count);
    }

    /** Returns the cell of a slice's part. */
    int part(int slice) {
        return block + count + slice;
    }

    /** Divides an amount among the slices; allocates where ratios were decided. */
    void divide(long amount, long[] cells) {
        if (!keys.isEmpty()) {
            long[] weights = Weights.of(Decisions.ratios(split, path, decided(cells)));
            System.arraycopy(weights, 0, cells, block, count);
        }
        Division.divide(amount, cells, block, count);
    }

    private SortedMap<String, Ratio> decided(long[] cells) {
        SortedMap<String, Ratio> decided = new TreeMap<>();
        keys.forEach((key, cell) -> {
            if (cells[cell + 1] != 0) {
                decided.put(key, new Ratio(cells[cell], cells[cell + 1]));
            }
        });
        return decided;
    }
}
