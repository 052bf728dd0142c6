// SPDX-License-Identifier: Apache-2.0
package org.liancun.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.bands.Ranked;
import org.liancun.bands.Ranking;
import org.liancun.money.Ratio;
import org.liancun.text.Name;

/** Five villages; b and c tie, e has no score. What the lists of a board mean is invented here: the articles do not say. */
class HonourBoardTest {
    private static final Ranking RANKING = Ranking.of(
            Map.of("d", Ratio.of(60), "c", Ratio.of(80), "b", Ratio.of(80), "a", Ratio.of(90)), List.of("e"));

    @Test
    void a_board_lists_by_rule_with_all_who_tie() {
        HonourBoard board = HonourBoard.of(
                new HonourList(Name.of("红榜"), ListingRule.first(2)),
                new HonourList(Name.of("蓝榜"), ListingRule.last(1)),
                new HonourList(Name.of("达标"), ListingRule.atLeast(Ratio.of(80))),
                new HonourList(Name.of("未达标"), ListingRule.atMost(Ratio.of(79))));

        assertThat(board.post(RANKING).keySet()).extracting(Name::zh).containsExactly("红榜", "蓝榜", "达标", "未达标");
        assertThat(board.post(RANKING).values())
                .extracting(HonourBoardTest::ids)
                .containsExactly("abc", "d", "abc", "d");
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
    void bad_lists_and_boards_are_refused() {
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
