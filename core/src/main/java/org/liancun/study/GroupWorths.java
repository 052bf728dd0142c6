// SPDX-License-Identifier: Apache-2.0
package org.liancun.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.liancun.money.Money;

/** What groups get by themselves, asked block by block on all processors. Filled in once, then only read. */
final class GroupWorths {
    private static final int BLOCK = 256;

    private final List<Set<String>> groups;
    private final long[] fen;
    private final Map<Integer, String> reasons = new ConcurrentSkipListMap<>();
    private int asked;

    /** Asks for all groups, or for those before somebody said stop. */
    GroupWorths(List<Set<String>> groups, Function<Set<String>, Money> amount, StudyWatch watch) {
        this.groups = groups;
        this.fen = new long[groups.size()];
        while (asked < fen.length && !watch.stop().getAsBoolean()) {
            int end = Math.min(asked + BLOCK, fen.length);
            IntStream.range(asked, end).parallel().forEach(i -> ask(i, amount));
            asked = end;
            watch.progress().accept(asked);
        }
    }

    private void ask(int i, Function<Set<String>, Money> amount) {
        try {
            fen[i] = amount.apply(groups.get(i)).fen();
        } catch (IllegalArgumentException | ArithmeticException refused) {
            reasons.put(i, String.valueOf(refused.getMessage()));
        }
    }

    /** Returns how many groups were asked for, the first ones. */
    int asked() {
        return asked;
    }

    boolean isRefused(int i) {
        return reasons.containsKey(i);
    }

    /** Returns the groups that have no answer, in their order. */
    List<RefusedGroup> refused() {
        List<RefusedGroup> refused = new ArrayList<>();
        reasons.forEach((i, reason) -> refused.add(new RefusedGroup(groups.get(i), reason)));
        return refused;
    }

    Money of(int i) {
        return Money.ofFen(fen[i]);
    }

    /** Returns the fen of all groups after a zero for nobody. */
    long[] table() {
        long[] table = new long[fen.length + 1];
        System.arraycopy(fen, 0, table, 1, fen.length);
        return table;
    }
}
