// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.division.ClaimsRule;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/** Games by the few numbers that define them; those of arrays and rules of claims. */
class GameShapesTest {
    /** Shapley and Shubik 1971: three houses and three buyers; the best pairs are 1 with q, 2 with r and 3 with p, worth 8 + 6 + 2. */
    private static final AssignmentGame HOUSES = new AssignmentGame(List.of(
            match("1", "p", 5),
            match("1", "q", 8),
            match("1", "r", 2),
            match("2", "p", 7),
            match("2", "q", 9),
            match("2", "r", 6),
            match("3", "p", 2),
            match("3", "q", 3),
            match("3", "r", 0)));

    /** A main m; joining a costs 10, b 12, c 20; a with b 4, b with c 6, a with c 15. The tree is m-a-b-c. */
    private static final TreeGame WATER = new TreeGame(
            "m",
            List.of(
                    connect("m", "a", 10),
                    connect("m", "b", 12),
                    connect("c", "m", 20),
                    connect("b", "a", 4),
                    connect("b", "c", 6),
                    connect("a", "c", 15)));

    @Test
    void houses_go_where_they_are_worth_most() {
        Gains gains = HOUSES.gains();

        assertThat(gains.total()).isEqualTo(Money.ofFen(16));
        assertThat(gains.of("1", "2", "q")).isEqualTo(Money.ofFen(9));
        assertThat(gains.of("p", "q", "r")).isEqualTo(Money.ZERO);
        assertThat(HOUSES.outcome(Nucleolus.of(gains))).isEqualTo(Nucleolus.of(gains));
    }

    /** Shapley and Shubik 1971: the corner of the core that is best for the sellers and that which is best for the buyers. */
    @Test
    void the_core_of_houses_has_a_corner_for_each_side() {
        assertThat(Core.check(HOUSES.gains(), houses(5, 6, 1, 1, 3, 0)).holds()).isTrue();
        assertThat(Core.check(HOUSES.gains(), houses(3, 5, 0, 2, 5, 1)).holds()).isTrue();
        assertThat(Core.check(HOUSES.gains(), houses(6, 6, 1, 1, 2, 0)).holds()).isFalse();
    }

    @Test
    void each_village_pays_for_its_own_pipe() {
        assertThat(WATER.bird()).isEqualTo(Payoff.of(Map.of("a", fen(10), "b", fen(4), "c", fen(6))));
        assertThat(WATER.costs().total()).isEqualTo(fen(20));
        assertThat(WATER.costs().of("a", "c")).isEqualTo(fen(25));
        assertThat(WATER.gains().of("b", "c")).isEqualTo(fen(14));
        assertThat(WATER.outcome(Nucleolus.of(WATER.gains())).sum()).isEqualTo(Fraction.of(20));
    }

    /** A chain of 3,000 places, each a yuan from the one before it. */
    @Test
    void thousands_can_share_a_pipe() {
        List<Connection> connections = new ArrayList<>();
        connections.add(new Connection("main", "v1", Money.yuan(2)));
        for (int i = 2; i <= 3_000; i++) {
            connections.add(new Connection("main", "v" + i, Money.yuan(2L * i)));
            connections.add(new Connection("v" + (i - 1), "v" + i, Money.yuan(1)));
        }

        Payoff bird = new TreeGame("main", connections).bird();

        assertThat(bird.of("v1")).isEqualTo(Fraction.of(200));
        assertThat(bird.of("v3000")).isEqualTo(Fraction.of(100));
    }

    /** Needs of 12, 20 and 33: 12/2 = 6; of the rest (20 − 6)/2 = 7; then 33 − 13 = 20. */
    @Test
    void the_nucleolus_of_a_reservoir_needs_no_coalitions() {
        AirportGame needs = new AirportGame(Map.of("a", fen(12), "b", fen(20), "c", fen(33)));

        assertThat(needs.nucleolus()).isEqualTo(Payoff.of(Map.of("a", fen(6), "b", fen(7), "c", fen(20))));
        assertThat(needs.outcome(Nucleolus.of(needs.gains()))).isEqualTo(needs.nucleolus());
    }

