// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/** Numbers worked by hand from the definitions unless a test names its source. */
class ValuesTest {
    private static final Set<String> ABC = Set.of("a", "b", "c");

    /** One seller and two buyers, as in Shapley and Shubik 1969: a with b or with c gets 100 fen. */
    private static final Gains SELLER =
            Gains.of(ABC, who -> Money.ofFen(who.contains("a") && who.size() > 1 ? 100 : 0));

    private static final Gains MAJORITY = Games.voting(2, Map.of("a", 1L, "b", 1L, "c", 1L));

    /** Pairs get 60, 40 and 20 fen, all three 100: marginal amounts 80, 60 and 40. */
    private static final Gains UNEVEN = Gains.of(
            ABC,
            who -> Money.ofFen(
                    switch (String.join("", who)) {
                        case "ab" -> 60;
                        case "ac" -> 40;
                        case "bc" -> 20;
                        case "abc" -> 100;
                        default -> 0;
                    }));

    @Test
    void the_shapley_value_of_a_seller_and_two_buyers_is_two_thirds_and_two_sixths() {
        assertThat(Values.shapley(SELLER))
                .isEqualTo(payoff(Fraction.of(200, 3), Fraction.of(50, 3), Fraction.of(50, 3)));
    }

    /** The power of 50, 49 and 1 votes when 51 win: Shapley and Shubik 1954 give 2/3, 1/6, 1/6; Banzhaf 3/4, 1/4, 1/4. */
    @Test
    void one_vote_may_have_the_power_of_forty_nine() {
        Gains vote = Games.voting(51, Map.of("a", 50L, "b", 49L, "c", 1L));

        assertThat(Values.shapley(vote)).isEqualTo(payoff(Fraction.of(2, 3), Fraction.of(1, 6), Fraction.of(1, 6)));
        assertThat(Values.banzhaf(vote)).isEqualTo(payoff(Fraction.of(3, 4), Fraction.of(1, 4), Fraction.of(1, 4)));
    }

    @Test
    void a_union_of_two_leaves_the_third_of_a_majority_without_power() {
        List<Set<String>> unions = List.of(Set.of("a", "b"), Set.of("c"));
        Payoff halves = payoff(Fraction.of(1, 2), Fraction.of(1, 2), Fraction.ZERO);

        assertThat(Values.owen(MAJORITY, unions)).isEqualTo(halves);
        assertThat(Values.banzhafOwen(MAJORITY, unions)).isEqualTo(halves);
    }

    @Test
    void unions_of_one_change_nothing() {
        List<Set<String>> unions = List.of(Set.of("c"), Set.of("b"), Set.of("a"));

        assertThat(Values.owen(UNEVEN, unions)).isEqualTo(Values.shapley(UNEVEN));
        assertThat(Values.banzhafOwen(UNEVEN, unions)).isEqualTo(Values.banzhaf(UNEVEN));
    }

    @Test
    void the_village_through_which_the_others_are_linked_gets_two_thirds() {
        assertThat(Values.myerson(MAJORITY, Map.of("b", Set.of("a", "c"))))
                .isEqualTo(payoff(Fraction.of(1, 6), Fraction.of(2, 3), Fraction.of(1, 6)));
    }

    @Test
    void without_links_everybody_has_what_it_gets_alone() {
        assertThat(Values.myerson(UNEVEN, Map.of())).isEqualTo(payoff(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO));
    }

    @Test
    void marginal_values_of_an_uneven_game() {
        Payoff byMarginals = payoff(Fraction.of(400, 9), Fraction.of(300, 9), Fraction.of(200, 9));

        assertThat(Values.tau(UNEVEN)).isEqualTo(byMarginals);
        assertThat(Values.gately(UNEVEN)).isEqualTo(byMarginals);
        assertThat(Values.equalSurplus(UNEVEN))
                .isEqualTo(payoff(Fraction.of(100, 3), Fraction.of(100, 3), Fraction.of(100, 3)));
    }

    @Test
    void the_tau_value_gives_the_seller_everything() {
        assertThat(Values.tau(SELLER)).isEqualTo(payoff(Fraction.of(100), Fraction.ZERO, Fraction.ZERO));
    }

    /** By hand: pairs have dividends 60, 40 and 20, all three −20. With 1, 2 and 1: 20 + 20 − 5, 40 + 40/3 − 10, 20 + 20/3 − 5. */
    @Test
    void the_weighted_value_shares_what_groups_add_by_weight() {
        assertThat(Values.weightedShapley(UNEVEN, Map.of("a", Ratio.of(1, 2), "b", Ratio.of(1), "c", Ratio.of(1, 2))))
                .isEqualTo(payoff(Fraction.of(35), Fraction.of(130, 3), Fraction.of(65, 3)));
    }

    /** Kalai and Samet 1987: what only all together get is shared as the weights. */
    @Test
    void what_only_all_get_is_shared_as_the_weights() {
        Gains all = Gains.of(ABC, who -> Money.ofFen(who.size() == 3 ? 60 : 0));

        assertThat(Values.weightedShapley(all, Map.of("a", Ratio.of(3), "b", Ratio.of(2), "c", Ratio.of(1))))
                .isEqualTo(payoff(Fraction.of(30), Fraction.of(20), Fraction.of(10)));
    }

