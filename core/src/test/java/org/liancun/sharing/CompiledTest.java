// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.plan.Plan;
import org.liancun.plan.Worksheet;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class CompiledTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(
                    Party.of("fund", "公积金", PartyKind.FUND),
                    Party.of("v1", "一村", PartyKind.VILLAGE),
                    Party.of("v2", "二村", PartyKind.VILLAGE)),
            List.of(Holding.of("v1", "shares", 2), Holding.of("v2", "shares", 1)));

    /** Company Law art. 210 by hand: a loss of 20, then 10 % of 80 into the reserve, then 72 by 2 : 1. */
    private static final Agreement COMPANY = Agreement.of(
            "company",
            Tier.of("losses", Base.gross(), Take.owed("losses"), Split.to("fund"))
                    .carrying(Carry.losses("losses")),
            Tier.of("reserve", Base.remainder(), Take.share(Ratio.percent(10)), Split.to("fund"))
                    .carrying(Carry.balance("reserve")),
            Tier.of("dividend", Base.remainder(), Take.everything(), Split.by("shares", Who.holding("shares"))));

    private static long[] payments(Worksheet sheet, long fen) {
        sheet.settle(fen);
        long[] payments = new long[3];
        sheet.payments(payments);
        return payments;
    }

    @Test
    void a_loss_is_covered_before_the_reserve_and_the_dividend() {
        Worksheet sheet = Sharing.compile(COMPANY, REGISTER).worksheet();

        assertThat(payments(sheet, -2_000)).containsExactly(0, 0, 0);
        assertThat(sheet.remaining()).isEqualTo(-2_000);
        assertThat(payments(sheet, 10_000)).containsExactly(2_800, 4_800, 2_400);
        assertThat(sheet.remaining()).isZero();
        assertThat(sheet.balances()).isEqualTo(Map.of("losses", Money.ZERO, "reserve", Money.yuan(8)));
    }

    @Test
    void books_are_brought_forward_and_accounts_of_others_are_kept() {
        Worksheet sheet = Sharing.compile(COMPANY, REGISTER).worksheet();
        sheet.bring(Map.of("losses", Money.yuan(20), "welfare", Money.yuan(7)));

        assertThat(payments(sheet, 10_000)).containsExactly(2_800, 4_800, 2_400);
        assertThat(sheet.balances())
                .isEqualTo(Map.of("losses", Money.ZERO, "reserve", Money.yuan(8), "welfare", Money.yuan(7)));
    }

    @Test
    void a_figure_that_was_not_noted_is_refused_by_name() {
        Worksheet sheet =
                compiled(Tier.of("gate", Base.figure("tickets"), Take.share(Ratio.percent(5)), Split.to("v1")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.settle(10_000))
                .withMessage("Figure must be noted for the plan, but tickets was not");

        sheet.note(Map.of("tickets", Money.yuan(1_000)), Map.of(), Set.of());
        assertThat(payments(sheet, 10_000)).containsExactly(0, 5_000, 0);
    }

    @Test
    void the_figure_of_a_tier_that_is_not_due_is_not_asked_for() {
        Tier tier = Tier.of("grant", Base.figure("grant"), Take.everything(), Split.to("v1"))
                .when(When.happened("granted"));
        Pot pot = Pot.of(Money.yuan(100));

        Settlement settlement = Sharing.settle(Agreement.of("test", tier), pot, REGISTER, Books.EMPTY);

        assertThat(settlement.paid()).isEqualTo(Money.ZERO);
        assertThat(payments(compiled(tier), 10_000)).containsExactly(0, 0, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Sharing.settle(Agreement.of("test", tier), pot.after("granted"), REGISTER, Books.EMPTY))
                .withMessage("Figure must be one of [] of the pot, but was grant");
    }

    @Test
    void after_a_refusal_the_books_are_as_they_were() {
        Worksheet sheet = compiled(
                Tier.of("kept", Base.gross(), Take.share(Ratio.percent(10)), Split.to("fund"))
                        .carrying(Carry.balance("reserve")),
                Tier.of("loan", Base.remainder(), Take.everything(), Split.to("v1"))
                        .carrying(Carry.draw("loan")));
        sheet.bring(Map.of("loan", Money.yuan(30)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.settle(10_000))
                .withMessage("Account loan must hold CNY 90.00 to be taken, but held CNY 30.00");
        assertThat(sheet.balances()).isEqualTo(Map.of("loan", Money.yuan(30)));
    }

    @Test
    void a_party_that_is_missing_is_refused_only_when_its_tier_is_due() {
        Worksheet sheet = compiled(Tier.of("joined", Base.gross(), Take.everything(), Split.to("v3"))
                .when(When.happened("joining")));

        assertThat(payments(sheet, 10_000)).containsExactly(0, 0, 0);

        sheet.note(Map.of(), Map.of(), Set.of("joining"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet.settle(10_000))
                .withMessage("Party must be in the register, but \"v3\" is not. Did you mean \"v1\"?");
    }

    @Test
    void payments_that_become_holdings_are_refused_by_name() {
        Tier tier = Tier.of("dividend", Base.gross(), Take.everything(), Split.by("shares", Who.holding("shares")))
                .carrying(Carry.reinvested("shares"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> compiled(tier))
                .withMessage(
                        "Tier to compile must not change the register, but dividend makes payments holdings of shares");
    }

    @Test
    void a_plan_names_its_parties_and_figures() {
        Plan plan = Sharing.compile(COMPANY, REGISTER);

        assertThat(plan.parties()).containsExactly("fund", "v1", "v2");
        assertThat(plan.figures()).isEmpty();
        assertThat(plan).asString().startsWith("Plan for 3 parties: ");
    }

    private static Worksheet compiled(Tier... tiers) {
        return Sharing.compile(Agreement.of("test", tiers), REGISTER).worksheet();
    }
}
