// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Sharing.settle;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.money.Rounding;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class SharingTest {
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final Rounding HALF_UP_PER_SHARE =
            Rounding.to(Money.ofFen(1), RoundingMode.HALF_UP).perUnit();

    /** Beicai village, Heyang county, 2019: 27 % and 10 % of one base, the rest over 821 shares, 58.00 a share printed. */
    @Test
    void beicai_pays_58_yuan_a_share_and_two_fen_more_than_there_is() {
        Settlement settlement = settle(beicai(HALF_UP_PER_SHARE), Money.yuan("75584.10"), beicaiRegister());

        assertThat(settlement.payments())
                .isEqualTo(Map.of(
                        "reserve", Money.yuan("20407.71"),
                        "welfare", Money.yuan("7558.41"),
                        "household", Money.yuan("232.00"),
                        "others", Money.yuan("47386.00")));
        assertThat(settlement.remaining()).isEqualTo(Money.yuan("-0.02"));
    }

    @Test
    void beicai_under_largest_remainder_leaves_nothing() {
        Settlement settlement = settle(beicai(Rounding.TO_FEN), Money.yuan("75584.10"), beicaiRegister());

        assertThat(settlement.paidTo("household")).isEqualTo(Money.yuan("232.00"));
        assertThat(settlement.paidTo("others")).isEqualTo(Money.yuan("47385.98"));
        assertThat(settlement.remaining()).isEqualTo(Money.ZERO);
    }

    @Test
    void a_payment_explains_its_base_its_key_and_its_rounding() {
        Settlement settlement = settle(beicai(HALF_UP_PER_SHARE), Money.yuan("75584.10"), beicaiRegister());

        assertThat(settlement.explain("household"))
                .hasToString(String.join(
                        "\n",
                        "household gets CNY 232.00 of CNY 75584.10",
                        "+ CNY 232.00  dividend 按股分红",
                        "    CNY 47617.98 = everything, remainder CNY 47617.98",
                        "    by shares among holders of shares: 4 of 821, 231.9999..., half up to CNY 0.01 per unit"));
        assertThat(settlement.table().toString()).contains("remaining").contains("-0.02");
    }

    /** Tianzihu town, Anji county, 2018: capital differs by village, but a profit of 100 wan is split equally, 5 wan each. */
    @Test
    void tianzihu_splits_equally_what_was_not_contributed_equally() {
        List<Party> parties = new ArrayList<>(List.of(party("outside", PartyKind.COMPANY)));
        for (int i = 1; i <= 20; i++) {
            parties.add(party("village" + i, PartyKind.VILLAGE));
        }
        Agreement agreement = Agreement.of(
                "tianzihu",
                Tier.of("profit", Base.gross(), Take.everything(), Split.equally(Who.ofKind(PartyKind.VILLAGE))));

        Settlement settlement = settle(agreement, Money.wan(100), Register.asOf(DAY, parties, List.of()));

        assertThat(settlement.payments())
                .hasSize(20)
                .containsValue(Money.wan(5))
                .doesNotContainKey("outside");
        assertThat(settlement.remaining()).isEqualTo(Money.ZERO);
    }

    /** Xiashizhuangzi village, Dunhua, 2020: 495 wan over 1,232 collective and 4,928 member shares, 99 and 396 printed. */
    @Test
    void shares_of_two_classes_get_99_and_396() {
        Register register = Register.asOf(
                DAY,
                List.of(party("collective", PartyKind.COLLECTIVE), party("members", PartyKind.MEMBERS)),
                List.of(Holding.of("collective", "shares", 1_232), Holding.of("members", "shares", 4_928)));
        Agreement agreement =
                Agreement.of("xsz", Tier.of("all", Base.gross(), Take.everything(), Split.by("shares", Who.all())));

        assertThat(settle(agreement, Money.wan(495), register).payments())
                .isEqualTo(Map.of("collective", Money.wan(99), "members", Money.wan(396)));
    }

    /** Dachong village, Du'an county, 2021: 51/49 of 33.7 wan, the 49 by points to whole yuan; 12,940 points got 3,195. */
    @Test
    void a_slice_can_be_paid_by_points() {
        Register register = Register.asOf(
                DAY,
                List.of(
                        party("coop", PartyKind.COOPERATIVE),
                        party("a", PartyKind.HOUSEHOLD),
                        party("b", PartyKind.MEMBERS)),
                List.of(Holding.of("a", "points", 12_940), Holding.of("b", "points", 668_819 - 12_940)));
        Split households = Split.by("points", Who.holding("points"));
        Agreement agreement = Agreement.of(
                "dachong",
                Tier.of(
                                "profit",
                                Base.gross(),
                                Take.everything(),
                                Split.byRatio(
                                        Split.Slice.of(Ratio.percent(51), "coop"),
                                        Split.Slice.of("households", Ratio.percent(49), households)))
                        .rounded(Rounding.to(Money.yuan(1), RoundingMode.HALF_UP)));

        Settlement settlement = settle(agreement, Money.wan("33.7"), register);

        assertThat(settlement.paidTo("coop")).isEqualTo(Money.yuan(171_870));
        assertThat(settlement.paidTo("a")).isEqualTo(Money.yuan(3_195));
        assertThat(settlement.steps())
                .extracting(Step::path)
                .containsExactly("profit", "profit/coop", "profit/households");
    }

    /** Shekuai, Dongchuan, 2021: six villages put in 50 wan each; 5 % in the first five years is 2.5 wan each, 15 in all. */
    @Test
    void a_fixed_rate_pays_each_its_own_claim() {
        Settlement settlement = settle(shekuai(), Money.wan(20), sixVillages());

        assertThat(settlement.payments()).hasSize(6).containsValue(Money.wan("2.5"));
        assertThat(settlement.paid()).isEqualTo(Money.wan(15));
        assertThat(settlement.remaining()).isEqualTo(Money.wan(5));
    }

    @Test
    void a_short_pot_pays_claims_in_proportion_and_says_by_how_much_it_is_short() {
        Settlement settlement = settle(shekuai(), Money.wan(12), sixVillages());

        assertThat(settlement.payments()).containsValue(Money.wan(2));
        assertThat(settlement.steps().get(0).basis().shortfall()).isEqualTo(Money.wan(3));
        assertThat(settlement.toString()).contains("short by CNY 30000.00");
        assertThat(settlement.explain("v1").toString()).contains("short by CNY 30000.00");
    }

    @Test
    void an_amount_per_mu_counts_fractions_of_a_mu() {
        Register register = Register.asOf(
                DAY,
                List.of(party("a", PartyKind.HOUSEHOLD), party("b", PartyKind.HOUSEHOLD)),
                List.of(Holding.of("a", "mu", "4.59"), Holding.of("b", "mu", "2")));
        Agreement agreement = Agreement.of(
                "rent", Tier.of("rent", Base.gross(), Take.perUnit("mu", Who.all(), Money.yuan(800)), Split.byClaim()));

        assertThat(settle(agreement, Money.wan(1), register).payments())
                .isEqualTo(Map.of("a", Money.yuan(3_672), "b", Money.yuan(1_600)));
    }

    @Test
    void bases_differ_in_what_earlier_tiers_left() {
        Register register = Register.asOf(DAY, List.of(party("x", PartyKind.FUND)), List.of());
        Agreement agreement = Agreement.of(
                "bases",
                Tier.of("a", Base.gross(), Take.amount(Money.yuan(30)), Split.to("x")),
                Tier.of("b", Base.gross(), Take.amount(Money.yuan(20)), Split.to("x")),
                Tier.of("tenth-of-gross", Base.gross(), Take.share(Ratio.percent(10)), Split.to("x")),
                Tier.of("tenth-net-of-a", Base.netOf("a"), Take.share(Ratio.percent(10)), Split.to("x")),
                Tier.of("tenth-of-rest", Base.remainder(), Take.share(Ratio.percent(10)), Split.to("x")));

        assertThat(settle(agreement, Money.yuan(100), register).steps())
                .extracting(step -> step.paid().toString())
                .containsExactly("CNY 30.00", "CNY 20.00", "CNY 10.00", "CNY 7.00", "CNY 3.30");
    }

    /** 10 % of 100 goes to the reserve until it holds 15: first 10, then 5, then nothing. Arithmetic by hand. */
    @Test
    void a_reserve_stops_at_its_cap_over_the_years() {
        Register register = Register.asOf(DAY, List.of(party("reserve", PartyKind.FUND)), List.of());
        Agreement agreement = Agreement.of(
                "reserve",
                Tier.of(
                                "reserve",
                                Base.gross(),
                                Take.untilBalance("reserve", Money.yuan(15), Take.share(Ratio.percent(10))),
                                Split.to("reserve"))
                        .carrying(Carry.balance("reserve")));

        Settlement first = settle(agreement, Money.yuan(100), register);
        Settlement second = settle(agreement, Money.yuan(100), register, first.next());
        Settlement third = settle(agreement, Money.yuan(100), register, second.next());

        assertThat(List.of(first.paid(), second.paid(), third.paid()))
                .containsExactly(Money.yuan(10), Money.yuan(5), Money.ZERO);
        assertThat(third.next().balance("reserve")).isEqualTo(Money.yuan(15));
    }

    @Test
    void nested_tiers_give_back_what_they_leave() {
        Register register =
                Register.asOf(DAY, List.of(party("a", PartyKind.FUND), party("b", PartyKind.FUND)), List.of());
        Agreement agreement = Agreement.of(
                "nested",
                Tier.of(
                        "outer",
                        Base.gross(),
                        Take.share(Ratio.percent(50)),
                        Split.tiers(Tier.of("inner", Base.gross(), Take.share(Ratio.percent(40)), Split.to("a"))
                                .carrying(Carry.balance("inner")))),
                Tier.of("rest", Base.remainder(), Take.everything(), Split.to("b")));

        Settlement settlement = settle(agreement, Money.yuan(100), register);

        assertThat(settlement.payments()).isEqualTo(Map.of("a", Money.yuan(20), "b", Money.yuan(80)));
        assertThat(settlement.explain("a").toString()).contains("outer/inner");
        assertThat(settlement.next().balance("inner")).isEqualTo(Money.yuan(20));
    }

    @Test
    void a_tier_outside_its_period_takes_nothing_and_says_so() {
        Register register = Register.asOf(DAY, List.of(party("a", PartyKind.FUND)), List.of());
        Agreement agreement = Agreement.of(
                "later",
                Tier.of("late", Base.gross(), Take.everything(), Split.to("a")).when(When.during(Period.year(2020))));

        Settlement settlement = settle(agreement, Money.yuan(100), register);

        assertThat(settlement.remaining()).isEqualTo(Money.yuan(100));
        assertThat(settlement.toString()).contains("late: CNY 0.00 = everything, due only during 2020, to a");
    }

    @Test
    void a_loss_is_not_divided() {
        Settlement settlement = settle(beicai(Rounding.TO_FEN), Money.yuan(-500), beicaiRegister());

        assertThat(settlement.paid()).isEqualTo(Money.ZERO);
        assertThat(settlement.remaining()).isEqualTo(Money.yuan(-500));
    }

    /** Langou village, Qingshen county, 2022: 321,000 over 6,061 members rounded down to ten yuan is 50 each, 17,950 kept. */
    @Test
    void a_nice_unit_leaves_a_residual_in_the_pot() {
        Register register = Register.asOf(
                DAY,
                List.of(party("group1", PartyKind.MEMBERS), party("others", PartyKind.MEMBERS)),
                List.of(Holding.of("group1", "heads", 624), Holding.of("others", "heads", 6_061 - 624)));
        Agreement agreement = Agreement.of(
                "langou",
                Tier.of("heads", Base.gross(), Take.everything(), Split.by("heads", Who.all()))
                        .rounded(Rounding.to(Money.yuan(10), RoundingMode.DOWN).perUnit()));

        Settlement settlement = settle(agreement, Money.yuan(321_000), register);

        assertThat(settlement.paidTo("group1")).isEqualTo(Money.yuan(31_200));
        assertThat(settlement.paid()).isEqualTo(Money.yuan(303_050));
        assertThat(settlement.remaining()).isEqualTo(Money.yuan(17_950));
    }

    @Test
    void a_residual_can_go_to_the_largest() {
        Register register = Register.asOf(
                DAY,
                List.of(party("a", PartyKind.VILLAGE), party("b", PartyKind.VILLAGE)),
                List.of(Holding.of("a", "mu", 1), Holding.of("b", "mu", 2)));
        Agreement agreement = Agreement.of(
                "largest",
                Tier.of("all", Base.gross(), Take.everything(), Split.by("mu", Who.all()))
                        .rounded(Rounding.toUnit(Money.yuan(1)).with(Rounding.Residual.LARGEST_WEIGHT)));

        assertThat(settle(agreement, Money.yuan("100.50"), register).payments())
                .isEqualTo(Map.of("a", Money.yuan(33), "b", Money.yuan("67.50")));
    }

    /** Two takes of 80 into one reserve capped at 100 fill it to 100 in one settlement. Arithmetic by hand. */
    @Test
    void a_cap_holds_within_one_settlement() {
        Register register = Register.asOf(DAY, List.of(party("reserve", PartyKind.FUND)), List.of());
        Take capped = Take.untilBalance("reserve", Money.yuan(100), Take.amount(Money.yuan(80)));
        Agreement agreement = Agreement.of(
                "twice",
                Tier.of("a", Base.gross(), capped, Split.to("reserve")).carrying(Carry.balance("reserve")),
                Tier.of("b", Base.gross(), capped, Split.to("reserve")).carrying(Carry.balance("reserve")));

        Settlement settlement = settle(agreement, Money.yuan(1_000), register);

        assertThat(settlement.paid()).isEqualTo(Money.yuan(100));
        assertThat(settlement.next().balance("reserve")).isEqualTo(Money.yuan(100));
    }

    /** 0.02 over 0.5, 0.5 and 0.5 shares is 0.01333 a share, 0.01 rounded down, and half of that is nothing. By hand. */
    @Test
    void a_value_rounded_down_per_share_never_overpays_parts_of_shares() {
        Register register = Register.asOf(
                DAY,
                List.of(
                        party("a", PartyKind.HOUSEHOLD),
                        party("b", PartyKind.HOUSEHOLD),
                        party("c", PartyKind.HOUSEHOLD)),
                List.of(Holding.of("a", "s", "0.5"), Holding.of("b", "s", "0.5"), Holding.of("c", "s", "0.5")));
        Agreement agreement = Agreement.of(
                "parts",
                Tier.of("all", Base.gross(), Take.everything(), Split.by("s", Who.all()))
                        .rounded(Rounding.to(Money.ofFen(1), RoundingMode.DOWN).perUnit()));

        assertThat(settle(agreement, Money.ofFen(2), register).remaining()).isEqualTo(Money.ofFen(2));
    }

    @Test
    void a_cut_claim_says_that_it_was_cut() {
        assertThat(settle(shekuai(), Money.wan(12), sixVillages()).explain("v1").toString())
                .contains("25000 of 150000, exactly 20000.00, cut to what there is, residual by largest remainder");
        assertThat(settle(shekuai(), Money.wan(20), sixVillages()).explain("v1").toString())
                .contains("25000 of 150000, exactly 25000.00, down to CNY 0.01");
    }

    private static Agreement beicai(Rounding rounding) {
        Tier dividend = Tier.of(
                        "dividend", Base.remainder(), Take.everything(), Split.by("shares", Who.holding("shares")))
                .called(Name.of("按股分红", "dividend"))
                .rounded(rounding);
        return Agreement.of(
                "beicai",
                Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(27)), Split.to("reserve")),
                Tier.of("welfare", Base.gross(), Take.share(Ratio.percent(10)), Split.to("welfare")),
                dividend);
    }

    private static Register beicaiRegister() {
        return Register.asOf(
                DAY,
                List.of(
                        party("reserve", PartyKind.FUND),
                        party("welfare", PartyKind.FUND),
                        party("household", PartyKind.HOUSEHOLD),
                        party("others", PartyKind.MEMBERS)),
                List.of(Holding.of("household", "shares", 4), Holding.of("others", "shares", 817)));
    }

    private static Agreement shekuai() {
        return Agreement.of(
                "shekuai",
                Tier.of("return", Base.gross(), Take.rate("capital", Who.all(), Ratio.percent(5)), Split.byClaim()));
    }

    private static Register sixVillages() {
        List<Party> parties = new ArrayList<>();
        List<Holding> holdings = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            parties.add(party("v" + i, PartyKind.VILLAGE));
            holdings.add(Holding.of("v" + i, "capital", 500_000));
        }
        return Register.asOf(DAY, parties, holdings);
    }

    private static Party party(String id, PartyKind kind) {
        return new Party(id, Name.of(id), kind);
    }
}
