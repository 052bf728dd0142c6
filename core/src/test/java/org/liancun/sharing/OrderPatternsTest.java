// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Practice.all;
import static org.liancun.sharing.Practice.percent;
import static org.liancun.sharing.Practice.wan;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.sharing.Split.Slice;

/** Patterns that differ in amount and order (P06, P12, P24, P30, P31, P32, P38, P40); each test says where its numbers are from. */
class OrderPatternsTest {
    private static final Practice VILLAGES =
            Practice.with("state", "firm").holding("east", "capital", "1000000").holding("west", "capital", "3000000");

    /** P06, ambiguous: 10 % on 400 is 40; when the profit is 30, nobody, the next years or the state owes the other 10. */
    @Test
    void who_funds_a_guaranteed_return_is_said_by_the_agreement() {
        Tier rate = Tier.of(
                "rate", Base.gross(), Take.rate("capital", Who.holding("capital"), percent(10)), Split.byClaim());

        Settlement nobody = VILLAGES.settle("30", rate);
        Settlement later = VILLAGES.settle("30", rate.carrying(Carry.arrears("owed", Interest.NONE, percent(0))));
        Settlement state = VILLAGES.settle("30", rate.backedBy("state"));

        assertThat(nobody.payments()).isEqualTo(Map.of("east", wan("7.5"), "west", wan("22.5")));
        assertThat(later.payments()).isEqualTo(nobody.payments());
        assertThat(later.next().balances()).isEqualTo(Map.of("owed.east", wan("2.5"), "owed.west", wan("7.5")));
        assertThat(state.payments()).isEqualTo(Map.of("east", wan("10"), "west", wan("30"), "state", wan("-10")));
    }

    /** P12. Qujiang: 10 % for five years from 2019, then the actual rent by capital; of rents of 60 that is 40, later 60. */
    @ParameterizedTest
    @CsvSource({"2019-06-30, 10, 30", "2023-12-31, 10, 30", "2024-06-30, 15, 45"})
    void a_guarantee_of_five_years_then_floats(LocalDate day, String east, String west) {
        Who holders = Who.holding("capital");
        Tier rent = Tier.of(
                "rent",
                Base.gross(),
                Take.byYear(
                        YearCount.CALENDAR,
                        LocalDate.of(2019, 1, 1),
                        new TakeStepped.Years(1, 5, Take.rate("capital", holders, percent(10))),
                        new TakeStepped.Years(6, 20, Take.spread(Take.everything(), "capital", holders))),
                Split.byClaim());

        Settlement settlement = Sharing.settle(Agreement.of("qujiang", rent), wan("60"), VILLAGES.on(day));

        assertThat(settlement.payments()).isEqualTo(Map.of("east", wan(east), "west", wan(west)));
    }

    /** P24. Lingdong 2017: 25 of preference shares at 10 % get 2.5 first; ordinary shares divide what is left. */
    @ParameterizedTest
    @CsvSource({"10, 2.5, 7.5", "2, 2, 0"})
    void a_preference_comes_before_ordinary_shares(String pot, String preference, String ordinary) {
        Settlement settlement = Practice.with()
                .holding("poor", "preference", "250000")
                .holding("members", "shares", "100")
                .settle(
                        pot,
                        Tier.of(
                                "preference",
                                Base.gross(),
                                Take.rate("preference", Who.holding("preference"), percent(10)),
                                Split.byClaim()),
                        all(Split.by("shares", Who.holding("shares"))));

        assertThat(settlement.payments()).isEqualTo(Map.of("poor", wan(preference), "members", wan(ordinary)));
    }

