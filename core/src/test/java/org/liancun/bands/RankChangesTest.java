// SPDX-License-Identifier: Apache-2.0
package org.liancun.bands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.liancun.money.Ratio;

/** Invented ranks. Before: a b c d e; after: c a b f d. By hand, of the six pairs of a, b, c, d only (a, c) and (b, c) swap. */
class RankChangesTest {
    private static final RankChanges CHANGES =
            new RankChanges(order("a", "b", "c", "d", "e"), order("c", "a", "b", "f", "d"));

    @Test
    void the_order_of_the_changes_is_that_of_the_later_ranking() {
        assertThat(CHANGES).hasToString("""
                4 ranked twice, 1 came in, 1 fell out, pairs swapped: 2
                  c 3 -> 1 (+2)
                  a 1 -> 2 (-1)
                  b 2 -> 3 (-1)
                  d 4 -> 5 (-1)""");
        assertThat(CHANGES.turnover().entered()).containsExactly("f");
        assertThat(CHANGES.turnover().left()).containsExactly("e");
    }

    @Test
    void top_movers_end_with_whoever_moved_as_far_as_the_last() {
        assertThat(CHANGES.topMovers(1)).extracting(RankChange::id).containsExactly("c");
        assertThat(CHANGES.topMovers(2)).extracting(RankChange::id).containsExactly("c", "a", "b", "d");
        assertThat(CHANGES.topMovers(9)).hasSize(4);
        Ranking same = order("a", "b");
        assertThat(new RankChanges(same, same).topMovers(3)).isEmpty();
    }

    /** Four swap two of their six pairs: (4 - 2) / 6. */
    @Test
    void rank_correlation_is_pairs_in_the_same_order_less_pairs_in_opposite_order() {
        assertThat(CHANGES.swappedPairs()).isEqualTo(2);
        assertThat(CHANGES.kendall()).contains(Ratio.of(1, 3));
        assertThat(new RankChanges(order("a", "b", "c"), order("c", "b", "a")).kendall())
                .contains(Ratio.of(-1));
        assertThat(new RankChanges(order("a"), order("a")).kendall()).isEmpty();
    }

    @Test
    void a_pair_that_ties_in_either_ranking_is_not_swapped() {
        Ranking tied = Ranking.of(Map.of("a", Ratio.ONE, "b", Ratio.ONE), List.of());

        assertThat(new RankChanges(order("a", "b"), tied).swappedPairs()).isZero();
        assertThat(new RankChanges(order("a", "b"), tied).kendall()).contains(Ratio.ZERO);
    }

    /** By hand: 40,000 in reversed order swap all 40,000 x 39,999 / 2 pairs. */
    @Test
    @Timeout(20)
    void many_are_compared_without_going_through_all_pairs() {
        String[] ids =
                IntStream.range(0, 40_000).mapToObj(i -> "v" + (100_000 + i)).toArray(String[]::new);
        Ranking before = order(ids);
        Ranking after = order(Lists.reverse(List.of(ids)).toArray(String[]::new));

        assertThat(new RankChanges(before, after).swappedPairs()).isEqualTo(799_980_000L);
    }

    @Test
    void rankings_under_different_rules_are_not_compared() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankChanges(order("a"), Ranking.of(Map.of(), List.of(), TieRule.DENSE)))
                .withMessage("Rule for ties of both rankings must be the same, but was COMPETITION and DENSE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHANGES.topMovers(0))
                .withMessage("Top movers must be at least 1, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankChange("a", 1, 0))
                .withMessage("Ranks of a must be at least 1, but were 1 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Turnover(new TreeSet<>(List.of("a")), new TreeSet<>(List.of("a")), new TreeSet<>()))
                .withMessage("Id in a turnover must be listed once, but a was listed twice");
    }

    private static Ranking order(String... ids) {
        Map<String, Ratio> scores = new TreeMap<>();
        for (String id : ids) {
            scores.put(id, Ratio.of(-scores.size()));
        }
        return Ranking.of(scores, List.of());
    }
}
