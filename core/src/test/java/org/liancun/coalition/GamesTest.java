// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

class GamesTest {
    /** 12/3 = 4; 4 + 8/2 = 8; 8 + 13 = 21. */
    @Test
    void a_reservoir_is_paid_stretch_by_stretch() {
        Map<String, Money> needs = Map.of("a", Money.yuan(12), "b", Money.yuan(20), "c", Money.yuan(33));
        Costs costs = Games.airport(needs);
        Payoff expected = Payoff.of(Map.of("a", Money.yuan(4), "b", Money.yuan(8), "c", Money.yuan(21)));

        assertThat(new AirportGame(needs).shapley()).isEqualTo(expected);
        assertThat(costs.charges(Values.shapley(costs.savings()))).isEqualTo(expected);
        assertThat(costs.of("a", "b")).isEqualTo(Money.yuan(20));
        assertThat(costs.savings().of("a", "b")).isEqualTo(Money.yuan(12));
    }

    /** Needs of 1 to 2,000 yuan: the least pays 1/2000 yuan, the next 1/1999 more. */
    @Test
    void thousands_can_share_a_reservoir() {
        Map<String, Money> needs = new HashMap<>();
        for (int i = 1; i <= 2_000; i++) {
            needs.put("v" + i, Money.yuan(i));
        }

        Payoff payoff = new AirportGame(needs).shapley();

        assertThat(payoff.of("v1")).isEqualTo(Fraction.of(100, 2_000));
        assertThat(payoff.of("v2")).isEqualTo(Fraction.of(100, 2_000).plus(Fraction.of(100, 1_999)));
    }

    /** O'Neill 1982: random arrival is the Shapley value of the bankruptcy game. Estate 200 of claims 100, 200, 300. */
    @Test
    void an_estate_is_divided_as_by_random_arrival() {
        Gains gains = Games.bankruptcy(
                Money.ofFen(200), Map.of("a", Money.ofFen(100), "b", Money.ofFen(200), "c", Money.ofFen(300)));

        assertThat(Values.shapley(gains).parts().values())
                .containsExactly(Fraction.of(100, 3), Fraction.of(250, 3), Fraction.of(250, 3));
        assertThat(gains.of("b", "c")).isEqualTo(Money.ofFen(100));
        assertThat(gains.of("a")).isEqualTo(Money.ZERO);
    }

    /** Shapley and Shubik 1969: the owner of the scarce glove gets everything in the core, 2/3 by the Shapley value. */
    @Test
    void the_scarce_glove_takes_all_in_the_core() {
        Gains gloves = Games.glove(List.of("a"), List.of("b", "c"), Money.ofFen(60));

        assertThat(Values.shapley(gloves).parts().values())
                .containsExactly(Fraction.of(40), Fraction.of(10), Fraction.of(10));
        assertThat(Core.check(gloves, Payoff.of(Map.of("a", Money.ofFen(60), "b", Money.ZERO, "c", Money.ZERO)))
                        .holds())
                .isTrue();
        assertThat(Core.check(gloves, Values.shapley(gloves)))
                .isEqualTo(new CoreCheck(Fraction.ZERO, 2, Set.of("a", "b"), Fraction.of(10)))
                .hasToString("Not in the core, 2 blocking, most [a, b] short of CNY 0.1000");
    }

    @Test
    void bad_games_are_named() {
        assertThatThrownBy(() -> Games.voting(4, Map.of("a", 1L, "b", 2L)))
                .hasMessage("Votes that win must be 1 to 3, but were 4");
        assertThatThrownBy(() -> Games.voting(1, Map.of("a", -1L, "b", 2L)))
                .hasMessage("Votes of a must not be negative, but were -1");
        assertThatThrownBy(() -> Games.voting(1, Map.of())).hasMessage("Players must be at least 1, but were 0");
        assertThatThrownBy(() -> Games.voting(1, Map.of("a", Long.MAX_VALUE, "b", 1L)))
                .hasMessage("Votes together must fit 64 bits, but were 9223372036854775808");
        assertThatThrownBy(() -> Games.tree("s", List.of())).hasMessage("Connections must be at least 1, but were 0");
        assertThatThrownBy(() -> Games.glove(List.of("l", "l"), List.of("r", "s"), Money.yuan(1)))
                .hasMessage("Owner of a glove must be listed once, but l was listed twice");
        assertThatThrownBy(() -> Games.glove(List.of("a"), List.of("a", "b"), Money.yuan(1)))
                .hasMessage("Player must own a left or a right glove, but these own both: [a]");
        assertThatThrownBy(() -> Games.bankruptcy(Money.yuan(1), Map.of("a", Money.yuan(-1))))
                .hasMessage("Claim of a must not be negative, but was CNY -1.00");
        assertThatThrownBy(() -> new AirportGame(Map.of("a", Money.yuan(-1))))
                .hasMessage("Need of a must not be negative, but was CNY -1.00");
    }