    /** 34,517 inhabitants in all share what only all get, a fen each; the 639 of two villages what those get. */
    @Test
    void fourteen_villages_share_by_their_inhabitants() {
        Map<String, Ratio> people = new TreeMap<>();
        for (int i = 0; i < 14; i++) {
            people.put("v" + (10 + i), Ratio.of(301 + 37L * i * i));
        }
        Gains gains = Gains.of(
                people.keySet(),
                who -> Money.ofFen(
                        (who.size() == 14 ? 34_517 : 0) + (who.containsAll(List.of("v10", "v11")) ? 639 : 0)));

        Payoff payoff = Values.weightedShapley(gains, people);

        assertThat(payoff.of("v10")).isEqualTo(Fraction.of(301 + 301));
        assertThat(payoff.of("v11")).isEqualTo(Fraction.of(338 + 338));
        assertThat(payoff.of("v23")).isEqualTo(Fraction.of(301 + 37 * 169));
    }

    @Test
    void weights_that_cannot_share_are_named() {
        assertThatThrownBy(() -> Values.weightedShapley(UNEVEN, Map.of("a", Ratio.ZERO, "b", Ratio.ONE)))
                .hasMessage("Weight of a must be positive, but was 0%");
        assertThatThrownBy(() -> Values.weightedShapley(UNEVEN, Map.of("a", Ratio.ONE)))
                .hasMessage("Weights must be of each of 3 players: a, b, c, but were of [a]");
        Map<String, Ratio> large = Map.of("a", Ratio.of(Long.MAX_VALUE), "b", Ratio.ONE, "c", Ratio.ONE);
        assertThatThrownBy(() -> Values.weightedShapley(UNEVEN, large))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Weights as whole numbers must be less than 2^63 together, but had 64 bits");
        Map<String, Ratio> many = new TreeMap<>();
        for (int i = 0; i < 14; i++) {
            many.put("v" + i, Ratio.of((1L << 40 + i) + 1));
        }
        assertThatThrownBy(() -> Values.weightedShapley(Gains.of(many.keySet(), who -> Money.ZERO), many))
                .hasMessage(
                        "Sums of weights must have a common multiple of at most 262160 bits to be added up exactly, but"
                                + " 16383 different ones had none. Small whole numbers have one.");
    }

    /** Marginal amounts are 80, 60 and 40, together 80 more than the whole: each gives up 80/3. */
    @Test
    void the_whole_equally_or_what_would_be_lost_and_the_rest_equally() {
        assertThat(Values.equalNonSeparable(UNEVEN))
                .isEqualTo(payoff(Fraction.of(160, 3), Fraction.of(100, 3), Fraction.of(40, 3)));
        assertThat(Values.equal(UNEVEN))
                .isEqualTo(payoff(Fraction.of(100, 3), Fraction.of(100, 3), Fraction.of(100, 3)));
    }

    @Test
    void proportion_to_what_each_gets_alone() {
        Gains gains =
                Gains.of(Set.of("a", "b"), who -> Money.ofFen(who.size() == 2 ? 90 : who.contains("a") ? 10 : 20));

        assertThat(Values.proportional(gains).parts()).containsValues(Fraction.of(30), Fraction.of(60));
    }

    @Test
    void values_that_are_not_defined_say_why() {
        Gains pairs = Gains.of(ABC, who -> Money.ofFen(who.size() == 1 ? 0 : who.size() == 2 ? 80 : 90));

        assertThatThrownBy(() -> Values.tau(pairs))
                .hasMessage(
                        "Game must be quasi-balanced to have a tau value, but the least claims were [70, 70, 70], the"
                                + " whole 90 and the marginal amounts [10, 10, 10] fen");
        assertThatThrownBy(() -> Values.gately(MAJORITY))
                .hasMessage(
                        "Marginal amounts must differ from the amounts alone to have a Gately point, but both sum to 0 fen");
        assertThatThrownBy(() -> Values.proportional(MAJORITY))
                .hasMessage(
                        "Amounts of single players must be of one sign and not all zero to divide in proportion, but were"
                                + " [0, 0, 0] fen");
        assertThatThrownBy(() -> Values.owen(MAJORITY, List.of(Set.of("a", "b"))))
                .hasMessage("Player must be in one union, but these were in none: [c]");
        assertThatThrownBy(() -> Values.owen(MAJORITY, List.of(Set.of("a", "b"), Set.of("b", "c"))))
                .hasMessage("Player must be in one union, but these were in two: [b]");
        assertThatThrownBy(() -> Values.myerson(MAJORITY, Map.of("a", Set.of("bb"))))
                .hasMessage("Player must be one of [a, b, c], but was bb. Did you mean \"b\"?");
    }

    @Test
    void amounts_without_room_for_differences_are_refused() {
        Gains large = Gains.of(ABC, who -> Money.ofFen(Long.MAX_VALUE));

        assertThatThrownBy(() -> Values.shapley(large))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Amounts of a game of 3 players must be less than 2^60 fen, but the largest was "
                        + Long.MAX_VALUE + " fen");
    }

    private static Payoff payoff(Fraction a, Fraction b, Fraction c) {
        return new Payoff(new java.util.TreeMap<>(Map.of("a", a, "b", b, "c", c)));
    }
}
