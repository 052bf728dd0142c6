// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Bounds;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Money that comes into the pot; all numbers by hand. */
class PaidInTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(party("kept"), party("reserve"), party("east"), party("west")),
            List.of(Holding.of("east", "households", 300), Holding.of("west", "households", 100)));

    private static final Tier BROUGHT = Tier.of("brought", Base.gross(), Take.owed("kept"), Split.from("kept"))
            .carrying(Carry.draw("kept"));

    /** Distributable income is the year's 100 and the 30 of earlier years; 60 % of it is 78, and 52 are kept. */
    @Test
    void undistributed_profit_is_brought_into_the_next_pot() {
        Agreement agreement = Agreement.of(
                "village",
                BROUGHT,
                Tier.of("dividend", Base.remainder(), Take.share(Ratio.percent(60)), Split.to("east")),
                Tier.of("kept", Base.remainder(), Take.everything(), Split.to("kept"))
                        .carrying(Carry.balance("kept")));

        Settlement settlement =
                Sharing.settle(agreement, Pot.of(Money.wan(100)), REGISTER, Books.of(Map.of("kept", Money.wan(30))));

        assertThat(settlement.paidTo("east")).isEqualTo(Money.wan(78));
        assertThat(settlement.paidTo("kept")).isEqualTo(Money.wan(52 - 30));
        assertThat(settlement.next().balance("kept")).isEqualTo(Money.wan(52));
        assertThat(settlement.remaining()).isEqualTo(Money.ZERO);
    }

    /** Company Law art. 214: the reserve covers a loss; of 20 lost and 50 kept, 30 stay. */
    @Test
    void a_reserve_covers_a_loss() {
        Base loss = Base.fixed(Money.ZERO).over(Base.gross());
        Tier cover = Tier.of(
                        "cover", loss, Take.smaller(Take.everything(), Take.owed("reserve")), Split.from("reserve"))
                .carrying(Carry.draw("reserve"));
        Books books = Books.of(Map.of("reserve", Money.wan(50)));

        Settlement covered = Sharing.settle(Agreement.of("company", cover), Pot.of(Money.wan(-20)), REGISTER, books);
        Settlement larger = Sharing.settle(Agreement.of("company", cover), Pot.of(Money.wan(-70)), REGISTER, books);

        assertThat(covered.remaining()).isEqualTo(Money.ZERO);
        assertThat(covered.next().balance("reserve")).isEqualTo(Money.wan(30));
        assertThat(larger.remaining()).isEqualTo(Money.wan(-20));
        assertThat(larger.next().balance("reserve")).isEqualTo(Money.ZERO);
    }

    /** Who pays by households and gets equal parts: 30 and 10 in, 120 and 120 out of a pot of 200. */
    @Test
    void contributions_have_a_key_of_their_own() {
        Who villages = Who.named("east", "west");
        Agreement agreement = Agreement.of(
                "road",
                Tier.of("levy", Base.gross(), Take.amount(Money.wan(40)), Split.from(Split.by("households", villages)))
                        .carrying(Carry.balance("levied")),
                Tier.of("shares", Base.remainder(), Take.everything(), Split.equally(villages)));

        Settlement settlement = Sharing.settle(agreement, Money.wan(200), REGISTER);

        assertThat(settlement.steps().get(0).lines())
                .extracting(Line::paid)
                .containsExactly(Money.wan(-30), Money.wan(-10));
        assertThat(settlement.payments()).isEqualTo(Map.of("east", Money.wan(90), "west", Money.wan(110)));
        assertThat(settlement.next().balance("levied")).isEqualTo(Money.wan(40));
        assertThat(settlement.explain("east").toString())
                .contains("+ CNY -300000.00  levy", "paid in by households among parties east, west: 300 of 400");
    }

    /** 2 yuan a household are 600 and 200. */
    @Test
    void each_can_pay_in_its_own_claim() {
        Tier levy = Tier.of(
                "levy",
                Base.gross(),
                Take.perUnit("households", Who.holding("households"), Money.yuan(2)),
                Split.from(Split.byClaim()));

        Settlement settlement = Sharing.settle(Agreement.of("levy", levy), Money.ZERO, REGISTER);

        assertThat(settlement.payments()).isEqualTo(Map.of("east", Money.yuan(-600), "west", Money.yuan(-200)));
        assertThat(settlement.remaining()).isEqualTo(Money.yuan(800));
        assertThat(settlement.explain("west").toString()).contains("200 of 800, exactly -200.00");
    }

    @Test
    void what_is_paid_in_is_not_backed_not_owed_and_no_slice() {
        refused(() -> BROUGHT.backedBy("reserve"), "Tier brought is paid in, so nobody must back it, but reserve did");
        refused(
                () -> BROUGHT.carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO)),
                "Tier brought carries arrears, so it must be paid out, but was paid in by kept. "
                        + "What is paid in is always paid in full");
        refused(
                () -> new Split.Slice("a", Bounds.point(Ratio.ONE), Split.from("kept")),
                "Slice a must be paid out, but was paid in by kept");
    }

    private static Party party(String id) {
        return Party.of(id, id, PartyKind.FUND);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
