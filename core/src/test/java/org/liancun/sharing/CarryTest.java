// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class CarryTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(Party.of("a", "a", PartyKind.VILLAGE), Party.of("b", "b", PartyKind.VILLAGE)),
            List.of(Holding.of("a", "capital", 3_000), Holding.of("b", "capital", 1_000)));

    /** A company, Company Law arts. 210 and 214: profit 100 covers a loss of 20, 10 % goes to the reserve, 72 is left. */
    @Test
    void a_company_covers_its_loss_then_feeds_its_reserve_to_half_the_capital() {
        Agreement company = Agreement.of(
                "company",
                Tier.of("loss", Base.gross(), Take.owed("loss"), Split.to("a")).carrying(Carry.losses("loss")),
                Tier.of(
                                "reserve",
                                Base.remainder(),
                                Take.untilBalance("reserve", Money.wan(30), Take.share(Ratio.percent(10))),
                                Split.to("b"))
                        .carrying(Carry.balance("reserve")));

        Settlement bad = Sharing.settle(company, Money.wan(-20), REGISTER);
        Settlement good = Sharing.settle(company, Money.wan(100), REGISTER, bad.next());
        Settlement better = Sharing.settle(company, Money.wan(300), REGISTER, good.next());

        assertThat(bad.next().balance("loss")).isEqualTo(Money.wan(20));
        assertThat(good.payments()).isEqualTo(Map.of("a", Money.wan(20), "b", Money.wan(8)));
        assertThat(good.remaining()).isEqualTo(Money.wan(72));
        assertThat(good.next().balance("loss")).isEqualTo(Money.ZERO);
        assertThat(better.paidTo("b")).isEqualTo(Money.wan(22));
    }

    /** 1,000 at 10 %, unpaid over three periods: 300 of simple, 331 of compound interest. */
    @ParameterizedTest
    @CsvSource({"NONE, 0, 1000", "SIMPLE, 10, 1300", "COMPOUND, 10, 1331"})
    void arrears_of_1000_grow_to_1300_or_1331(Interest interest, int percent, long owed) {
        Tier rent = Tier.of("rent", Base.gross(), Take.of(Base.figure("rent"), Take.everything()), Split.to("a"))
                .carrying(Carry.arrears("owed", interest, Ratio.percent(percent)));
        Books books = Books.EMPTY;
        for (long due : new long[] {1_000, 0, 0, 0}) {
            books = settle(rent, 0, due, books).next();
        }

        Settlement paidOff = settle(rent, 2_000, 0, Books.of(books.balances()));

        assertThat(Money.sum(books.balances().values())).isEqualTo(Money.yuan(owed));
        assertThat(paidOff.paid().compareTo(Money.yuan(owed)) >= 0).isTrue();
        assertThat(Money.sum(paidOff.next().balances().values())).isEqualTo(Money.ZERO);
    }

    @Test
    void simple_interest_is_paid_before_the_principal() {
        Tier rent = Tier.of("rent", Base.gross(), Take.of(Base.figure("rent"), Take.everything()), Split.to("a"))
                .carrying(Carry.arrears("owed", Interest.SIMPLE, Ratio.percent(10)));
        Books books = Books.of(Map.of("owed", Money.yuan(1_000), "owed.interest", Money.yuan(200)));

        Settlement settlement = settle(rent, 250, 5, books);

        // owed 1,000 + 200 + 100 accrued and 5 new; 250 pays no principal
        assertThat(settlement.steps().get(0).basis().demanded()).isEqualTo(Money.yuan(1_305));
        assertThat(settlement.next().balances())
                .isEqualTo(Map.of("owed", Money.yuan(1_005), "owed.interest", Money.yuan(50)));
    }

    @Test
    void claims_are_owed_to_each_party() {
        Tier rate = Tier.of("rate", Base.gross(), Take.rate("capital", Who.all(), Ratio.percent(10)), Split.byClaim())
                .carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO));

        Settlement first = settle(rate, 100, 0, Books.EMPTY);
        Settlement second = settle(rate, 700, 0, first.next());

        assertThat(first.next().balances()).isEqualTo(Map.of("owed.a", Money.yuan(225), "owed.b", Money.yuan(75)));
        assertThat(second.payments()).isEqualTo(Map.of("a", Money.yuan(525), "b", Money.yuan(175)));
        assertThat(second.next().balance("owed.a")).isEqualTo(Money.ZERO);
    }

    @Test
    void tiers_inside_a_slice_are_carried_too() {
        Tier inner =
                Tier.of("inner", Base.gross(), Take.everything(), Split.to("a")).carrying(Carry.balance("fund"));
        Tier outer = Tier.of(
                "outer",
                Base.gross(),
                Take.everything(),
                Split.byRatio(Split.Slice.of("slice", Ratio.percent(100), Split.tiers(inner))));

        assertThat(settle(outer, 7, 0, Books.EMPTY).next().balance("fund")).isEqualTo(Money.yuan(7));
    }

    @Test
    void a_loss_is_entered_once_and_always() {
        Tier covering = Tier.of("cover", Base.gross(), Take.owed("losses"), Split.to("a"))
                .carrying(Carry.losses("losses"));
        Tier again = Tier.of("again", Base.gross(), Take.owed("losses"), Split.to("a"))
                .carrying(Carry.losses("losses"));

        refused(
                () -> Agreement.of("both", covering, again),
                "Account of one tier only of agreement both must be listed once, but losses was listed twice");
        refused(
                () -> Tier.of("outer", Base.gross(), Take.everything(), Split.tiers(covering))
                        .when(When.happened("harvest")),
                "Tiers inside a condition must not carry losses, but cover carried them on account losses. Let it draw"
                        + " from the account, and a tier that always has its turn carry");
    }

    /** 20 lost are carried once; the 25 of the next pot cover 5 inside and then the other 15. */
    @Test
    void other_tiers_draw_from_the_losses() {
        Tier inside = Tier.of("inside", Base.gross(), Take.amount(Money.yuan(5)), Split.to("a"))
                .carrying(Carry.draw("losses"));
        Tier first = Tier.of("first", Base.gross(), Take.amount(Money.yuan(5)), Split.tiers(inside))
                .when(When.reaches(Base.gross(), Money.yuan(1)));
        Tier rest = Tier.of("rest", Base.gross(), Take.owed("losses"), Split.to("a"))
                .carrying(Carry.losses("losses"));
        Agreement both = Agreement.of("both", first, rest);

        Books lost = Sharing.settle(both, Money.yuan(-20), REGISTER).next();
        Settlement covered = Sharing.settle(both, Money.yuan(25), REGISTER, lost);

        assertThat(lost.balance("losses")).isEqualTo(Money.yuan(20));
        assertThat(covered.paidTo("a")).isEqualTo(Money.yuan(20));
        assertThat(covered.next().balance("losses")).isEqualTo(Money.ZERO);
    }

    @Test
    void two_tiers_cannot_owe_in_the_same_account() {
        Tier rent = Tier.of("rent", Base.gross(), Take.amount(Money.yuan(5)), Split.to("a"))
                .carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO));
        Tier more = Tier.of("more", Base.gross(), Take.amount(Money.yuan(5)), Split.to("a"))
                .carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO));

        refused(
                () -> Agreement.of("both", rent, more),
                "Account of one tier only of agreement both must be listed once, but owed was listed twice");
    }

    /** Of 100 that are there, 60 are paid as decided; the other 40 are nobody's, and owed to nobody. */
    @Test
    void what_a_split_leaves_by_agreement_is_not_owed() {
        Tier bounded = Tier.of(
                "rent",
                Base.gross(),
                Take.amount(Money.yuan(100)),
                Split.byRatio(Split.Slice.atMost(Ratio.percent(60), "a")));

        refused(
                () -> bounded.carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO)),
                "Tier rent carries arrears, so its split must pay out all that it is given, but was by ratio, what they"
                        + " do not use remains");
    }

    @Test
    void a_backed_tier_owes_nothing() {
        Tier rent = Tier.of("rent", Base.gross(), Take.amount(Money.yuan(5)), Split.to("a"))
                .carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO))
                .backedBy("b");

        assertThat(settle(rent, 0, 0, Books.EMPTY).next().balance("owed")).isEqualTo(Money.ZERO);
    }

    @Test
    void a_loan_is_paid_off_and_no_more() {
        Tier loan =
                Tier.of("loan", Base.gross(), Take.owed("loan"), Split.to("a")).carrying(Carry.draw("loan"));
        Tier fixed = Tier.of("fixed", Base.gross(), Take.amount(Money.yuan(9)), Split.to("a"))
                .carrying(Carry.draw("loan"));
        Books books = Books.of(Map.of("loan", Money.yuan(8)));

        assertThat(settle(loan, 5, 0, books).next().balance("loan")).isEqualTo(Money.yuan(3));
        assertThat(settle(loan, 50, 0, books).paid()).isEqualTo(Money.yuan(8));
        refused(() -> settle(fixed, 50, 0, books), "Account loan must hold CNY 9.00 to be taken, but held CNY 8.00");
        refused(
                () -> Carry.arrears("owed", Interest.NONE, Ratio.percent(5)),
                "Rate of arrears owed must not be negative, and 0% without interest, but was 5%");
    }

    private static Settlement settle(Tier tier, long yuan, long rent, Books books) {
        Pot pot = Pot.of(Money.yuan(yuan)).with("rent", Money.yuan(rent));
        return Sharing.settle(Agreement.of("one", tier), pot, REGISTER, books);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
