// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.sharing.TakeStepped.Edge.ABOVE;
import static org.liancun.sharing.TakeStepped.Edge.FROM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Take.Bracket;
import org.liancun.sharing.TakeStepped.Band;
import org.liancun.sharing.TakeStepped.Years;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class TakeTest {
    private static final LocalDate START = LocalDate.of(2021, 8, 25);

    /** Shekuai township, Dongchuan, 2021: 300 wan of six villages at 5, 6 and 7 % in steps of five years, 15 printed. */
    @ParameterizedTest
    @CsvSource({"2021-08-25, 15", "2026-08-24, 15", "2026-08-25, 18", "2031-08-25, 21", "2036-08-24, 21"})
    void shekuai_pays_15_then_18_then_21_by_contract_year(LocalDate day, long wan) {
        Take rates = Take.byYear(
                YearCount.CONTRACT,
                START,
                years(1, 5, capital(5)),
                years(6, 10, capital(6)),
                years(11, 15, capital(7)));

        assertThat(taken(rates, Split.byClaim(), Money.wan(100), day)).isEqualTo(Money.wan(wan));
    }

    @Test
    void a_calendar_year_begins_before_the_anniversary() {
        assertThat(YearCount.CONTRACT.year(START, LocalDate.of(2022, 1, 1))).isEqualTo(1);
        assertThat(YearCount.CALENDAR.year(START, LocalDate.of(2022, 1, 1))).isEqualTo(2);
        refused(
                () -> YearCount.CALENDAR.year(START, LocalDate.of(2021, 8, 24)),
                "Day must not be before the start 2021-08-25, but was 2021-08-24");
    }

    @Test
    void a_year_outside_every_step_is_refused() {
        Take rates = Take.byYear(YearCount.CONTRACT, START, years(1, 5, capital(5)));

        refused(
                () -> taken(rates, Split.byClaim(), Money.wan(100), LocalDate.of(2026, 8, 25)),
                "Year of 2026-08-25 must lie in years [1 to 5], but was 6");
        refused(
                () -> Take.byYear(YearCount.CONTRACT, START, years(1, 5, capital(5)), years(5, 6, capital(5))),
                "Years 5 to 6 must come after year 5, but did not");
        refused(() -> years(0, 1, capital(1)), "Years must rise from at least 1, but were 0 to 1");
        refused(() -> Take.byYear(YearCount.CONTRACT, START), "Steps by year must be at least 1, but were 0");
        refused(
                () -> Take.byYear(YearCount.CONTRACT, START, years(1, 5, capital(5)), years(6, 6, Take.everything())),
                "Takes of years must all be claims of parties or none of them, but were [5% of capital of all parties, everything]");
    }

    /** Sanlian village, Xiaoshan, 2022: floor of 30 wan, 8 % more every three years, and 5, later 7.5 % above 700 wan. */
    @ParameterizedTest
    @CsvSource({"2022-06-01, 30, 15", "2023-06-01, 30, 15", "2024-06-01, 30, 22.5", "2025-06-01, 32.4, 22.5"})
    void sanlian_gets_a_growing_floor_and_a_part_above_700(LocalDate day, String floor, String part) {
        LocalDate begun = LocalDate.of(2022, 1, 1);
        Agreement agreement = Agreement.of(
                "sanlian",
                Tier.of(
                        "floor",
                        Base.gross(),
                        Take.escalating(Money.wan(30), Ratio.percent(8), 3, YearCount.CONTRACT, begun),
                        Split.to("a")),
                Tier.of(
                        "excess",
                        Base.figure("tickets").over(Base.fixed(Money.wan(700))),
                        Take.byYear(
                                YearCount.CONTRACT,
                                begun,
                                years(1, 2, Take.share(Ratio.percent(5))),
                                years(3, 99, Take.share(Ratio.percent("7.5")))),
                        Split.to("a")));

        Settlement settlement = Sharing.settle(
                agreement, Pot.of(Money.wan(900)).with("tickets", Money.wan(1_000)), register(day), Books.EMPTY);

        assertThat(settlement.steps()).extracting(Step::paid).containsExactly(Money.wan(floor), Money.wan(part));
    }

    /** Zhashui county, 2020: 20 % of the increment, capped by the band of the income. */
    @ParameterizedTest
    @CsvSource({"20, 40, 4.0", "5, 40, 5.0", "40, 35, 0", "2, 2.9, 0", "0, 10, 1.0", "0, 3, 0.6", "0, 200, 20"})
    void zhashui_caps_the_bonus_by_band(String before, String now, String bonus) {
        Take capped = Take.smaller(
                Take.share(Ratio.percent(20)),
                Take.byBand(
                        Base.figure("income"),
                        band(3, FROM, Take.amount(Money.wan(1))),
                        band(10, ABOVE, Take.amount(Money.wan(3))),
                        band(30, ABOVE, Take.amount(Money.wan(5))),
                        band(50, ABOVE, Take.amount(Money.wan(10))),
                        band(100, ABOVE, Take.amount(Money.wan(20)))));
        Tier tier = Tier.of("bonus", Base.figure("income").over(Base.figure("before")), capped, Split.to("a"));
        Pot pot = Pot.of(Money.wan(now)).with("income", Money.wan(now)).with("before", Money.wan(before));

        Settlement settlement = Sharing.settle(Agreement.of("zhashui", tier), pot, register(START), Books.EMPTY);

        assertThat(settlement.paid()).isEqualTo(Money.wan(bonus));
    }

    /** Helan county, 2023: 8, 9, 10 and 12 % of the increment; the bounds 10, 20, 30 are assumed, so both readings are. */
    @Test
    void rates_on_a_whole_amount_differ_from_marginal_rates() {
        Take whole = Take.byBand(
                Base.gross(),
                band(0, FROM, percent(8)),
                band(10, ABOVE, percent(9)),
                band(20, ABOVE, percent(10)),
                band(30, ABOVE, percent(12)));
        Take marginal = Take.marginal(bracket(0, 8), bracket(10, 9), bracket(20, 10), bracket(30, 12));

        assertThat(taken(whole, Split.to("a"), Money.wan(40), START)).isEqualTo(Money.wan("4.8"));
        assertThat(taken(marginal, Split.to("a"), Money.wan(40), START)).isEqualTo(Money.wan("3.9"));
        assertThat(taken(whole, Split.to("a"), Money.wan(30), START)).isEqualTo(Money.wan(3));
        assertThat(taken(marginal, Split.to("a"), Money.wan(30), START)).isEqualTo(Money.wan("2.7"));
    }

    @Test
    void thresholds_rise() {
        refused(
                () -> Take.marginal(bracket(10, 8), bracket(10, 9)),
                "Thresholds of brackets must be at least 1 and rise, but were [CNY 100000.00, CNY 100000.00]");
        refused(
                () -> Take.byBand(Base.gross(), band(10, FROM, percent(8)), band(5, FROM, percent(8))),
                "Thresholds of bands must be at least 1 and rise, but were [CNY 100000.00, CNY 50000.00]");
        refused(() -> bracket(-1, 8), "Threshold of a bracket must not be negative, but was CNY -10000.00");
        refused(() -> bracket(1, 101), "Rate of a bracket must be 0% to 100%, but was 101%");
        refused(
                () -> Take.escalating(Money.wan(1), Ratio.percent(-100), 3, YearCount.CONTRACT, START),
                "Growth must be more than -100% every 1 or more years, but was -100% every 3");
    }

    /** Huangjue village, Gaoxian, 2016: 5 wan of floor and 29 % (rounded from 29.24) of 10 are 7.9 together. */
    @Test
    void an_additive_floor_and_its_share_are_7_9() {
        Agreement agreement = Agreement.of(
                "huangjue",
                Tier.of("floor", Base.gross(), Take.amount(Money.wan(5)), Split.to("a")),
                Tier.of("share", Base.figure("profit"), Take.share(Ratio.percent(29)), Split.to("a")));

        assertThat(Sharing.settle(
                                agreement,
                                Pot.of(Money.wan(15)).with("profit", Money.wan(10)),
                                register(START),
                                Books.EMPTY)
                        .paidTo("a"))
                .isEqualTo(Money.wan("7.9"));
    }

    /** The same floor deducted first: of a profit of 50 after the floor of 22, shares are of 28. */
    @Test
    void a_floor_deducted_first_leaves_less_to_share() {
        Agreement agreement = Agreement.of(
                "yujiaguan",
                Tier.of("floor", Base.gross(), Take.amount(Money.wan(22)), Split.to("a")),
                Tier.of("share", Base.netOf("floor"), Take.share(Ratio.percent(50)), Split.to("a")));

        assertThat(Sharing.settle(agreement, Money.wan(50), register(START)).paidTo("a"))
                .isEqualTo(Money.wan(22 + 14));
    }

    /** A floor of 2.5 on a principal of 50 (Banzhuyuan village, Jiangyou, 2018) is 5 %. */
    @Test
    void the_larger_of_floor_and_share_is_chosen_party_by_party() {
        Take larger = Take.larger(capital(5), Take.spread(Take.share(Ratio.percent(40)), "mu", Who.all()));
        Tier tier = Tier.of("larger", Base.gross(), larger, Split.byClaim());

        Settlement settlement = Sharing.settle(Agreement.of("larger", tier), Money.wan(30), register(START));

        // floors 12.5 and 2.5; 40 % of 30 by 1 and 3 mu is 3 and 9
        assertThat(settlement.payments()).isEqualTo(Map.of("a", Money.wan("12.5"), "b", Money.wan(9)));
        assertThat(Sharing.settle(
                                Agreement.of(
                                        "smaller",
                                        Tier.of(
                                                "smaller",
                                                Base.gross(),
                                                Take.smaller(capital(5), Take.spread(percent(40), "mu", Who.all())),
                                                Split.byClaim())),
                                Money.wan(30),
                                register(START))
                        .payments())
                .isEqualTo(Map.of("a", Money.wan(3), "b", Money.wan("2.5")));
    }

    @Test
    void a_limit_on_claims_cuts_them_in_proportion() {
        Take limited = Take.untilBalance("paid", Money.wan(6), capital(5));

        Tier tier = Tier.of("claims", Base.gross(), limited, Split.byClaim()).carrying(Carry.balance("paid"));

        assertThat(Sharing.settle(Agreement.of("limited", tier), Money.wan(30), register(START))
                        .paid())
                .isEqualTo(Money.wan(6));
    }

    @Test
    void a_take_of_another_base_and_a_balance_owed() {
        Books books = Books.of(Map.of("loan", Money.wan(4)));
        Tier loan = Tier.of("loan", Base.gross(), Take.owed("loan"), Split.to("a"));
        Tier rent = Tier.of("rent", Base.gross(), Take.of(Base.fixed(Money.wan(50)), percent(10)), Split.to("b"));

        assertThat(Sharing.settle(Agreement.of("both", loan, rent), Money.wan(20), register(START), books)
                        .payments())
                .isEqualTo(Map.of("a", Money.wan(4), "b", Money.wan(5)));
    }

    private static Take capital(int percent) {
        return Take.rate("capital", Who.all(), Ratio.percent(percent));
    }

    private static Take percent(int percent) {
        return Take.share(Ratio.percent(percent));
    }

    private static Years years(int from, int to, Take take) {
        return new Years(from, to, take);
    }

    private static Band band(long wan, TakeStepped.Edge edge, Take take) {
        return new Band(Money.wan(wan), edge, take);
    }

    private static Bracket bracket(long wan, int percent) {
        return new Bracket(Money.wan(wan), Ratio.percent(percent));
    }

    private static Money taken(Take take, Split split, Money pot, LocalDate day) {
        Agreement agreement = Agreement.of("one", Tier.of("one", Base.gross(), take, split));
        return Sharing.settle(agreement, pot, register(day)).paid();
    }

    /** Two villages with 250 and 50 wan of capital, 1 and 3 mu. */
    private static Register register(LocalDate day) {
        return Register.asOf(
                day,
                List.of(Party.of("a", "a", PartyKind.VILLAGE), Party.of("b", "b", PartyKind.VILLAGE)),
                List.of(
                        Holding.of("a", "capital", 2_500_000),
                        Holding.of("b", "capital", 500_000),
                        Holding.of("a", "mu", 1),
                        Holding.of("b", "mu", 3)));
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
