// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Five villages; b and c tie, e has no score. What the lists of a board mean is invented here: the articles do not say. */
class RankingTest {
    private static final Ranking RANKING = Ranking.of(
            Map.of("d", Ratio.of(60), "c", Ratio.of(80), "b", Ratio.of(80), "a", Ratio.of(90)), List.of("e"));

    @Test
    void equal_scores_share_a_rank_and_the_next_counts_all_before_it() {
        assertThat(RANKING).hasToString("""
                4 ranked, 2 of them tied, 1 without rank
                  1 a 90
                  2 b 80
                  2 c 80
                  4 d 60
                  - e""");
        assertThat(RANKING.ties()).containsExactly(List.of("b", "c"));
    }

    @Test
    void a_board_lists_by_rule_with_all_who_tie() {
        HonourBoard board = HonourBoard.of(
                new HonourList(Name.of("红榜"), ListingRule.first(2)),
                new HonourList(Name.of("蓝榜"), ListingRule.last(1)),
                new HonourList(Name.of("达标"), ListingRule.atLeast(Ratio.of(80))),
                new HonourList(Name.of("未达标"), ListingRule.atMost(Ratio.of(79))));

        assertThat(board.post(RANKING).keySet()).extracting(Name::zh).containsExactly("红榜", "蓝榜", "达标", "未达标");
        assertThat(board.post(RANKING).values()).extracting(RankingTest::ids).containsExactly("abc", "d", "abc", "d");
    }

    @Test
    void the_last_places_hold_whoever_ties_with_the_first_of_them() {
        assertThat(ids(ListingRule.last(2).select(RANKING))).isEqualTo("bcd");
        assertThat(ids(ListingRule.last(9).select(RANKING))).isEqualTo("abcd");
    }

    @Test
    void who_is_on_several_lists_is_named() {
        HonourBoard board = HonourBoard.of(
                new HonourList(Name.of("红榜"), ListingRule.first(2)),
                new HonourList(Name.of("蓝榜"), ListingRule.last(2)));

        assertThat(board.onSeveral(RANKING)).containsExactly("b", "c");
    }

    @Test
    void bad_rankings_and_lists_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranking(List.of(new Ranked(2, "a", Ratio.ONE)), new TreeSet<>()))
                .withMessage("Rank of a must be 1, but was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranked(0, "a", Ratio.ONE))
                .withMessage("Rank of a must be at least 1, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(Map.of("a", Ratio.ONE), List.of("a")))
                .withMessage("Id in a ranking must be listed once, but a was listed twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ListingRule.first(0))
                .withMessage("List must have at least 1 place, but had 0");
        HonourList red = new HonourList(Name.of("红榜"), ListingRule.first(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HonourBoard.of(red, red))
                .withMessage("List of a board must be listed once, but 红榜 was listed twice");
    }

    private static String ids(List<Ranked> ranked) {
        return String.join("", ranked.stream().map(Ranked::id).toList());
    }
}
