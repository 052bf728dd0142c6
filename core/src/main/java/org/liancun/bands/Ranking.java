// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * Who comes first, ties and those without a rank included (排名).
 *
 * <p>The highest score has rank 1; equal scores share a rank under a named {@linkplain TieRule rule}. Immutable and
 * thread-safe.
 *
 * @param rule which rank equal scores get
 * @param ranked those with a rank, the highest score first, equal ones by id
 * @param unranked the ids of those without
 */
public record Ranking(TieRule rule, List<Ranked> ranked, SortedSet<String> unranked) implements Serializable {
    private static final Comparator<Ranked> ORDER =
            Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::id);

    /**
     * Puts all in order and checks the ranks.
     *
     * @throws IllegalArgumentException if an id stands twice or a rank is not that of its score
     */
    public Ranking {
        requireNonNull(rule, "rule");
        ranked = ImmutableList.sortedCopyOf(ORDER, ranked);
        unranked = ImmutableSortedSet.copyOfSorted(unranked);
        List<String> all = new ArrayList<>(unranked);
        Map<Ratio, Integer> ranks = ranks(rule, Lists.transform(ranked, Ranked::score));
        for (Ranked each : ranked) {
            all.add(each.id());
            int rank = ranks.getOrDefault(each.score(), 0);
            if (each.rank() != rank) {
                throw new IllegalArgumentException(
                        "Rank of " + each.id() + " must be " + rank + ", but was " + each.rank());
            }
        }
        Ids.requireOnce(all, id -> id, "Id in a ranking");
    }

    /** Obtains the standard competition ranking (1, 2, 2, 4) of scores, with the ids of those that have none. */
    public static Ranking of(Map<String, Ratio> scores, Collection<String> unranked) {
        return of(scores, unranked, TieRule.COMPETITION);
    }

    /** Obtains the ranking of scores under a rule for ties, with the ids of those that have none. */
    public static Ranking of(Map<String, Ratio> scores, Collection<String> unranked, TieRule rule) {
        Map<Ratio, Integer> ranks = ranks(rule, ImmutableList.sortedCopyOf(Comparator.reverseOrder(), scores.values()));
        List<Ranked> ranked = new ArrayList<>();
        scores.forEach((id, score) -> ranked.add(new Ranked(ranks.getOrDefault(score, 0), id, score)));
        return new Ranking(rule, ranked, ImmutableSortedSet.copyOf(unranked));
    }

    /** Obtains the ranking of amounts of money under a rule for ties; the scores are in yuan. */
    public static Ranking ofMoney(Map<String, Money> amounts, TieRule rule) {
        return of(Maps.transformValues(amounts, amount -> Ratio.of(amount.toYuan())), List.of(), rule);
    }

    /** Returns the rank of each score; the scores are given from the highest to the lowest. */
    private static Map<Ratio, Integer> ranks(TieRule rule, List<Ratio> scores) {
        Map<Ratio, Integer> ranks = new TreeMap<>();
        for (int i = 0; i < scores.size(); ) {
            int next = i;
            while (next < scores.size() && scores.get(next).equals(scores.get(i))) {
                next++;
            }
            ranks.put(scores.get(i), rule.rank(i, ranks.size(), next - i));
            i = next;
        }
        return ranks;
    }

    /** Returns the ids that share a rank with another, for each such rank, the best first. */
    public List<List<String>> ties() {
        Map<Integer, List<String>> byRank = new TreeMap<>();
        ranked.forEach(each ->
                byRank.computeIfAbsent(each.rank(), rank -> new ArrayList<>()).add(each.id()));
        return byRank.values().stream().filter(ids -> ids.size() > 1).toList();
    }

    /** Returns those with a rank by their ids, in the order of the ranks. */
    Map<String, Ranked> byId() {
        return Maps.uniqueIndex(ranked, Ranked::id);
    }

    /** Returns how many have a rank, tie or have none, then the ranks, one a line, as far as 1,000 characters reach. */
    @Override
    public String toString() {
        int tied = ties().stream().mapToInt(List::size).sum();
        String first = ranked.size() + " ranked, " + tied + " of them tied, " + unranked.size() + " without rank";
        List<String> lines = new ArrayList<>(Lists.transform(ranked, each -> "  " + each));
        lines.addAll(Lists.transform(List.copyOf(unranked), id -> "  - " + id));
        return Prompt.text(first, lines);
    }
}