    @Test
    void rules_of_claims_end_in_payoffs() {
        BankruptcyGame estate = new BankruptcyGame(fen(200), Map.of("a", fen(100), "b", fen(200), "c", fen(300)));

        assertThat(estate.awards(ClaimsRule.TALMUD))
                .isEqualTo(Payoff.of(Map.of("a", fen(50), "b", fen(75), "c", fen(75))));
        assertThat(Rounded.of(estate.gains(), estate.awards(ClaimsRule.PROPORTIONAL))
                        .payments()
                        .values())
                .containsExactly(fen(33), fen(67), fen(100));
        assertThatThrownBy(() -> new BankruptcyGame(fen(2), Map.of("a", fen(1))).awards(ClaimsRule.TALMUD))
                .hasMessage("Estate must be 0 to the sum of the claims, 1, but was 2");
    }

    /** Bits count from the first player as listed, whatever the order of the ids. */
    @Test
    void arrays_are_in_the_order_of_the_players_as_listed() {
        Gains gains = Gains.ofFen(List.of("b", "a"), 0, 20, 10, 50);

        assertThat(gains.of("b")).isEqualTo(fen(20));
        assertThat(gains.of("a")).isEqualTo(fen(10));
        assertThat(Costs.ofFen(List.of("b", "a"), 0, 20, 10, 25).savings().total())
                .isEqualTo(fen(5));
        assertThat(gains.worths())
                .containsExactly(
                        new Worth(Set.of("a"), fen(10)),
                        new Worth(Set.of("b"), fen(20)),
                        new Worth(Set.of("a", "b"), fen(50)));
        assertThat(Gains.of(List.of("a", "b"), gains.worths())).isEqualTo(gains);
        assertThat(Costs.of(List.of("a", "b"), gains.worths()).worths()).isEqualTo(gains.worths());
    }

    @Test
    void mistakes_are_named() {
        assertThatThrownBy(() -> Gains.ofFen(List.of("a", "b"), 0, 1, 2))
                .hasMessage("Amounts must be 4, one for each group of 2 players, but were 3");
        assertThatThrownBy(() -> Gains.ofFen(List.of("a"), 1, 1))
                .hasMessage("Amount of nobody must be CNY 0.00, but was CNY 0.01");
        assertThatThrownBy(() -> Worth.of(List.of("a", "a"), fen(1)))
                .hasMessage("Member of a coalition must be listed once, but a was listed twice");
        assertThatThrownBy(() -> HOUSES.outcome(Payoff.of(Map.of("1", fen(1)))))
                .hasMessage("Payoff must have a part for each of [1, 2, 3, p, q, r], but had parts for [1]");
        assertThatThrownBy(() -> new AssignmentGame(List.of(match("a", "b", 1), match("b", "c", 1))))
                .hasMessage("Player must be of one side, but these were of both: [b]");
        assertThatThrownBy(() -> new TreeGame("m", List.of(connect("m", "a", 1), connect("a", "b", 1))))
                .hasMessage("Player must have a connection to m, but these had none: [b]");
        assertThatThrownBy(() -> connect("a", "a", 1)).hasMessage("Ends of a connection must differ, but both were a");
        assertThatThrownBy(() -> new AirportGame(new HashMap<>())).hasMessage("Players must be at least 1, but were 0");
        assertThatThrownBy(() -> new GloveGame(Set.of("a b"), Set.of("c"), fen(1)))
                .hasMessage("Player must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
    }

    private static Payoff houses(long one, long two, long three, long p, long q, long r) {
        return Payoff.of(Map.of("1", fen(one), "2", fen(two), "3", fen(three), "p", fen(p), "q", fen(q), "r", fen(r)));
    }

    private static Match match(String left, String right, long fen) {
        return new Match(left, right, fen(fen));
    }

    private static Connection connect(String from, String to, long fen) {
        return new Connection(from, to, fen(fen));
    }

    private static Money fen(long fen) {
        return Money.ofFen(fen);
    }
}
