// SPDX-License-Identifier: Apache-2.0
package org.liancun.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

class PeriodsTest {
    private static final List<Party> PARTIES =
            List.of(Party.of("a", "a", PartyKind.VILLAGE), Party.of("b", "b", PartyKind.VILLAGE));
    private static final Agreement THREE_PERCENT = Agreement.of(
            "muli", Tier.of("rate", Base.gross(), Take.rate("capital", Who.all(), Ratio.percent(3)), Split.byClaim()));

    /** Muli county, 2018: 3 % for two thirds of a year is 2 wan on 100 and 0.6 on 30. */
    @Test
    void muli_pays_two_thirds_of_a_year_by_months() {
        Period held = Period.parse("2018-03..2018-10");
        Register register = Register.over(
                Period.year(2018),
                Weighting.MONTHS,
                PARTIES,
                List.of(holding("a", 1_000_000, held), holding("b", 300_000, held)));

        assertThat(Sharing.settle(THREE_PERCENT, Money.wan(9), register).payments())
                .isEqualTo(Map.of("a", Money.wan(2), "b", Money.wan("0.6")));
        assertThat(register.asOf()).isEqualTo(LocalDate.of(2018, 12, 31));
    }

    /** Longyou and Zhenhai, 2020: 1,000.8 wan a year, the first payment about 331 (0.33 of a year): 121 days of 366. */
    @Test
    void zhenhai_pays_about_a_third_of_a_year_by_days() {
        Period held = Period.between(LocalDate.of(2020, 4, 25), LocalDate.of(2020, 8, 24));
        Register register =
                Register.over(Period.year(2020), Weighting.DAYS, PARTIES, List.of(holding("a", 100_000_000, held)));
        Agreement fixed = Agreement.of(
                "zhenhai",
                Tier.of(
                        "fixed",
                        Base.gross(),
                        Take.rate("capital", Who.named("a"), Ratio.percent("10.008")),
                        Split.byClaim()));

        assertThat(Sharing.settle(fixed, Money.wan(1_000), register).paidTo("a"))
                .isEqualTo(Money.yuan("3308655.73"));
    }

    @Test
    void a_holding_that_begins_within_a_month_is_refused_by_months_and_two_at_a_time_always() {
        Period half = Period.since(LocalDate.of(2018, 6, 15));

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        Register.over(Period.year(2018), Weighting.MONTHS, PARTIES, List.of(holding("a", 1, half))))
                .withMessageStartingWith("Period must begin and end with a month");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Register.over(
                        Period.year(2018),
                        Weighting.DAYS,
                        PARTIES,
                        List.of(holding("a", 1, half), holding("a", 2, Period.ALWAYS))));
    }

    @Test
    void a_restatement_says_what_each_party_is_still_owed() {
        Register register = Register.asOf(LocalDate.of(2024, 12, 31), PARTIES, List.of());
        Settlement original = Sharing.settle(shares(60), Money.yuan(100), register);
        Settlement corrected = Sharing.settle(shares(50), Money.yuan(90), register);
        Restatement restatement = new Restatement(original, corrected);

        assertThat(restatement.entries()).isEqualTo(Map.of("a", Money.yuan(-15), "b", Money.yuan(5)));
        assertThat(restatement.total()).isEqualTo(Money.yuan(-10));
        assertThat(new Restatement(original, original).entries()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Restatement(
                        original,
                        Sharing.settle(
                                shares(60),
                                Money.yuan(100),
                                Register.asOf(LocalDate.of(2025, 1, 1), PARTIES, List.of()))))
                .withMessage("Corrected settlement must be of shares as of 2024-12-31,"
                        + " but was of shares as of 2025-01-01");
    }

    private static Agreement shares(int percent) {
        return Agreement.of(
                "shares",
                Tier.of(
                        "all",
                        Base.gross(),
                        Take.everything(),
                        Split.byRatio(
                                Split.Slice.of(Ratio.percent(percent), "a"),
                                Split.Slice.of(Ratio.percent(100 - percent), "b"))));
    }

    private static Holding holding(String party, long yuan, Period during) {
        return new Holding(party, "capital", Ratio.of(yuan), during);
    }
}
