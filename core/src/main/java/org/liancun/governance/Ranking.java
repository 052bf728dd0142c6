// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.liancun.money.Ratio;
import org.liancun.text.Ids;
import org.liancun.text.Prompt;

/**
 * Who comes first, ties and those without a rank included (排名).
 *
 * <p>The highest score has rank 1; equal scores share a rank, and the next rank counts all before it: 1, 2, 2, 4 (standard
 * competition ranking). Immutable and thread-safe.
 *
 * @param ranked those with a rank, the highest score first, equal ones by id
 * @param unranked the ids of those without
 */
public record Ranking(List<Ranked> ranked, SortedSet<String> unranked) implements Serializable {
    private static final Comparator<Ranked> ORDER =
            Comparator.comparing(Ranked::score).reversed().thenComparing(Ranked::id);

    /**
     * Puts all in order and checks the ranks.
     *
     * @throws IllegalArgumentException if an id stands twice or a rank is not that of its score
     */
    public Ranking {
        ranked = ImmutableList.sortedCopyOf(ORDER, ranked);
        unranked = ImmutableSortedSet.copyOfSorted(unranked);
        List<String> all = new ArrayList<>(unranked);
        int rank = 0;
        for (int i = 0; i < ranked.size(); i++) {
            Ranked each = ranked.get(i);
            all.add(each.id());
            rank = i > 0 && each.score().equals(ranked.get(i - 1).score()) ? rank : i + 1;
            if (each.rank() != rank) {
                throw new IllegalArgumentException(
                        "Rank of " + each.id() + " must be " + rank + ", but was " + each.rank());
            }
        }
        Ids.requireOnce(all, id -> id, "Id in a ranking");
    }

    /** Obtains the ranking of scores, with the ids of those that have none. */
    public static Ranking of(Map<String, Ratio> scores, Collection<String> unranked) {
        Map<Ratio, Integer> ranks = new TreeMap<>();
        List<Ratio> ordered = new ArrayList<>(scores.values());
        ordered.sort(Comparator.reverseOrder());
        for (int i = 0; i < ordered.size(); i++) {
            ranks.putIfAbsent(ordered.get(i), i + 1);
        }
        List<Ranked> ranked = new ArrayList<>();
        scores.forEach((id, score) -> ranked.add(new Ranked(ranks.getOrDefault(score, 0), id, score)));
        return new Ranking(ranked, ImmutableSortedSet.copyOf(unranked));
    }

    /** Returns the ids that share a rank with another, for each such rank, the best first. */
    public List<List<String>> ties() {
        Map<Integer, List<String>> byRank = new TreeMap<>();
        ranked.forEach(each ->
                byRank.computeIfAbsent(each.rank(), rank -> new ArrayList<>()).add(each.id()));
        return byRank.values().stream().filter(ids -> ids.size() > 1).toList();
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
