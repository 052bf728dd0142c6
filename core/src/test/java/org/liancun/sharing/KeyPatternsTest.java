// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.sharing.Practice.all;
import static org.liancun.sharing.Practice.percent;
import static org.liancun.sharing.Practice.wan;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Split.Slice;

/** Patterns that differ in the key (brief §3.1: P01, P04, P05, P17, P22, P23, P29); each test says where its numbers are from. */
class KeyPatternsTest {
    /** P01. Keqiao 2022: 25,280 and 26,000 of 51,280 are printed as 49.3 % and 50.7 %. */
    @Test
    void by_capital_79_villages_and_the_state_get_their_percents() {
        Settlement settlement = Practice.with()
                .holding("villages", "capital", "25280")
                .holding("state", "capital", "26000")
                .settle("100", all(Split.by("capital", Who.all())));

        assertThat(settlement.payments())
                .isEqualTo(Map.of("villages", Money.parse("CNY 492979.72"), "state", Money.parse("CNY 507020.28")));
    }

    /** P01, ambiguous: of 100 and 100 subscribed 100 and 25 are paid in; 60 is 30 : 30 by the one and 48 : 12 by the other. */
    @Test
    void subscribed_and_paid_in_are_two_measures_and_the_agreement_names_one() {
        Practice practice = Practice.with()
                .holding("a", "subscribed", "100")
                .holding("b", "subscribed", "100")
                .holding("a", "paid-in", "100")
                .holding("b", "paid-in", "25");

        assertThat(practice.settle("60", all(Split.by("subscribed", Who.all()))).payments())
                .isEqualTo(Map.of("a", wan("30"), "b", wan("30")));
        assertThat(practice.settle("60", all(Split.by("paid-in", Who.all()))).payments())
                .isEqualTo(Map.of("a", wan("48"), "b", wan("12")));
    }

    /** P04. Tianzihu 2018 raised 60 a village and 750 by population; with people of 3 : 2, two villages pay 510 and 360. */
    @Test
    void contributions_go_partly_by_population_and_are_paid_in() {
        Tier equal = Tier.of("equal", Base.gross(), Take.amount(wan("120")), Split.from(Split.equally(Who.all())));
        Tier people =
                Tier.of("people", Base.gross(), Take.amount(wan("750")), Split.from(Split.by("people", Who.all())));

        Settlement settlement = Practice.with()
                .holding("east", "people", "3000")
                .holding("west", "people", "2000")
                .settle("0", equal, people);

        assertThat(settlement.payments()).isEqualTo(Map.of("east", wan("-510"), "west", wan("-360")));
        assertThat(settlement.remaining()).isEqualTo(wan("870"));
    }

    /** P05, with Tianzihu's 40 / 25 / 35 as weights: 20 + 18.75 + 7 and 20 + 6.25 + 28 of 100. */
    @Test
    void a_mixed_key_adds_equal_parts_people_and_capital() {
        Settlement settlement = Practice.with()
                .holding("east", "people", "3")
                .holding("west", "people", "1")
                .holding("east", "capital", "1")
                .holding("west", "capital", "4")
                .settle(
                        "100",
                        all(Split.byRatio(
                                Slice.of("equal", percent(40), Split.equally(Who.all())),
                                Slice.of("people", percent(25), Split.by("people", Who.all())),
                                Slice.of("capital", percent(35), Split.by("capital", Who.all())))));

        assertThat(settlement.payments()).isEqualTo(Map.of("east", wan("45.75"), "west", wan("54.25")));
    }

    /** P17, P39. The village Washa: 51.1 % of the pot is the collective's, and of that 20, 40, 10, 30: of 100, 10.22 and so on. */
    @Test
    void a_2413_divides_what_the_collective_got() {
        Settlement settlement = Practice.with("fund", "managers", "works")
                .settle(
                        "100",
                        all(Split.byRatio(
                                Slice.of("villagers", Ratio.percent("48.9"), Split.to("works")),
                                Slice.of(
                                        "collective",
                                        Ratio.percent("51.1"),
                                        Split.byRatio(
                                                Slice.of("members", percent(20), Split.to("works")),
                                                Slice.of(percent(40), "fund"),
                                                Slice.of(percent(10), "managers"),
                                                Slice.of(percent(30), "works"))))));

        assertThat(settlement.paidTo("fund")).isEqualTo(wan("20.44"));
        assertThat(settlement.paidTo("managers")).isEqualTo(wan("5.11"));
        assertThat(settlement.paidTo("works")).isEqualTo(wan("48.9").plus(wan("25.55")));
    }

    /** P22. Changdang 2018: five classes of 30, 20, 5, 10 and 35 %, inside each its own key; 100 over 2 : 1 people is 20 and 10. */
    @Test
    void share_classes_have_a_percent_and_a_key_of_their_own() {
        Settlement settlement = Practice.with("collective")
                .holding("zhang", "people", "2")
                .holding("li", "people", "1")
                .holding("li", "poor", "1")
                .holding("zhang", "elderly", "1")
                .holding("zhang", "students", "1")
                .settle(
                        "100",
                        all(Split.byRatio(
                                Slice.of("headcount", percent(30), Split.by("people", Who.holding("people"))),
                                Slice.of("poverty", percent(20), Split.by("poor", Who.holding("poor"))),
                                Slice.of("elderly", percent(5), Split.by("elderly", Who.holding("elderly"))),
                                Slice.of("education", percent(10), Split.by("students", Who.holding("students"))),
                                Slice.of("development", percent(35), Split.to("collective")))));

        assertThat(settlement.payments())
                .isEqualTo(Map.of("zhang", wan("35"), "li", wan("30"), "collective", wan("35")));
    }

    /** P23. Shares of the first period count twice, of the second one and a half times: 10 × 2 and 20 × 1.5 divide 50 as 20, 30. */
    @Test
    void transition_shares_are_holdings_of_their_weighted_number() {
        Settlement settlement = Practice.with()
                .holding("early", "weighted-shares", "20")
                .holding("later", "weighted-shares", "30")
                .settle("50", all(Split.by("weighted-shares", Who.all())));

        assertThat(settlement.payments()).isEqualTo(Map.of("early", wan("20"), "later", wan("30")));
    }

    /** P29. A land quota appraised at 2,000 beside 8,000 in cash is a fifth of Longyou's 1 yi: 200.16 of the yearly 1,000.8. */
    @Test
    void appraised_land_is_capital_like_cash() {
        Settlement settlement = Practice.with()
                .holding("quota-villages", "capital", "20000000")
                .holding("cash-villages", "capital", "80000000")
                .settle("1000.8", all(Split.by("capital", Who.all())));

        assertThat(settlement.paidTo("quota-villages")).isEqualTo(wan("200.16"));
    }
}
