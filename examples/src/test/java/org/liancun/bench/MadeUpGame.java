// SPDX-License-Identifier: Apache-2.0
package org.liancun.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.liancun.coalition.Gains;

/** A made-up game: villages of 1,000 to 10,000 yuan each, groups that gain with their number, and 0 to 500 yuan of their own a head. */
final class MadeUpGame {
    private MadeUpGame() {}

    static long[] fen(int players) {
        Random random = new Random(players);
        long[] own = random.longs(players, 100_000, 1_000_000).toArray();
        long[] fen = new long[1 << players];
        for (int group = 1; group < fen.length; group++) {
            int members = Integer.bitCount(group);
            long sum = 0;
            for (int rest = group; rest != 0; rest &= rest - 1) {
                sum += own[Integer.numberOfTrailingZeros(rest)];
            }
            fen[group] = sum * members / 2 + (members > 1 ? members * (long) random.nextInt(50_000) : 0);
        }
        return fen;
    }

    static Gains gains(long[] fen) {
        List<String> villages = new ArrayList<>();
        for (int i = 0; 1 << i < fen.length; i++) {
            villages.add("v" + (char) ('a' + i));
        }
        return Gains.ofFen(villages, fen);
    }

    /** Returns by number of those before how many of all orders have them first. */
    static double[] weights(int players) {
        double[] weights = new double[players];
        weights[0] = 1.0 / players;
        for (int before = 1; before < players; before++) {
            weights[before] = weights[before - 1] * before / (players - before);
        }
        return weights;
    }
}
