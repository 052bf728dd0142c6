// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class ReinvestedTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(Party.of("a", "a", PartyKind.HOUSEHOLD), Party.of("b", "b", PartyKind.HOUSEHOLD)),
            List.of(Holding.of("a", "capital", 1_000), Holding.of("b", "capital", 3_000)));

    /** 10 % on 1,000 reinvested three times is 100, 110 and 121: 1,000 × 1.1³ = 1,331. */
    @Test
    void dividends_become_capital_that_earns_dividends() {
        Tier rate = Tier.of(
                        "rate", Base.gross(), Take.rate("capital", Who.named("a"), Ratio.percent(10)), Split.byClaim())
                .carrying(Carry.reinvested("capital"));
        Run run = new Run(Pot.of(Money.yuan(500)), REGISTER);

        List<Settlement> years = Sharing.fold(Agreement.of("coop", rate), List.of(run, run, run), Books.EMPTY);

        assertThat(years)
                .extracting(Settlement::paid)
                .containsExactly(Money.yuan(100), Money.yuan(110), Money.yuan(121));
        assertThat(years.get(2).next().balances()).isEqualTo(Map.of("capital.a", Money.yuan(331)));
    }

    /** Half of 800 by capital 1,000 : 3,000 is 100 and 300; only the first reinvests, so the second 400 go by 1,100 : 3,000. */
    @Test
    void other_tiers_see_the_raised_holdings_too() {
        Agreement agreement = Agreement.of(
                "coop",
                Tier.of("kept", Base.gross(), Take.amount(Money.yuan(100)), Split.to("a"))
                        .carrying(Carry.reinvested("capital")),
                Tier.of("paid", Base.remainder(), Take.everything(), Split.by("capital", Who.all())));
        Settlement first = Sharing.settle(agreement, Money.yuan(4_200), REGISTER);

        Settlement second = Sharing.settle(agreement, Pot.of(Money.yuan(4_200)), REGISTER, first.next());

        assertThat(first.payments()).isEqualTo(Map.of("a", Money.yuan(100 + 1_025), "b", Money.yuan(3_075)));
        assertThat(second.payments()).isEqualTo(Map.of("a", Money.yuan(100 + 1_100), "b", Money.yuan(3_000)));
    }

    @Test
    void a_measure_that_nobody_holds_yet_begins_with_what_is_reinvested() {
        Agreement agreement = Agreement.of(
                "coop",
                Tier.of("kept", Base.gross(), Take.amount(Money.yuan(100)), Split.to("b"))
                        .carrying(Carry.reinvested("points")),
                Tier.of("paid", Base.remainder(), Take.everything(), Split.by("points", Who.all()))
                        .when(When.happened("second-year")));
        Books books = Sharing.settle(agreement, Money.yuan(100), REGISTER).next();

        Settlement second = Sharing.settle(agreement, Pot.of(Money.yuan(150)).after("second-year"), REGISTER, books);

        assertThat(second.payments()).isEqualTo(Map.of("a", Money.ZERO, "b", Money.yuan(150)));
    }
}
