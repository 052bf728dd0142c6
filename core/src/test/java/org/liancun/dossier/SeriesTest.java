// SPDX-License-Identifier: Apache-2.0
package org.liancun.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Period;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Weighting;
import org.liancun.sharing.Who;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/** Distributions that pay into one another, begin with balances, or count holdings over a period. */
class SeriesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);
    private static final List<Party> PARTIES = List.of(
            Party.of("ganxi", "甘溪村", PartyKind.VILLAGE),
            Party.of("datuo", "大妥村", PartyKind.VILLAGE),
            Party.of("household", "四人户", PartyKind.HOUSEHOLD),
            Party.of("fund", "公积金", PartyKind.FUND));
    private static final Agreement COMPANY = Agreement.of(
            "company",
            Tier.of("villages", Base.gross(), Take.everything(), Split.equally(Who.named("ganxi", "datuo"))));
    private static final Agreement VILLAGE = Agreement.of(
            "village",
            Tier.of("fund", Base.gross(), Take.share(Ratio.percent(40)), Split.to("fund")),
            Tier.of("households", Base.remainder(), Take.everything(), Split.to("household")));
    private static final Agreement REPAY = Agreement.of(
            "repay",
            Tier.of("repay", Base.gross(), Take.owed("advance"), Split.to("fund"))
                    .carrying(Carry.draw("advance")));

    /** 10,000 halved are 5,000; with 1,000 of its own the village has 6,000: 2,400 to the fund, 3,600 to the household. */
    @Test
    void a_pot_receives_what_another_distribution_pays_whatever_order_they_are_listed_in() {
        Distribution again = receiving("again", "village", Money.ZERO, new Receipt("village", "household"));
        Distribution village = receiving("village", "village-again", Money.yuan(1_000), new Receipt("hop", "ganxi"));
        Distribution hop = receiving("hop", "company", Money.yuan(10_000));
        Economy economy = economy(again, village, hop);

        assertThat(economy.settle(village).received()).isEqualTo(Money.yuan(5_000));
        assertThat(economy.settle(village).settlement().payments())
                .containsEntry("fund", Money.yuan(2_400))
                .containsEntry("household", Money.yuan(3_600));
        assertThat(economy.settle(again).settlement().pot()).isEqualTo(Money.yuan(3_600));
    }

    @Test
    void a_party_that_is_not_paid_hands_on_nothing() {
        Distribution village = receiving("village", "village", Money.yuan(1_000), new Receipt("hop", "household"));

        assertThat(economy(receiving("hop", "company", Money.yuan(10_000)), village)
                        .settle(village)
                        .received())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void distributions_that_pay_each_other_in_a_circle_are_refused_by_name() {
        Distribution one = receiving("one", "company", Money.ZERO, new Receipt("two", "ganxi"));
        Distribution two = receiving("two", "village", Money.ZERO, new Receipt("one", "ganxi"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> economy(one, two).settle(one))
                .withMessage("Distribution one must be paid from distributions settled before it, but two was not");
    }

    @Test
    void a_circle_of_receipts_is_a_problem_of_the_receipts() {
        Distribution outside = receiving("outside", "village", Money.ZERO, new Receipt("two", "household"));
        Distribution one = receiving("one", "company", Money.ZERO, new Receipt("two", "ganxi"));
        Distribution two = receiving("two", "village", Money.ZERO, new Receipt("one", "ganxi"));

        assertThat(problems(List.of(), outside, one, two))
                .extracting(Inconsistency::toString)
                .containsExactly(
                        "/sharing/distributions/2/receipts: Payer of distribution two must be one not paid from"
                                + " it in a circle (two from one from two), but was \"one\"");
        assertThat(problems(List.of(), receiving("self", "company", Money.ZERO, new Receipt("self", "ganxi"))))
                .extracting(Inconsistency::toString)
                .containsExactly("/sharing/distributions/0/receipts: Payer of distribution self must be one not paid"
                        + " from it in a circle (self from self), but was \"self\"");
    }

    /** An advance of 500 is repaid out of 300 and then 300: 300, then 200. */
    @Test
    void a_series_begins_with_its_opening_balances() {
        Distribution first = repaying(2022, Books.of(Map.of("advance", Money.yuan(500))));
        Distribution second = repaying(2023, Books.EMPTY);
        Economy economy = economy(second, first);

        assertThat(economy.settle(first).settlement().paidTo("fund")).isEqualTo(Money.yuan(300));
        assertThat(economy.settle(second).settlement().paidTo("fund")).isEqualTo(Money.yuan(200));
    }

    @Test
    void opening_balances_of_a_later_one_are_refused() {
        Distribution second = repaying(2023, Books.of(Map.of("advance", Money.yuan(500))));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> economy(repaying(2022, Books.EMPTY), second).settle(second))
                .withMessage("Opening balances must stand in the first distribution of a series,"
                        + " but repay-2023 comes after another under repay");
    }

    /** 100 held from March to October of 2018 are 8 of 12 months, 66.67. */
    @Test
    void holdings_count_over_a_period_by_the_months_they_lasted() {
        RecordDate year = RecordDate.over(Period.year(2018), Weighting.MONTHS);
        Holding holding = new Holding("ganxi", "shares", Ratio.of(100), Period.parse("2018-03..2018-10"));

        assertThat(year.register(PARTIES, List.of(holding)).held("ganxi", "shares"))
                .isEqualTo(Ratio.of(200, 3));
        assertThat(year.day()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(year).hasToString("2018 by MONTHS");
    }

    @Test
    void a_holding_that_begins_within_a_month_is_told_when_months_count() {
        Holding holding = new Holding("ganxi", "shares", Ratio.of(100), Period.parse("2018-03-05.."));
        RecordDate year = RecordDate.over(Period.year(2018), Weighting.MONTHS);
        Distribution distribution = of("x", "company", new Inputs(Pot.of(Money.ZERO), year, Books.EMPTY, List.of()));
        assertThat(problems(List.of(holding), distribution))
                .singleElement()
                .extracting(Inconsistency::message)
                .asString()
                .startsWith("Distribution x must be a pot that its agreement divides (Period must");
    }

    private static List<Inconsistency> problems(List<Holding> holdings, Distribution... distributions) {
        return Dossier.problems(
                Fengchaoshan.ID,
                Fengchaoshan.SECTIONS.with(new Economy(
                        List.of(), List.of(), PARTIES, holdings, List.of(COMPANY, VILLAGE), List.of(distributions))));
    }

    private static Distribution receiving(String id, String agreement, Money pot, Receipt... receipts) {
        return of(id, agreement, new Inputs(Pot.of(pot), RecordDate.on(DAY), Books.EMPTY, List.of(receipts)));
    }

    private static Distribution repaying(int year, Books opening) {
        RecordDate day = RecordDate.on(LocalDate.of(year, 12, 31));
        return of("repay-" + year, "repay", new Inputs(Pot.of(Money.yuan(300)), day, opening, List.of()));
    }

    private static Distribution of(String id, String agreement, Inputs inputs) {
        return new Distribution(id, agreement, Standing.ILLUSTRATIVE, inputs, List.of(), "");
    }

    private static Economy economy(Distribution... distributions) {
        Agreement again = new Agreement("village-again", VILLAGE.name(), VILLAGE.tiers());
        return new Economy(
                List.of(),
                List.of(),
                PARTIES,
                List.of(),
                List.of(COMPANY, VILLAGE, again, REPAY),
                List.of(distributions));
    }
}
