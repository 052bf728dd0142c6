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

class BackingTest {
    private static final Register REGISTER = Register.asOf(
            LocalDate.of(2024, 12, 31),
            List.of(
                    Party.of("fund", "基金", PartyKind.FUND),
                    Party.of("manager", "管理人", PartyKind.COMPANY),
                    Party.of("villages", "各村", PartyKind.VILLAGE)),
            List.of());
    private static final Tier REST = Tier.of("rest", Base.remainder(), Take.everything(), Split.to("fund"));

    /** 2,528 promised, 1,800 earned: of the 728 missing a deposit of 500 covers 500, by subtraction. */
    @ParameterizedTest
    @CsvSource({"1000, 728, 0, 272", "500, 500, 228, 0", "0, 0, 728, 0"})
    void a_backer_pays_as_far_as_its_deposit_reaches(long deposit, long backed, long owed, long left) {
        Tier promise = Tier.of("promise", Base.gross(), Take.amount(Money.wan(2_528)), Split.to("villages"))
                .backedBy(Backing.by("manager").outOf("deposit"))
                .carrying(Carry.arrears("owed", Interest.NONE, Ratio.ZERO));

        Settlement settlement = settle(Money.wan(1_800), Map.of("deposit", Money.wan(deposit)), promise);

        assertThat(settlement.steps().get(0).basis().backed()).isEqualTo(Money.wan(backed));
        assertThat(settlement.next().balance("owed")).isEqualTo(Money.wan(owed));
        assertThat(settlement.next().balance("deposit")).isEqualTo(Money.wan(left));
        assertThat(settlement.paid()).isEqualTo(Money.wan(1_800));
    }

    /** Found by a law: of a deposit of 100 the outer tier draws 100, so 50 that are missing inside stay missing. */
    @Test
    void a_tier_inside_a_backed_tier_finds_what_the_outer_left_of_the_deposit() {
        Backing deposit = Backing.by("manager").outOf("deposit");
        Tier inside = Tier.of("inside", Base.gross(), Take.amount(Money.wan(150)), Split.to("villages"))
                .backedBy(deposit);
        Tier outer = Tier.of("outer", Base.gross(), Take.amount(Money.wan(100)), Split.tiers(inside, REST))
                .backedBy(deposit);

        Settlement settlement = settle(Money.ZERO, Map.of("deposit", Money.wan(100)), outer);

        assertThat(settlement.payments())
                .isEqualTo(Map.of("villages", Money.wan(100), "fund", Money.ZERO, "manager", Money.wan(-100)));
        assertThat(settlement.next().balance("deposit")).isEqualTo(Money.ZERO);
    }

    /** Of a pot of 40, a tier of 100 that pays out half of what it is given would let the backer put 60 where 10 are missing. */
    @Test
    void what_may_leave_something_has_no_backer() {
        Tier half = Tier.of("half", Base.gross(), Take.share(Ratio.percent(50)), Split.to("villages"));
        Split.Slice most = Split.Slice.atMost(Ratio.percent(50), "villages");
        Split.Slice kept = Split.Slice.of("kept", Ratio.percent(50), Split.tiers(half));

        refused(
                () -> promise(Split.tiers(half)),
                "Tier promise is backed by manager, so its split must pay out all that it is given, but was by nested"
                        + " tiers");
        refused(
                () -> promise(Split.byRatio(most)),
                "Tier promise is backed by manager, so its split must pay out all that it is given, but was by ratio,"
                        + " what they do not use remains");
        refused(
                () -> promise(Split.byRatio(Split.Slice.of(Ratio.percent(50), "villages"), kept)),
                "Tier promise is backed by manager, so its split must pay out all that it is given, but was by ratio");
        refused(
                () -> promise(Split.tiers(half, REST.when(When.happened("harvest")))),
                "Tier promise is backed by manager, so its split must pay out all that it is given, but was by nested"
                        + " tiers");
    }

    /** Of 100 promised and 40 there, 60 are backed: 50 for the villages and 50 for the fund. */
    @Test
    void a_backed_tier_is_split_by_tiers_of_which_the_last_takes_the_rest() {
        Tier half = Tier.of("half", Base.gross(), Take.share(Ratio.percent(50)), Split.to("villages"));

        Settlement settlement = settle(Money.wan(40), Map.of(), promise(Split.tiers(half, REST)));

        assertThat(settlement.payments())
                .isEqualTo(Map.of("villages", Money.wan(50), "fund", Money.wan(50), "manager", Money.wan(-60)));
        assertThat(settlement.remaining()).isEqualTo(Money.ZERO);
    }

    private static Tier promise(Split split) {
        return Tier.of("promise", Base.gross(), Take.amount(Money.wan(100)), split)
                .backedBy("manager");
    }

    @Test
    void an_account_belongs_to_a_backer() {
        refused(
                () -> Backing.NONE.outOf("deposit"),
                "Account of a backer must belong to a party, but deposit belonged to none");
        assertThat(Backing.by("manager").outOf("deposit").phrase().zh()).isEqualTo("不足部分由manager以deposit账户余额为限补足");
    }

    private static Settlement settle(Money pot, Map<String, Money> books, Tier tier) {
        return Sharing.settle(Agreement.of("one", tier), Pot.of(pot), REGISTER, Books.of(books));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
