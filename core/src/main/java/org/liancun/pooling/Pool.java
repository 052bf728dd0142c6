// SPDX-License-Identifier: Apache-2.0
package org.liancun.pooling;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.liancun.money.Fraction;
import org.liancun.pooling.LinearProgram.Recipe;
import org.liancun.text.Ids;
import org.liancun.text.Nearest;

/**
 * Stocks of several villages and what can be made of them (资源池).
 *
 * <p>Of a kind that moves there is one limit, what all villages have together; of a kind that stays each village has its own.
 * Making nothing is always possible, so every pool has a best plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kinds the resources
 * @param stocks what the villages have, each kind once for a village
 * @param options what can be made
 */
public record Pool(List<StockKind> kinds, List<Stock> stocks, List<Option> options) implements Serializable {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if something is listed twice, a name is unknown, or an option uses what its village does not have
     */
    public Pool {
        kinds = ImmutableList.copyOf(kinds);
        stocks = ImmutableList.copyOf(stocks);
        options = ImmutableList.copyOf(options);
        Ids.requireOnce(kinds, StockKind::id, "Kind of stock");
        Ids.requireOnce(stocks, stock -> stock.village() + "/" + stock.kind(), "Stock");
        Ids.requireOnce(options, Option::id, "Option");
        Map<String, StockKind> known = Maps.uniqueIndex(kinds, StockKind::id);
        stocks.forEach(stock -> Nearest.requireKnown("Kind of stock", List.of(stock.kind()), known.keySet()));
        SortedMap<String, Fraction> limits = limits(known, stocks);
        Set<String> villages = stocks.stream().map(Stock::village).collect(toImmutableSet());
        for (Option option : options) {
            Nearest.requireKnown("Kind of stock", option.uses().keySet(), known.keySet());
            if (!option.village().isEmpty()) {
                Nearest.requireKnown("Village", List.of(option.village()), villages);
            }
            for (String line : lines(known, option)) {
                if (!limits.containsKey(line)) {
                    throw new IllegalArgumentException(
                            "Option " + option.id() + " must use what moves or what its village has, but used " + line);
                }
            }
        }
    }

    /** Returns who has a stock, in code-unit order. */
    public SortedSet<String> villages() {
        return stocks.stream().map(Stock::village).collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /**
     * Returns what some of the villages have and can do without the others; the options of all together stay.
     *
     * @throws IllegalArgumentException if a village has no stock here
     */
    public Pool of(Collection<String> villages) {
        Nearest.requireKnown("Village", villages, villages());
        return new Pool(
                kinds,
                stocks.stream()
                        .filter(stock -> villages.contains(stock.village()))
                        .toList(),
                options.stream()
                        .filter(option -> option.village().isEmpty() || villages.contains(option.village()))
                        .toList());
    }

    /**
     * Returns the name of the limit that a village's stock of a kind belongs to: {@code labour} where it moves, {@code jia/land}
     * where it stays.
     *
     * @throws IllegalArgumentException if the kind is unknown
     */
    public String line(String village, String kind) {
        Map<String, StockKind> known = Maps.uniqueIndex(kinds, StockKind::id);
        Nearest.requireKnown("Kind of stock", List.of(kind), known.keySet());
        return requireNonNull(known.get(kind)).line(village);
    }

    /** Returns the linear programme of the best plan, profits in fen. */
    public LinearProgram program() {
        Map<String, StockKind> known = Maps.uniqueIndex(kinds, StockKind::id);
        SortedMap<String, Recipe> recipes = new TreeMap<>();
        for (Option option : options) {
            SortedMap<String, Fraction> uses = new TreeMap<>();
            option.uses()
                    .forEach((kind, use) ->
                            uses.put(requireNonNull(known.get(kind)).line(option.village()), Fraction.of(use)));
            recipes.put(option.id(), new Recipe(Fraction.of(option.profit().fen()), uses));
        }
        return new LinearProgram(limits(known, stocks), recipes);
    }

    private static List<String> lines(Map<String, StockKind> kinds, Option option) {
        return option.uses().keySet().stream()
                .map(kind -> requireNonNull(kinds.get(kind)).line(option.village()))
                .toList();
    }

    /** A kind that moves has a limit even if nobody has any. */
    private static SortedMap<String, Fraction> limits(Map<String, StockKind> kinds, List<Stock> stocks) {
        SortedMap<String, Fraction> limits = new TreeMap<>();
        kinds.forEach((id, kind) -> {
            if (kind.mobility() == Mobility.MOVES) {
                limits.put(id, Fraction.ZERO);
            }
        });
        for (Stock stock : stocks) {
            String line = requireNonNull(kinds.get(stock.kind())).line(stock.village());
            limits.merge(line, Fraction.of(stock.limit()), Fraction::plus);
        }
        return limits;
    }
}
