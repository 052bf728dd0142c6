// SPDX-License-Identifier: Apache-2.0
package org.liancun.grouping;

import java.util.ArrayList;
import java.util.List;
import org.liancun.text.Clip;

/** Divides neighbourhoods into districts. Pure functions. */
public final class Partitions {
    private Partitions() {}

    /**
     * Divides all villages into connected districts of even size, with villages that are alike together where that costs no
     * evenness.
     *
     * <p>96 villages in 9 districts are 6 of 11 and 3 of 10 where the borders allow it. Districts grow from villages far from each
     * other, always the smallest first; then two neighbouring districts at a time are cut anew, and surplus is handed along chains
     * of districts, as long as the sizes become more even, in a bounded number of rounds. A good division and not always the best
     * there is, which is hard to find; how good it is the result tells. Where districts have dozens of villages, they are apart by
     * no more than the largest village on maps of rows and columns; where they have ten, by up to three times that. The same villages give the same districts, whatever their order. House
     * definition, in the manner of recombination (DeFord, Duchin, Solomon 2021, Recombination: a family of Markov chains for
     * redistricting), without chance.
     *
     * @param districts how many districts, 1 to the number of villages
     * @throws IllegalArgumentException if there are more districts than villages or fewer than one, the villages fall into pieces
     *     that no borders join, or one lacks the measure of the aim
     * @throws ArithmeticException if sizes do not add up within a {@code long}
     */
    public static Partition of(Neighbourhood among, int districts, Aim aim) {
        int villages = among.villages().size();
        if (districts < 1 || districts > villages) {
            throw new IllegalArgumentException(
                    "Number of districts must be 1 to " + villages + ", as many as villages, but was " + districts);
        }
        List<List<String>> pieces = among.pieces();
        if (pieces.size() > 1) {
            throw new IllegalArgumentException("Villages must be joined by borders, but fell into " + pieces.size()
                    + " pieces: " + Clip.of(pieces.toString()));
        }
        Graph graph = Graph.of(among, aim);
        Parts parts = new Parts(graph, Growing.parts(graph, districts), districts);
        Evening.even(graph, parts);
        List<List<String>> named = new ArrayList<>();
        for (int i = 0; i < districts; i++) {
            named.add(new ArrayList<>());
        }
        List<String> ids = among.ids();
        for (int village = 0; village < villages; village++) {
            named.get(parts.partOf(village)).add(ids.get(village));
        }
        return new Partition(among, aim, named);
    }
}
