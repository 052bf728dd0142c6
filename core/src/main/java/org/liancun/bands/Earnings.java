// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.text.Nearest;
import org.liancun.text.Prompt;

/**
 * What everybody earned in each period, under one notion of income (历期收入). Immutable and thread-safe.
 *
 * @param amounts the amounts by id for each period, from the earliest; no two periods share a day
 */
public record Earnings(SortedMap<Period, SortedMap<String, Money>> amounts) implements Serializable {
    /** Nothing is known of any period. */
    public static final Earnings NONE = new Earnings(new TreeMap<>());

    /**
     * Checks the periods.
     *
     * @throws IllegalArgumentException if a period has no end, or two share a day
     */
    public Earnings {
        amounts = amounts.entrySet().stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Map.Entry::getKey,
                        each -> ImmutableSortedMap.copyOf(each.getValue())));
        List<Period> periods = List.copyOf(amounts.keySet());
        for (int i = 0; i < periods.size(); i++) {
            if (!periods.get(i).isClosed() || i > 0 && periods.get(i - 1).overlaps(periods.get(i))) {
                throw new IllegalArgumentException(
                        "Periods of earnings must have both ends and share no day, but were " + periods);
            }
        }
    }

    /**
     * Returns these earnings and those of one more period.
     *
     * @throws IllegalArgumentException if the period has no end or shares a day with one that is there
     */
    public Earnings with(Period period, Map<String, Money> earned) {
        SortedMap<Period, SortedMap<String, Money>> all = new TreeMap<>(amounts);
        SortedMap<String, Money> before = all.put(period, new TreeMap<>(earned));
        if (before != null) {
            throw new IllegalArgumentException("Earnings of " + period + " must be given once, but were given twice");
        }
        return new Earnings(all);
    }

    /**
     * Returns what remains of each amount without a part of it, such as the return of the pool that the villages are judged for
     * (不含本项目收益).
     *
     * @param part amounts by the same periods and ids; whoever does not stand there had no such part
     * @throws IllegalArgumentException if somebody has a part of an amount that is not known
     */
    public Earnings without(Earnings part) {
        SortedMap<Period, SortedMap<String, Money>> rest = new TreeMap<>();
        amounts.forEach((period, earned) -> rest.put(period, new TreeMap<>(earned)));
        part.amounts.forEach((period, parts) -> parts.forEach((id, amount) -> {
            Money whole = of(id, period);
            requireNonNull(rest.get(period)).put(id, whole.minus(amount));
        }));
        return new Earnings(rest);
    }

    /**
     * Returns what somebody earned in a period.
     *
     * @throws IllegalArgumentException if that is not known
     */
    public Money of(String id, Period period) {
        Money amount = in(period).get(id);
        if (amount == null) {
            throw new IllegalArgumentException("Earnings of " + id + " in " + period + " must be known, but were not"
                    + Nearest.advice(id, in(period).keySet()));
        }
        return amount;
    }

    /**
     * Returns what everybody earned in a period, in the order of ids.
     *
     * @throws IllegalArgumentException if the period is none of those known
     */
    public SortedMap<String, Money> in(Period period) {
        SortedMap<String, Money> earned = amounts.get(period);
        if (earned == null) {
            throw new IllegalArgumentException(
                    "Period of earnings must be one of " + amounts.keySet() + ", but was " + period);
        }
        return earned;
    }

    /** Returns the ranks of everybody in every period. */
    public RankHistory ranks(TieRule rule) {
        SortedMap<Period, Ranking> rankings = new TreeMap<>();
        amounts.forEach((period, earned) -> rankings.put(period, Ranking.ofMoney(earned, rule)));
        return new RankHistory(rankings);
    }

    /** Returns the periods and how many earned in each, one a line. */
    @Override
    public String toString() {
        return Prompt.text(
                "Earnings of " + amounts.size() + " periods",
                Lists.transform(
                        List.copyOf(amounts.entrySet()),
                        each -> "  " + each.getKey() + ": " + each.getValue().size()));
    }
}
