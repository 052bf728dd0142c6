// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Players who have joined into unions beforehand; coalitions are bits. */
record Unions(int[] unionOf, int[] members) {
    static Unions of(Players players, Collection<? extends Set<String>> unions) {
        int[] unionOf = new int[players.count()];
        List<Integer> members = new ArrayList<>();
        int joined = 0;
        for (Set<String> union : unions) {
            int bits = players.bits(union);
            if ((joined & bits) != 0) {
                throw new IllegalArgumentException(
                        "Player must be in one union, but these were in two: " + players.coalition(joined & bits));
            }
            for (int rest = bits; rest != 0; rest &= rest - 1) {
                unionOf[Integer.numberOfTrailingZeros(rest)] = bits;
            }
            joined |= bits;
            members.add(bits);
        }
        if (joined != players.everybody()) {
            throw new IllegalArgumentException("Player must be in one union, but these were in none: "
                    + players.coalition(players.everybody() & ~joined));
        }
        return new Unions(unionOf, members.stream().mapToInt(i -> i).toArray());
    }

    /** Returns how many unions have a member in the coalition. */
    int count(int coalition) {
        int count = 0;
        for (int union : members) {
            count += (union & coalition) == 0 ? 0 : 1;
        }
        return count;
    }

    /** Returns how many members of the coalition are in the player's union. */
    int fellows(int coalition, int player) {
        return Integer.bitCount(coalition & unionOf[player]);
    }
}
