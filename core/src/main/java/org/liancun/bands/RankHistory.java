// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.liancun.measure.Period;
import org.liancun.text.Name;
import org.liancun.text.Prompt;
import org.liancun.text.TextTable;

/**
 * Rankings of one period after another (历期排名). Immutable and thread-safe.
 *
 * @param rankings the rankings from the earliest period to the latest
 */
public record RankHistory(SortedMap<Period, Ranking> rankings) implements Serializable {
    private static final Name WHO = Name.of("对象", "who");

    /** Copies the rankings. */
    public RankHistory {
        rankings = ImmutableSortedMap.copyOf(rankings);
    }

    /** Returns the rank somebody had in each period; periods in which there was none are left out. */
    public SortedMap<Period, Integer> of(String id) {
        SortedMap<Period, Integer> ranks = new TreeMap<>();
        rankings.forEach((period, ranking) -> ranking.ranked().stream()
                .filter(ranked -> ranked.id().equals(id))
                .forEach(ranked -> ranks.put(period, ranked.rank())));
        return ImmutableSortedMap.copyOfSorted(ranks);
    }

    /**
     * Returns what changed in each period from the one before it in the list.
     *
     * @throws IllegalArgumentException if two neighbours have different rules for ties
     */
    public SortedMap<Period, RankChanges> changes() {
        List<Period> periods = List.copyOf(rankings.keySet());
        List<Ranking> all = List.copyOf(rankings.values());
        SortedMap<Period, RankChanges> changes = new TreeMap<>();
        for (int i = 1; i < all.size(); i++) {
            changes.put(periods.get(i), new RankChanges(all.get(i - 1), all.get(i)));
        }
        return ImmutableSortedMap.copyOfSorted(changes);
    }

    /** Returns a table with a row for each id, in the order of ids, and a column for each period. */
    public TextTable table(Locale locale) {
        List<String> headings = new ArrayList<>(List.of(WHO.in(locale)));
        rankings.keySet().forEach(period -> headings.add(period.toString()));
        List<Map<String, Ranked>> columns =
                rankings.values().stream().map(Ranking::byId).toList();
        SortedSet<String> ids = new TreeSet<>();
        columns.forEach(column -> ids.addAll(column.keySet()));
        return new TextTable(headings, ids.stream().map(id -> row(id, columns)).toList());
    }

    private static List<String> row(String id, List<Map<String, Ranked>> columns) {
        List<String> row = new ArrayList<>(List.of(id));
        for (Map<String, Ranked> column : columns) {
            Ranked ranked = column.get(id);
            row.add(ranked == null ? "–" : String.valueOf(ranked.rank()));
        }
        return row;
    }

    /** Returns the periods and how many have a rank in each, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        return Prompt.text(
                "Rankings of " + rankings.size() + " periods",
                Lists.transform(
                        List.copyOf(rankings.entrySet()),
                        each -> "  " + each.getKey() + ": "
                                + each.getValue().ranked().size()));
    }
}
