// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.Map;
import java.util.Set;

/** A game in which only linked players can act together: a coalition gets what its connected parts get. */
final class Linked {
    private Linked() {}

    static Gains gains(Gains gains, Map<String, ? extends Set<String>> links) {
        Players players = gains.players();
        int[] neighbours = new int[players.count()];
        links.forEach((id, others) -> {
            int player = players.index(id);
            for (int rest = players.bits(others); rest != 0; rest &= rest - 1) {
                int other = Integer.numberOfTrailingZeros(rest);
                neighbours[player] |= 1 << other;
                neighbours[other] |= 1 << player;
            }
        });
        return Gains.each(players, bits -> sumOfParts(gains, bits, neighbours));
    }

    private static long sumOfParts(Gains gains, int coalition, int[] neighbours) {
        long sum = 0;
        int rest = coalition;
        while (rest != 0) {
            int part = Integer.lowestOneBit(rest);
            int grown = grow(part, neighbours) & coalition;
            while (grown != part) {
                part = grown;
                grown = grow(part, neighbours) & coalition;
            }
            sum = Math.addExact(sum, gains.fen(part));
            rest &= ~part;
        }
        return sum;
    }

    private static int grow(int part, int[] neighbours) {
        int grown = part;
        for (int rest = part; rest != 0; rest &= rest - 1) {
            grown |= neighbours[Integer.numberOfTrailingZeros(rest)];
        }
        return grown;
    }
}
