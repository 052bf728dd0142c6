// SPDX-License-Identifier: Apache-2.0
package org.liancun.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.liancun.money.Money;

/** One search for the first place at which a figure reaches a target; no place is asked twice. Mutable, for one calculation. */
final class Search<V> {
    private static final int FEW = 64;
    private static final int FIRST = 16;

    private final long count;
    private final LongFunction<V> value;
    private final Function<V, Money> figure;
    private final Money target;
    private final SortedMap<Long, Money> asked = new TreeMap<>();

    Search(long count, LongFunction<V> value, Function<V, Money> figure, Money target) {
        this.count = count;
        this.value = value;
        this.figure = figure;
        this.target = requireNonNull(target, "target");
    }

    Sought<V> run(Looking looking) {
        if (looking == Looking.AT_EACH || count <= FEW) {
            return atEach("Values");
        }
        for (int i = 0; i <= FIRST; i++) {
            ask(between(count - 1, i));
        }
        long high = firstReached();
        if (!turns() && high > 0) {
            long low = asked.headMap(high).lastKey();
            while (high < count && high - low > 1 && !turns()) {
                long middle = low + (high - low) / 2;
                if (reaches(ask(middle))) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
        }
        return turns() ? atEach("Values of a figure that turns") : result(high, Looking.BY_HALVES);
    }

    private Sought<V> atEach(String values) {
        if (count > GoalSeek.MOST) {
            throw new IllegalArgumentException(values + " must be at most " + GoalSeek.MOST
                    + " to be looked at one by one, but were " + count + ". Take larger steps.");
        }
        long place = 0;
        while (place < count && !reaches(ask(place))) {
            place++;
        }
        return result(place, Looking.AT_EACH);
    }

    private Sought<V> result(long place, Looking looking) {
        if (place < count) {
            return new Sought.Found<>(value.apply(place), ask(place), looking, asked.size());
        }
        long best = 0;
        for (Map.Entry<Long, Money> each : asked.entrySet()) {
            best = each.getValue().compareTo(ask(best)) > 0 ? each.getKey() : best;
        }
        return new Sought.Missed<>(value.apply(best), ask(best), looking, asked.size());
    }

    private Money ask(long place) {
        return asked.computeIfAbsent(place, at -> figure.apply(value.apply(at)));
    }

    private boolean reaches(Money amount) {
        return amount.compareTo(target) >= 0;
    }

    /** Returns the first place asked at which the target is reached, or one past the last. */
    private long firstReached() {
        for (Map.Entry<Long, Money> each : asked.entrySet()) {
            if (reaches(each.getValue())) {
                return each.getKey();
            }
        }
        return count;
    }

    /** Tells whether the figure both rises and falls over the places asked. */
    private boolean turns() {
        boolean rises = false;
        boolean falls = false;
        Iterator<Money> amounts = asked.values().iterator();
        for (Money last = amounts.next(); amounts.hasNext(); ) {
            Money next = amounts.next();
            rises |= next.compareTo(last) > 0;
            falls |= next.compareTo(last) < 0;
            last = next;
        }
        return rises && falls;
    }

    /** Returns the place so many sixteenths of the way to the last one. */
    private static long between(long last, int sixteenths) {
        return last / FIRST * sixteenths + last % FIRST * sixteenths / FIRST;
    }
}
