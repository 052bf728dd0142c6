// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class BaseTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 6, 30),
            List.of(
                    Party.of("fund", "fund", PartyKind.FUND),
                    Party.of("village", "village", PartyKind.VILLAGE),
                    Party.of("probe", "probe", PartyKind.FUND)),
            List.of());
    private static final Pot POT = Pot.of(Money.yuan(100))
            .with("revenue", Money.yuan(1_000))
            .with("costs", Money.yuan(60))
            .after("flood");

    @Test
    void a_base_is_what_the_table_says() {
        assertThat(amountOf(Base.pot())).isEqualTo(Money.yuan(100));
        assertThat(amountOf(Base.gross())).isEqualTo(Money.yuan(100));
        assertThat(amountOf(Base.remainder())).isEqualTo(Money.yuan(50));
        assertThat(amountOf(Base.netOf("a"))).isEqualTo(Money.yuan(70));
        assertThat(amountOf(Base.receiptsOf("fund"))).isEqualTo(Money.yuan(30));
        assertThat(amountOf(Base.figure("revenue"))).isEqualTo(Money.yuan(1_000));
        assertThat(amountOf(Base.balance("reserve"))).isEqualTo(Money.yuan(15));
        assertThat(amountOf(Base.figure("revenue").over(Base.fixed(Money.yuan(700)))))
                .isEqualTo(Money.yuan(300));
        assertThat(amountOf(Base.figure("revenue").over(Base.figure("costs")))).isEqualTo(Money.yuan(940));
        assertThat(amountOf(Base.figure("costs").over(Base.figure("revenue")))).isEqualTo(Money.ZERO);
    }

    /** Dai Garden, Xishuangbanna: 15 %, later 20 % of the ticket revenue; 1,500 wan gave 300 (printed) at 20 %. */
    @Test
    void a_share_of_ticket_revenue_is_300_of_1500() {
        Pot pot = Pot.of(Money.wan(2_000)).with("tickets", Money.wan(1_500));

        assertThat(settle(Base.figure("tickets"), Take.share(Ratio.percent(15)), pot))
                .isEqualTo(Money.wan(225));
        assertThat(settle(Base.figure("tickets"), Take.share(Ratio.percent(20)), pot))
                .isEqualTo(Money.wan(300));
    }

    /** Statistics form of the exam question of Xiaoliang town: 70 to distribute, 36 left after 7, 7 and 20 (wan). */
    @Test
    void distributable_income_leaves_36_undistributed() {
        Agreement agreement = Agreement.of(
                "form",
                Tier.of("reserve", Base.gross(), Take.amount(Money.wan(7)), Split.to("fund")),
                Tier.of("welfare", Base.gross(), Take.amount(Money.wan(7)), Split.to("fund")),
                Tier.of("households", Base.gross(), Take.amount(Money.wan(20)), Split.to("village")));
        Money income = Money.wan(68 + 35 + 5 + 30 + 42).minus(Money.wan(45 + 35 + 45));

        Settlement settlement = Sharing.settle(agreement, Money.wan(15).plus(income), REGISTER);

        assertThat(income).isEqualTo(Money.wan(55));
        assertThat(settlement.pot()).isEqualTo(Money.wan(70));
        assertThat(settlement.remaining()).isEqualTo(Money.wan(36));
    }

    @Test
    void an_unknown_figure_is_named_with_the_nearest() {
        refused(
                () -> amountOf(Base.figure("revenu")),
                "Figure must be one of [costs, revenue] of the pot, but was revenu. Did you mean \"revenue\"?");
        refused(
                () -> POT.with("costs", Money.ZERO),
                "Figure costs must be given once, but was given twice: CNY 60.00 and CNY 0.00");
        refused(
                () -> Agreement.of(
                        "a", Tier.of("t", Base.netOf("later").over(Base.gross()), Take.everything(), Split.to("fund"))),
                "Base of tier t must be net of earlier tiers [], but named later");
    }

    @Test
    void a_pot_prints_what_is_known_of_it() {
        assertThat(Pot.of(Money.yuan(1))).hasToString("Pot of CNY 1.00");
        assertThat(POT.deciding("cadres", Ratio.percent(15)))
                .hasToString("Pot of CNY 100.00, figures {costs=CNY 60.00, revenue=CNY 1000.00},"
                        + " decided {cadres=15%}, after [flood]");
    }

    private static Money amountOf(Base base) {
        Agreement agreement = Agreement.of(
                "bases",
                Tier.of("a", Base.gross(), Take.amount(Money.yuan(30)), Split.to("fund")),
                Tier.of("b", Base.gross(), Take.amount(Money.yuan(20)), Split.to("village")),
                Tier.of("probe", base, Take.everything(), Split.to("probe")));
        Books books = Books.of(Map.of("reserve", Money.yuan(15)));
        return Sharing.settle(agreement, POT, REGISTER, books)
                .steps()
                .get(2)
                .basis()
                .of();
    }

    private static Money settle(Base base, Take take, Pot pot) {
        Agreement agreement = Agreement.of("one", Tier.of("one", base, take, Split.to("village")));
        return Sharing.settle(agreement, pot, REGISTER, Books.EMPTY).paid();
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
