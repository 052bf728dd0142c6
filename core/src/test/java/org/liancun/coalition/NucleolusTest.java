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

class NucleolusTest {
    private static final Map<String, Money> CLAIMS =
            Map.of("a", Money.ofFen(100), "b", Money.ofFen(200), "c", Money.ofFen(300));

    /** Aumann and Maschler 1985: the marriage contracts of the Talmud, estates of 100, 200 and 300. */
    @Test
    void the_talmud_divides_by_the_nucleolus() {
        assertThat(Nucleolus.of(Games.bankruptcy(Money.ofFen(100), CLAIMS))
                        .parts()
                        .values())
                .containsOnly(Fraction.of(100, 3));
        assertThat(Nucleolus.of(Games.bankruptcy(Money.ofFen(200), CLAIMS))
                        .parts()
                        .values())
                .containsExactly(Fraction.of(50), Fraction.of(75), Fraction.of(75));
        assertThat(Nucleolus.of(Games.bankruptcy(Money.ofFen(300), CLAIMS))
                        .parts()
                        .values())
                .containsExactly(Fraction.of(50), Fraction.of(100), Fraction.of(150));
    }

    @Test
    void the_scarce_glove_takes_all() {
        Gains gloves = Games.glove(List.of("a"), List.of("b", "c"), Money.ofFen(60));

        assertThat(Nucleolus.of(gloves)).isEqualTo(payoff(Fraction.of(60), Fraction.ZERO, Fraction.ZERO));
    }

    /** Thirds leave each pair a third short; the three pairs with weight one half prove that nothing does better. */
    @Test
    void a_majority_of_three_has_an_empty_core() {
        Gains majority = Games.voting(2, Map.of("a", 1L, "b", 1L, "c", 1L));
        LeastCore least = Nucleolus.leastCore(majority);

        assertThat(least.level()).isEqualTo(Fraction.of(-1, 3));
        assertThat(least.weights())
                .containsOnly(
                        Map.entry(Set.of("a", "b"), Fraction.of(1, 2)),
                        Map.entry(Set.of("a", "c"), Fraction.of(1, 2)),
                        Map.entry(Set.of("b", "c"), Fraction.of(1, 2)));
        assertThat(least.isCoreEmpty()).isTrue();
        assertThat(least.isProvenFor(majority)).isTrue();
        assertThat(least).hasToString("Core is empty, groups short of ≈CNY 0.0033 at the least core");
        assertThat(Nucleolus.pre(majority)).isEqualTo(payoff(Fraction.of(1, 3), Fraction.of(1, 3), Fraction.of(1, 3)));
    }

    /**
     * All three get 30, a and b 20, b and c 24, single players nothing. By hand: a has a, and b with c has 30 − a − 24 more than
     * alone, which are equal at 3; that is the first level. Then c has c, and a with b has 30 − c − 20: equal at 5.
     */
    @Test
    void the_second_step_decides_where_the_first_leaves_room() {
        Gains gains = Gains.of(
                Set.of("a", "b", "c"),
                who -> Money.ofFen(
                        switch (String.join("", who)) {
                            case "ab" -> 20;
                            case "bc" -> 24;
                            case "abc" -> 30;
                            default -> 0;
                        }));

        LeastCore least = Nucleolus.leastCore(gains);
        assertThat(least.level()).isEqualTo(Fraction.of(3));
        assertThat(Nucleolus.of(gains)).isEqualTo(payoff(Fraction.of(3), Fraction.of(22), Fraction.of(5)));
    }

    /** A single village is alone with all there is. */
    @Test
    void one_player_gets_everything() {
        Gains alone = Gains.of(Set.of("a"), who -> Money.ofFen(7));

        assertThat(Nucleolus.of(alone).of("a")).isEqualTo(Fraction.of(7));
        assertThatThrownBy(() -> Nucleolus.leastCore(alone))
                .hasMessage("Players must be at least 2 to have a least core, but were 1");
    }

    /** Two players share what is more than both get alone. */
    @Test
    void two_players_split_the_difference() {
        Gains pair =
                Gains.of(Set.of("a", "b"), who -> Money.ofFen(who.size() == 2 ? 100 : who.contains("a") ? 30 : 10));

        assertThat(Nucleolus.of(pair).parts().values()).containsExactly(Fraction.of(60), Fraction.of(40));
    }

    @Test
    void who_would_lose_by_joining_has_no_nucleolus_but_a_prenucleolus() {
        Gains quarrel = Gains.of(Set.of("a", "b"), who -> Money.ofFen(who.size() == 2 ? 10 : 8));

        assertThatThrownBy(() -> Nucleolus.of(quarrel))
                .hasMessage(
                        "All players together must get at least what they get one by one to have a nucleolus, but got 10"
                                + " fen, one by one 16. The prenucleolus needs no such condition.");
        assertThat(Nucleolus.pre(quarrel).parts().values()).containsExactly(Fraction.of(5), Fraction.of(5));
    }

    /** The floors matter: without them c would pay for the pair of a and b, which is worth 100 of 60. */
    @Test
    void the_nucleolus_keeps_everybody_at_least_where_it_is_alone() {
        Gains gains = Gains.of(
                Set.of("a", "b", "c"),
                who -> Money.ofFen(who.size() == 3 ? 60 : who.equals(Set.of("a", "b")) ? 100 : 0));

        assertThat(Nucleolus.of(gains)).isEqualTo(payoff(Fraction.of(30), Fraction.of(30), Fraction.ZERO));
        assertThat(Nucleolus.pre(gains)).isEqualTo(payoff(Fraction.of(40), Fraction.of(40), Fraction.of(-20)));
    }

    private static Payoff payoff(Fraction a, Fraction b, Fraction c) {
        return new Payoff(new TreeMap<>(Map.of("a", a, "b", b, "c", c)));
    }
}