    /** P30. Rent of 5.6 mu at 800, wages of 2,000 and a tenth of 10,000 by shares: three lines, 4,480 + 2,000 + 1,000. */
    @Test
    void a_household_gets_rent_wage_and_dividend_in_three_lines() {
        Settlement settlement = Practice.with()
                .holding("zhang", "mu", "5.6")
                .holding("zhang", "wages", "2000")
                .holding("zhang", "shares", "1")
                .holding("others", "shares", "9")
                .settle(
                        "1.648",
                        Tier.of(
                                "rent",
                                Base.gross(),
                                Take.perUnit("mu", Who.holding("mu"), Money.yuan(800)),
                                Split.byClaim()),
                        Tier.of(
                                "wage",
                                Base.gross(),
                                Take.rate("wages", Who.holding("wages"), percent(100)),
                                Split.byClaim()),
                        all(Split.by("shares", Who.all())));

        assertThat(settlement.explain("zhang").reasons())
                .extracting(reason -> reason.line().paid())
                .containsExactly(Money.yuan(4_480), Money.yuan(2_000), Money.yuan(1_000));
    }

    /** P31. A land cooperative (C41): 800 a mu first, what is above by 40, 30 and 30; at 1,300 a mu 1,000, 150 and 150. */
    @Test
    void a_second_dividend_divides_what_is_above_the_floor() {
        Settlement settlement = Practice.with("collective", "managers")
                .holding("members", "mu", "1")
                .settle(
                        "0.13",
                        Tier.of(
                                "floor",
                                Base.gross(),
                                Take.perUnit("mu", Who.holding("mu"), Money.yuan(800)),
                                Split.byClaim()),
                        all(Split.byRatio(
                                Slice.of(percent(40), "members"),
                                Slice.of(percent(30), "collective"),
                                Slice.of(percent(30), "managers"))));

        assertThat(settlement.payments())
                .isEqualTo(Map.of(
                        "members", Money.yuan(1_000), "collective", Money.yuan(150), "managers", Money.yuan(150)));
    }

    /** P32. The egg cooperative (C90): of 40, 4 to the reserve (printed); of 36, 25.2 by volume and 10.8 by 100 + 50 + 20 of capital. */
    @Test
    void a_cooperative_returns_by_volume_then_by_capital() {
        Settlement settlement = Practice.with("reserve")
                .holding("seller", "volume", "8000000")
                .holding("owner", "accounts", "1700000")
                .settle(
                        "40",
                        Tier.of("reserve", Base.gross(), Take.share(percent(10)), Split.to("reserve")),
                        Tier.of(
                                "patronage",
                                Base.netOf("reserve"),
                                Take.share(percent(70)),
                                Split.by("volume", Who.all())),
                        Tier.of("capital", Base.remainder(), Take.everything(), Split.by("accounts", Who.all())));

        assertThat(settlement.payments())
                .isEqualTo(Map.of("reserve", wan("4"), "seller", wan("25.2"), "owner", wan("10.8")));
    }

    /** P38. Keqiao: 90 % of the profit is divided; of 100 in equal capital that is 45 and 45, and 10 stay. */
    @Test
    void a_payout_ratio_leaves_the_rest_undivided() {
        Settlement settlement = Practice.with("a", "b")
                .settle("100", Tier.of("payout", Base.gross(), Take.share(percent(90)), Split.equally(Who.all())));

        assertThat(settlement.payments()).isEqualTo(Map.of("a", wan("45"), "b", wan("45")));
        assertThat(settlement.remaining()).isEqualTo(wan("10"));
    }

    /** P40. What a village got from the vehicle is the pot of its own tiers: half of 90, less a tenth, over 2 households. */
    @Test
    void a_second_level_divides_what_the_first_one_paid() {
        Tier village = Tier.of(
                "village",
                Base.gross(),
                Take.everything(),
                Split.tiers(
                        Tier.of("fund", Base.gross(), Take.share(percent(10)), Split.to("fund")),
                        all(Split.equally(Who.named("zhang", "li")))));
        Settlement settlement = Practice.with("other", "fund", "zhang", "li")
                .settle(
                        "90",
                        all(Split.byRatio(
                                Slice.of(percent(50), "other"), Slice.of("own", percent(50), Split.tiers(village)))));

        assertThat(settlement.payments())
                .isEqualTo(Map.of("other", wan("45"), "fund", wan("4.5"), "zhang", wan("20.25"), "li", wan("20.25")));
    }
}
