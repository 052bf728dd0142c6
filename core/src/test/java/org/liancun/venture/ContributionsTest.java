// SPDX-License-Identifier: Apache-2.0
package org.liancun.venture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.liancun.venture.Capital.PAID_IN;
import static org.liancun.venture.Capital.SUBSCRIBED;
import static org.liancun.venture.ContributionKind.CASH;

import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

class ContributionsTest {
    private static final LocalDate JANUARY = LocalDate.of(2022, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2022, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2022, 12, 1);

    /** A promises 300 and B 100; A pays 100 in January, B 100 in June, A the rest in December (万元). */
    private static final Contributions LATE = Contributions.of(
            new Contribution("a", "v", CASH, Money.wan(300), Money.wan(100), JANUARY),
            Contribution.promise("b", "v", CASH, Money.wan(100), JANUARY),
            Contribution.payment("b", "v", CASH, Money.wan(100), JUNE),
            Contribution.payment("a", "v", CASH, Money.wan(200), DECEMBER));

    /**
     * Source: Tianzihu, Anji county, 湖州市人民政府, 2018-11-05: 20 villages give 60 each and 750 by population, a third party
     * 1,050 (万元); reported as 40 %, 25 % and 35 %.
     */
    @Test
    void unequal_capital_of_20_villages_is_held_40_25_and_35_percent() {
        Contributions tianzihu = Contributions.of(
                Contribution.inFull(
                        "villages-equally", "tianzihu", CASH, Money.wan(60).times(20), JANUARY),
                Contribution.inFull("villages-by-population", "tianzihu", CASH, Money.wan(750), JANUARY),
                Contribution.inFull("third-party", "tianzihu", CASH, Money.wan(1_050), JANUARY));

        assertThat(tianzihu.total("tianzihu", PAID_IN, JANUARY)).isEqualTo(Money.wan(3_000));
        assertThat(tianzihu.shares("tianzihu", PAID_IN, JANUARY))
                .containsExactly(
                        entry("third-party", Ratio.percent(35)),
                        entry("villages-by-population", Ratio.percent(25)),
                        entry("villages-equally", Ratio.percent(40)));
    }

    /** Source: Keqiao district, 浙江在线, 2022-12-09: 79 villages with 320 each, an investor with 26,000 (万元); 49.3 : 50.7. */
    @Test
    void pooled_capital_of_79_villages_is_49_3_percent() {
        Contributions keqiao = Contributions.of(
                Contribution.inFull("villages", "keqiao", CASH, Money.wan(320).times(79), JANUARY),
                Contribution.inFull("investor", "keqiao", CASH, Money.yi("2.6"), JANUARY));
        Ratio villages = keqiao.shares("keqiao", PAID_IN, JUNE).get("villages");
        Ratio investor = keqiao.shares("keqiao", PAID_IN, JUNE).get("investor");

        assertThat(keqiao.amounts("keqiao", PAID_IN, JUNE)).containsEntry("villages", Money.yi("2.528"));
        assertThat(villages).isEqualTo(Ratio.of(25_280, 51_280));
        assertThat(villages.times(Ratio.of(100)).rounded(1, RoundingMode.HALF_UP))
                .hasToString("49.3");
        assertThat(investor.times(Ratio.of(100)).rounded(1, RoundingMode.HALF_UP))
                .hasToString("50.7");
    }

    /** Source: Longyou county, 人民网, 2020-08-25: 113 villages bring in quotas of building land in place of money. */
    @Test
    void a_quota_of_land_counts_at_its_appraised_value_beside_money() {
        Contributions enclave = Contributions.of(
                Contribution.inFull("quota-villages", "enclave", ContributionKind.QUOTA, Money.wan(9_000), JANUARY),
                Contribution.inFull("cash-villages", "enclave", CASH, Money.wan(1_000), JANUARY));

        assertThat(enclave.shares("enclave", PAID_IN, JANUARY)).containsEntry("quota-villages", Ratio.percent(90));
    }

    @Test
    void paid_in_and_subscribed_are_different_keys() {
        assertThat(LATE.shares("v", SUBSCRIBED, JUNE)).containsEntry("a", Ratio.percent(75));
        assertThat(LATE.shares("v", PAID_IN, JUNE)).containsEntry("a", Ratio.percent(50));
        assertThat(LATE.shares("v", PAID_IN, JUNE.minusDays(1))).containsExactly(entry("a", Ratio.ONE));
    }

