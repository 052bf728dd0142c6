// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;

class PowerTest {
    /** The Council of the European Economic Community 1958 to 1972: 12 of 17 votes. */
    private static final Gains COUNCIL =
            Games.voting(12, Map.of("de", 4L, "fr", 4L, "it", 4L, "be", 2L, "nl", 2L, "lu", 1L));

    /** Votes of 50, 49 and 1 when 51 win: ab, ac and abc win, in which a and b, a and c, and a alone are critical. */
    private static final Gains FIFTY = Games.voting(51, Map.of("a", 50L, "b", 49L, "c", 1L));

    /** Brams and Affuso 1976: 7/30 and 3/20 by Shapley and Shubik, 5/21 and 1/7 by Banzhaf; Luxembourg had no power at all. */
    @Test
    void luxembourg_had_a_vote_and_no_power() {
        assertThat(Power.shapleyShubik(COUNCIL)).isEqualTo(council(Fraction.of(7, 30), Fraction.of(3, 20)));
        assertThat(Power.banzhaf(COUNCIL)).isEqualTo(council(Fraction.of(5, 21), Fraction.of(1, 7)));
    }

    /** Shapley and Shubik 1954, with the ten seats of 1965: a permanent member of the Security Council has 421/2145, another 4/2145. */
    @Test
    void the_permanent_members_have_nearly_all_the_power() {
        Map<String, Long> votes = new HashMap<>();
        for (int i = 0; i < 15; i++) {
            votes.put("v" + i, i < 5 ? 7L : 1L);
        }

        SortedMap<String, Fraction> power = Power.shapleyShubik(Games.voting(39, votes));

        assertThat(power.get("v0")).isEqualTo(Fraction.of(421, 2_145));
        assertThat(power.get("v14")).isEqualTo(Fraction.of(4, 2_145));
    }

    /** By hand: a is critical 3 times, b and c once; of 4 coalitions of others, of 3 that win, of 5 that lose. */
    @Test
    void indices_of_fifty_forty_nine_and_one() {
        assertThat(Power.penrose(FIFTY)).isEqualTo(three(Fraction.of(3, 4), Fraction.of(1, 4)));
        assertThat(Power.banzhaf(FIFTY)).isEqualTo(three(Fraction.of(3, 5), Fraction.of(1, 5)));
        assertThat(Power.toPrevent(FIFTY)).isEqualTo(three(Fraction.of(1), Fraction.of(1, 3)));
        assertThat(Power.toInitiate(FIFTY)).isEqualTo(three(Fraction.of(3, 5), Fraction.of(1, 5)));
        assertThat(Power.toAct(FIFTY)).isEqualTo(Fraction.of(3, 8));
        assertThat(Power.deeganPackel(FIFTY)).isEqualTo(three(Fraction.of(1, 2), Fraction.of(1, 4)));
        assertThat(Power.holler(FIFTY)).isEqualTo(three(Fraction.of(1, 2), Fraction.of(1, 4)));
        assertThat(Power.johnston(FIFTY)).isEqualTo(three(Fraction.of(2, 3), Fraction.of(1, 6)));
    }

    /** By hand, votes of 3, 2, 1 and 1 when 4 win: the smallest winners are ab, ac, ad and bcd. */
    @Test
    void small_winners_count_by_their_size_or_their_members() {
        Gains vote = Games.voting(4, Map.of("a", 3L, "b", 2L, "c", 1L, "d", 1L));

        assertThat(Power.deeganPackel(vote).values())
                .containsExactly(Fraction.of(9, 24), Fraction.of(5, 24), Fraction.of(5, 24), Fraction.of(5, 24));
        assertThat(Power.holler(vote).values())
                .containsExactly(Fraction.of(3, 9), Fraction.of(2, 9), Fraction.of(2, 9), Fraction.of(2, 9));
    }

    @Test
    void what_is_no_vote_is_named() {
        List<String> ab = List.of("a", "b");

        assertThatThrownBy(() -> Power.banzhaf(Gains.ofFen(ab, 0, 0, 0, 2)))
                .hasMessage(
                        "Coalition of a vote must have CNY 0.01 if it or a part of it wins, else nothing, but [a, b] had"
                                + " CNY 0.02");
        assertThatThrownBy(() -> Power.holler(Gains.ofFen(ab, 0, 1, 0, 0)))
                .hasMessage(
                        "Coalition of a vote must have CNY 0.01 if it or a part of it wins, else nothing, but [a, b] had"
                                + " CNY 0.00");
        assertThatThrownBy(() -> Power.toAct(Gains.ofFen(ab, 0, 0, 0, 0)))
                .hasMessageEndingWith("but [a, b] had CNY 0.00");
    }

    private static Map<String, Fraction> council(Fraction large, Fraction small) {
        return Map.of("de", large, "fr", large, "it", large, "be", small, "nl", small, "lu", Fraction.ZERO);
    }

    private static Map<String, Fraction> three(Fraction first, Fraction other) {
        Map<String, Fraction> three = new HashMap<>(Map.of("a", first));
        Stream.of("b", "c").forEach(id -> three.put(id, other));
        return three;
    }
}
