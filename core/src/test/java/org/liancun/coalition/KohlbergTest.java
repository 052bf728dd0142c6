// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

class KohlbergTest {
    /**
     * All three get 30, a and b 20, b and c 24. The first level holds a at 3 and leaves b and c free to share 27: at 24 and 3 the group c is
     * tight too, but only there. To freeze it would end at (3, 24, 3); the nucleolus, by hand, is (3, 22, 5).
     */
    private static final Gains ROOM = Gains.ofFen(List.of("a", "b", "c"), 0, 0, 0, 20, 0, 0, 24, 30);

    @Test
    void the_nucleolus_is_certified_level_by_level() {
        KohlbergCheck check = Kohlberg.check(ROOM, payoff(3, 22, 5));

        assertThat(check.holds()).isTrue();
        assertThat(check).hasToString("Certified by Kohlberg's criterion at 2 levels");
        assertThat(Kohlberg.checkPre(ROOM, payoff(3, 22, 5)).holds()).isTrue();
    }

    /** From (3, 24, 3) money goes from b to c: c alone gains, and a with b still has 7 more than alone. */
    @Test
    void a_payoff_that_froze_what_was_tight_at_one_optimum_only_is_not_certified() {
        KohlbergCheck check = Kohlberg.check(ROOM, payoff(3, 24, 3));

        assertThat(check.holds()).isFalse();
        assertThat(check.levels()).isEqualTo(1);
        assertThat(check.better().get("c")).isGreaterThan(Fraction.ZERO);
        assertThat(check).hasToString("Not certified, level 1 can be raised");
    }

    /** Aumann and Maschler 1985: the Talmud divides 200 among 100, 200 and 300 as 50, 75 and 75; equal thirds are another rule. */
    @Test
    void the_talmud_is_certified_and_equal_awards_are_not() {
        Gains estate = Games.bankruptcy(
                Money.ofFen(200), Map.of("a", Money.ofFen(100), "b", Money.ofFen(200), "c", Money.ofFen(300)));

        assertThat(Kohlberg.check(estate, payoff(50, 75, 75)).holds()).isTrue();
        assertThat(Kohlberg.check(
                                estate,
                                new Payoff(new TreeMap<>(Map.of(
                                        "a", Fraction.of(200, 3), "b", Fraction.of(200, 3), "c", Fraction.of(200, 3)))))
                        .holds())
                .isFalse();
    }

    /** Pair a and b is worth 100 of 60: the prenucleolus takes 20 from c, the nucleolus leaves it at nothing. */
    @Test
    void the_two_nucleoli_are_told_apart() {
        Gains pair = Gains.ofFen(List.of("a", "b", "c"), 0, 0, 0, 100, 0, 0, 0, 60);

        assertThat(Kohlberg.check(pair, payoff(30, 30, 0)).holds()).isTrue();
        assertThat(Kohlberg.checkPre(pair, payoff(30, 30, 0)).holds()).isFalse();
        assertThat(Kohlberg.checkPre(pair, payoff(40, 40, -20)).holds()).isTrue();
        assertThat(Kohlberg.check(pair, payoff(40, 40, -20)))
                .isEqualTo(new KohlbergCheck(Fraction.ZERO, Set.of("c"), 0, new TreeMap<>()))
                .hasToString("Not certified, [c] get less than alone");
    }

    @Test
    void what_is_not_divided_is_not_certified() {
        assertThat(Kohlberg.checkPre(ROOM, payoff(3, 22, 4)))
                .isEqualTo(new KohlbergCheck(Fraction.ONE, Set.of(), 0, new TreeMap<>()))
                .hasToString("Not certified, CNY 0.0100 undivided");
    }

    @Test
    void one_player_needs_no_level() {
        assertThat(Kohlberg.check(Gains.ofFen(List.of("a"), 0, 7), Payoff.of(Map.of("a", Money.ofFen(7)))))
                .hasToString("Certified by Kohlberg's criterion at 0 levels");
    }

    @Test
    void what_cannot_be_verified_is_named() {
        assertThatThrownBy(() -> Kohlberg.check(ROOM, Payoff.of(Map.of("a", Money.yuan(1)))))
                .hasMessage("Payoff must have a part for each of [a, b, c], but had parts for [a]");
        Fraction speck = new Fraction(BigInteger.ONE, BigInteger.ONE.shiftLeft(64));
        assertThatThrownBy(() -> Kohlberg.check(
                        ROOM,
                        new Payoff(new TreeMap<>(
                                Map.of("a", Fraction.of(3).plus(speck), "b", Fraction.of(22), "c", Fraction.of(5))))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Amounts over the common denominator of a payoff must be less than 2^62 fen, but that was "
                        + BigInteger.ONE.shiftLeft(64));
    }

    private static Payoff payoff(long a, long b, long c) {
        return Payoff.of(Map.of("a", Money.ofFen(a), "b", Money.ofFen(b), "c", Money.ofFen(c)));
    }
}