    @Test
    void stakes_hold_from_the_day_of_the_change_until_the_next() {
        assertThat(LATE.stakes(PAID_IN))
                .containsExactly(
                        new Stake("a", "v", Ratio.ONE, Period.between(JANUARY, JUNE)),
                        new Stake("a", "v", Ratio.percent(50), Period.between(JUNE, DECEMBER)),
                        new Stake("a", "v", Ratio.percent(75), Period.since(DECEMBER)),
                        new Stake("b", "v", Ratio.percent(50), Period.between(JUNE, DECEMBER)),
                        new Stake("b", "v", Ratio.percent(25), Period.since(DECEMBER)));
        assertThat(LATE.stakes(SUBSCRIBED))
                .containsExactly(
                        new Stake("a", "v", Ratio.percent(75), Period.since(JANUARY)),
                        new Stake("b", "v", Ratio.percent(25), Period.since(JANUARY)));
    }

    @Test
    void a_village_that_leaves_passes_its_capital_on() {
        Contributions rotated = LATE.with(Contribution.inFull("b", "v", CASH, Money.wan(-100), DECEMBER.plusDays(1)))
                .with(Contribution.inFull("c", "v", CASH, Money.wan(100), DECEMBER.plusDays(1)));

        assertThat(rotated.shares("v", PAID_IN, DECEMBER.plusDays(1)))
                .containsExactly(entry("a", Ratio.percent(75)), entry("c", Ratio.percent(25)));
        assertThat(rotated.stakes(PAID_IN))
                .contains(new Stake("b", "v", Ratio.percent(25), Period.day(DECEMBER)))
                .contains(new Stake("c", "v", Ratio.percent(25), Period.since(DECEMBER.plusDays(1))));
    }

    @Test
    void nobody_holds_a_share_of_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LATE.shares("v", PAID_IN, JANUARY.minusDays(1)))
                .withMessage(
                        "Capital paid in of v must be positive to be held in shares, but was CNY 0.00 as of 2021-12-31");
        assertThat(LATE.total("v", PAID_IN, JANUARY.minusDays(1))).isEqualTo(Money.ZERO);
        assertThat(Contributions.NONE.stakes(PAID_IN)).isEmpty();
    }

    @Test
    void nobody_takes_back_more_than_it_gave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LATE.with(Contribution.promise("b", "v", CASH, Money.wan(-101), DECEMBER)))
                .withMessage(
                        "Capital subscribed by b to v must not be negative, but was CNY -10000.00 as of 2022-12-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LATE.with(Contribution.payment("b", "v", CASH, Money.wan(-1), JANUARY)))
                .withMessage("Capital paid in by b to v must not be negative, but was CNY -10000.00 as of 2022-01-01");
    }

    @Test
    void nobody_pays_in_more_than_it_promised() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LATE.with(Contribution.payment("b", "v", CASH, Money.wan(1), DECEMBER)))
                .withMessage("Capital paid in by b to v must be at most the CNY 1000000.00 subscribed, but was"
                        + " CNY 1010000.00 as of 2022-12-01");
    }

    @Test
    void a_contribution_changes_something_on_a_day_of_the_calendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.promise("a", "v", CASH, Money.ZERO, JUNE))
                .withMessage("Contribution of a to v must change an amount, but was CNY 0.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.promise("a", "v", CASH, Money.wan(1), LocalDate.of(0, 1, 1)))
                .withMessage("Contribution of a to v must be made in the years 1 to 9999, but was made 0000-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.promise("a b", "v", CASH, Money.wan(1), JUNE))
                .withMessage(
                        "Party of a contribution must be 1 to 64 letters, digits, '-', '_' or '.', but was \"a b\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contribution.promise("a", "v!", CASH, Money.wan(1), JUNE))
                .withMessage(
                        "Venture of a contribution must be 1 to 64 letters, digits, '-', '_' or '.', but was \"v!\"");
    }

    @Test
    void the_table_names_amount_and_share() {
        assertThat(LATE.table(PAID_IN, DECEMBER)).hasToString("""
                venture  party         paid in  share
                -------  -----  --------------  -----
                v        a      3,000,000.00元    75%
                v        b      1,000,000.00元    25%
                """);
    }

    @Test
    void contributions_print_one_in_a_line() {
        assertThat(Contributions.of(Contribution.promise("b", "v", CASH, Money.wan(100), JANUARY)))
                .hasToString("1 contribution\n  2022-01-01 b to v, 货币: CNY 1000000.00, paid in CNY 0.00");
        assertThat(LATE.toString()).startsWith("4 contributions\n");
    }
}