    @Test
    void sums_beyond_64_bits_are_named() {
        Money most = Money.ofFen(Long.MAX_VALUE);

        assertThatThrownBy(() -> new AirportGame(Map.of("a", most, "b", Money.ofFen(1))).gains())
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Amount must fit 64 bits in fen, but " + "CNY 92233720368547758.07 + CNY 0.01 does not");
    }

    @Test
    void a_coalition_has_no_member_twice() {
        Gains gains = Gains.ofFen(List.of("a", "b"), 0, 1, 2, 3);

        assertThatThrownBy(() -> gains.of("a", "a"))
                .hasMessage("Member of a coalition must be listed once, but a was listed twice");
    }

    @Test
    void missing_coalitions_are_listed_and_never_guessed() {
        Map<Set<String>, Money> amounts = new HashMap<>();
        amounts.put(Set.of("a"), Money.yuan(1));
        amounts.put(Set.of("a", "b"), Money.yuan(3));

        assertThatThrownBy(() -> Gains.of(List.of("a", "b"), amounts))
                .hasMessage("Amounts must be there for all 3 coalitions, but 1 was missing: [b]");
        amounts.put(Set.of("b"), Money.yuan(1));
        assertThat(Gains.of(List.of("b", "a"), amounts).total()).isEqualTo(Money.yuan(3));
        amounts.put(Set.of("bb"), Money.yuan(1));
        assertThatThrownBy(() -> Costs.of(List.of("a", "b"), amounts))
                .hasMessage("Player must be one of [a, b], but was bb. Did you mean \"b\"?");
    }

    @Test
    void too_many_players_are_refused_before_anything_is_asked() {
        List<String> many =
                java.util.stream.IntStream.range(0, 40).mapToObj(i -> "v" + i).toList();

        assertThatThrownBy(() -> Gains.of(many, who -> Money.ZERO))
                .hasMessage("Players must be 1 to 24, so that every coalition can be told, but were 40");
    }

    @Test
    void a_game_lacks_a_property_by_two_coalitions() {
        Gains majority = Games.voting(2, Map.of("a", 1L, "b", 1L, "c", 1L));

        assertThat(GameProperties.monotone(majority)).isEmpty();
        assertThat(GameProperties.superadditive(majority)).isEmpty();
        assertThat(GameProperties.convex(majority))
                .hasValueSatisfying(breach -> assertThat(breach)
                        .isEqualTo(new Breach(Set.of("a", "b"), Set.of("a", "c"), Fraction.of(1)))
                        .hasToString("[a, b] and [a, c] fall short by CNY 0.0100"));

        Gains quarrel = Gains.of(List.of("a", "b"), who -> Money.ofFen(who.size() == 2 ? 1 : 5));
        assertThat(GameProperties.superadditive(quarrel))
                .contains(new Breach(Set.of("b"), Set.of("a"), Fraction.of(9)));
        assertThat(GameProperties.monotone(quarrel))
                .contains(new Breach(Set.of("a"), Set.of("a", "b"), Fraction.of(4)));
    }

    /** Bondareva 1963: the three pairs with weight one half need 3/2 of the one fen there is; a glove market is balanced. */
    @Test
    void a_game_is_not_balanced_by_weights_of_groups() {
        Gains majority = Games.voting(2, Map.of("a", 1L, "b", 1L, "c", 1L));

        assertThat(GameProperties.balanced(majority))
                .hasValueSatisfying(
                        least -> assertThat(least.weights().values()).containsOnly(Fraction.of(1, 2)));
        assertThat(GameProperties.balanced(Games.glove(List.of("a"), List.of("b", "c"), Money.ofFen(60))))
                .isEmpty();
        assertThat(GameProperties.balanced(Gains.ofFen(List.of("a"), 0, -7))).isEmpty();
    }

    @Test
    void a_payoff_is_paid_in_whole_fen() {
        Payoff thirds = new Payoff(
                new TreeMap<>(Map.of("a", Fraction.of(100, 3), "b", Fraction.of(100, 3), "c", Fraction.of(100, 3))));

        assertThat(thirds.rounded())
                .containsExactly(
                        Map.entry("a", Money.ofFen(34)),
                        Map.entry("b", Money.ofFen(33)),
                        Map.entry("c", Money.ofFen(33)));
        assertThat(thirds.toString().lines().toList())
                .containsExactly(
                        "Payoff of 3 players, together CNY 1.0000",
                        "  a ≈CNY 0.3333",
                        "  b ≈CNY 0.3333",
                        "  c ≈CNY 0.3333");
        assertThatThrownBy(() -> new Payoff(new TreeMap<>(Map.of("a", Fraction.of(1, 3)))).rounded())
                .hasMessage("Sum of a payoff must be whole fen to be paid, but was 1/3");
    }
}
