// SPDX-License-Identifier: Apache-2.0
package org.liancun.coalition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Fraction;
import org.liancun.money.Money;

/** Outcomes are held against a game in its own terms: charges against costs, payoffs against gains. */
class OutcomesTest {
    private static final Costs PAIR = Costs.ofFen(List.of("a", "b"), 0, 2, 18, 10);

    /** By hand: a would pay 2 alone but is charged 9; charged 1 and 9 both save. */
    @Test
    void charges_are_not_taken_for_savings() {
        assertThat(Core.check(PAIR, charges(9, 1)))
                .hasToString("Not in the core, 1 blocking, most [a] short of CNY 0.0700");
        assertThat(Core.check(PAIR, charges(1, 9)).holds()).isTrue();
        assertThat(PAIR.parts(charges(0, 10)))
                .isEqualTo(PAIR.outcome(charges(0, 10)))
                .isEqualTo(charges(2, 8));
        assertThat(Rounded.of(PAIR, charges(9, 1)).paid().holds()).isFalse();
    }

    /** Of 10 to pay 11 are charged: of the savings of 10 one is kept from them. */
    @Test
    void what_is_charged_too_much_is_savings_undivided() {
        assertThat(Core.check(PAIR, charges(1, 10)))
                .hasToString("Not in the core, CNY 0.0100 undivided, 1 blocking," + " most [a, b] short of CNY 0.0100");
    }

    /** Littlechild 1974: needs of 12, 20 and 33 pay 6, 7 and 20; the nucleolus is in the core and certified. */
    @Test
    void the_nucleolus_of_a_reservoir_is_certified_as_it_is_charged() {
        AirportGame needs = new AirportGame(Map.of("a", Money.ofFen(12), "b", Money.ofFen(20), "c", Money.ofFen(33)));

        assertThat(Core.check(needs, needs.nucleolus()).holds()).isTrue();
        assertThat(Kohlberg.check(needs, needs.nucleolus()).holds()).isTrue();
        assertThat(Kohlberg.checkPre(needs, needs.nucleolus()).holds()).isTrue();
        assertThat(Kohlberg.check(needs, needs.shapley()).holds()).isFalse();
        assertThat(Rounded.of(needs, needs.nucleolus()).payments().values())
                .containsExactly(Money.ofFen(6), Money.ofFen(7), Money.ofFen(20));
    }

    @Test
    void who_is_worse_off_than_alone_is_named_with_the_amount() {
        Gains gains = Gains.ofFen(List.of("a", "b", "c"), 0, 5, 3, 8, 4, 9, 7, 20);

        assertThat(Core.below(gains, Payoff.of(Map.of("a", Money.ofFen(3), "b", Money.ofFen(14), "c", Money.ofFen(3)))))
                .containsExactly(Map.entry("a", Fraction.of(2)), Map.entry("c", Fraction.of(1)));
        assertThat(Core.below(gains, Payoff.of(Map.of("a", Money.ofFen(5), "b", Money.ofFen(3), "c", Money.ofFen(4)))))
                .isEmpty();
        assertThat(Core.below(PAIR, charges(9, 1))).containsExactly(Map.entry("a", Fraction.of(7)));
    }

    @Test
    void an_outcome_of_others_is_refused() {
        assertThatThrownBy(() -> Core.check(PAIR, Payoff.of(Map.of("a", Money.ofFen(10)))))
                .hasMessage("Payoff must have a part for each of [a, b], but had parts for [a]");
        assertThatThrownBy(() -> Core.below(PAIR, Payoff.of(Map.of("a", Money.ofFen(10)))))
                .hasMessage("Payoff must have a part for each of [a, b], but had parts for [a]");
    }

    private static Payoff charges(long a, long b) {
        return Payoff.of(Map.of("a", Money.ofFen(a), "b", Money.ofFen(b)));
    }
}
