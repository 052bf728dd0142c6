// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntToLongFunction;
import org.liancun.money.Money;

/** Amounts of fen, one for each coalition as bits; nothing for the empty one. */
final class Table {
    private static final int MOST_LISTED = 10;

    private Table() {}

    static long[] each(Players players, IntToLongFunction amount) {
        long[] fen = new long[1 << players.count()];
        for (int bits = 1; bits < fen.length; bits++) {
            fen[bits] = amount.applyAsLong(bits);
        }
        return fen;
    }

    static long[] of(Players players, Function<Set<String>, Money> amount) {
        return each(players, bits -> amount.apply(players.coalition(bits)).fen());
    }

    /** Copies the amounts; every coalition but the empty one must be there, and be one of these players. */
    static long[] of(Players players, Map<? extends Collection<String>, Money> amounts) {
        return of(
                players,
                amounts.entrySet().stream()
                        .map(each -> Worth.of(List.copyOf(each.getKey()), each.getValue()))
                        .toList());
    }

    /** Copies the amounts; every coalition but the empty one must be there, and be one of these players. */
    static long[] of(Players players, Collection<Worth> amounts) {
        long[] fen = new long[1 << players.count()];
        boolean[] told = new boolean[fen.length];
        for (Worth each : amounts) {
            int bits = players.bits(each.coalition());
            if (told[bits]) {
                throw new IllegalArgumentException(
                        "Coalition must be listed once, but " + players.coalition(bits) + " was listed twice");
            }
            told[bits] = true;
            fen[bits] = each.amount().fen();
        }
        if (fen[0] != 0) {
            throw new IllegalArgumentException("Amount of nobody must be CNY 0.00, but was " + Money.ofFen(fen[0]));
        }
        requireAll(players, told);
        return fen;
    }

    /** Brings amounts by bits of players as listed into the order of the ids. */
    static long[] ofFen(Players players, List<String> listed, long[] fen) {
        if (fen.length != 1 << players.count()) {
            throw new IllegalArgumentException("Amounts must be " + (1 << players.count()) + ", one for each group of "
                    + players.count() + " players, but were " + fen.length);
        }
        if (fen[0] != 0) {
            throw new IllegalArgumentException("Amount of nobody must be CNY 0.00, but was " + Money.ofFen(fen[0]));
        }
        int[] sorted = new int[fen.length];
        long[] amounts = new long[fen.length];
        for (int bits = 1; bits < fen.length; bits++) {
            int last = Integer.numberOfTrailingZeros(bits);
            sorted[bits] = sorted[bits & bits - 1] | 1 << players.index(listed.get(last));
            amounts[sorted[bits]] = fen[bits];
        }
        return amounts;
    }

    private static void requireAll(Players players, boolean[] told) {
        List<String> missing = new ArrayList<>();
        int count = 0;
        for (int bits = 1; bits < told.length; bits++) {
            if (!told[bits] && ++count <= MOST_LISTED) {
                missing.add(players.coalition(bits).toString());
            }
        }
        if (count > 0) {
            throw new IllegalArgumentException("Amounts must be there for all " + (told.length - 1)
                    + " coalitions, but " + count + (count == 1 ? " was" : " were") + " missing: "
                    + String.join(", ", missing) + (count > MOST_LISTED ? ", .." : ""));
        }
    }
}
