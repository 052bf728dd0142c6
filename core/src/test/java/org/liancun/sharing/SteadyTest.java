// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Why each condition of a steady agreement is needed: without it, more to divide costs somebody yuan. By hand. */
class SteadyTest {
    private static final Tier REST = Tier.of("rest", Base.remainder(), Take.everything(), Split.to("b"));

    /** Weights 6, 6, 2 give the third 2 of 10 fen and 1 of 11: the fen that even a steady agreement costs. */
    @Test
    void one_fen_more_costs_a_small_weight_a_fen() {
        Tier shares = Tier.of("shares", Base.gross(), Take.everything(), Split.by("shares", Who.all()));

        assertThat(paidTo("c", Money.ofFen(10), shares)).isEqualTo(Money.ofFen(2));
        assertThat(paidTo("c", Money.ofFen(11), shares)).isEqualTo(Money.ofFen(1));
    }

    @Test
    void a_threshold_takes_from_who_comes_after() {
        Tier bonus = Tier.of("bonus", Base.gross(), Take.amount(Money.yuan(50)), Split.to("a"))
                .when(When.reaches(Base.gross(), Money.yuan(100)));

        assertThat(paidTo("b", Money.yuan(99), bonus, REST)).isEqualTo(Money.yuan(99));
        assertThat(paidTo("b", Money.yuan(100), bonus, REST)).isEqualTo(Money.yuan(50));
    }

    @Test
    void brackets_of_the_gross_that_are_steep_together_take_from_who_comes_after() {
        Take above = Take.marginal(new Take.Bracket(Money.yuan(100), Ratio.percent(60)));
        Tier one = Tier.of("one", Base.gross(), above, Split.to("a"));
        Tier other = Tier.of("other", Base.gross(), above, Split.to("c"));

        assertThat(paidTo("b", Money.yuan(100), one, other, REST)).isEqualTo(Money.yuan(100));
        assertThat(paidTo("b", Money.yuan(200), one, other, REST)).isEqualTo(Money.yuan(80));
    }

    @Test
    void what_is_missing_to_a_target_is_less_when_there_is_more() {
        Tier relief =
                Tier.of("relief", Base.fixed(Money.yuan(100)).over(Base.gross()), Take.everything(), Split.to("a"));

        assertThat(paidTo("a", Money.yuan(60), relief)).isEqualTo(Money.yuan(40));
        assertThat(paidTo("a", Money.yuan(80), relief)).isEqualTo(Money.yuan(20));
    }

    @Test
    void tens_of_yuan_rounded_half_up_take_from_who_comes_after() {
        Tier half = Tier.of("half", Base.gross(), Take.share(Ratio.percent(50)), Split.to("a"))
                .rounded(Rounding.to(Money.yuan(10), RoundingMode.HALF_UP));

        assertThat(paidTo("b", Money.yuan("9.98"), half, REST)).isEqualTo(Money.yuan("9.98"));
        assertThat(paidTo("b", Money.yuan(10), half, REST)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_reserve_that_an_earlier_tier_fills_has_less_room() {
        Tier first = Tier.of("first", Base.gross(), Take.share(Ratio.percent(50)), Split.to("a"))
                .carrying(Carry.balance("reserve"));
        Tier second = Tier.of(
                        "second",
                        Base.remainder(),
                        Take.untilBalance("reserve", Money.yuan(60), Take.everything()),
                        Split.to("b"))
                .carrying(Carry.balance("reserve"));

        assertThat(paidTo("b", Money.yuan(60), first, second)).isEqualTo(Money.yuan(30));
        assertThat(paidTo("b", Money.yuan(100), first, second)).isEqualTo(Money.yuan(10));
    }

    private static Money paidTo(String party, Money pot, Tier... tiers) {
        Register register = Register.asOf(
                LocalDate.of(2024, 6, 30),
                List.of(
                        Party.of("a", "a", PartyKind.VILLAGE),
                        Party.of("b", "b", PartyKind.VILLAGE),
                        Party.of("c", "c", PartyKind.VILLAGE)),
                List.of(Holding.of("a", "shares", 6), Holding.of("b", "shares", 6), Holding.of("c", "shares", 2)));
        return Sharing.settle(Agreement.of("a", tiers), pot, register).paidTo(party);
    }
}
