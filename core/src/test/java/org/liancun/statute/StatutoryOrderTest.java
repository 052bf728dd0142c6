// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liancun.statute.Fixtures.MEMBERS;
import static org.liancun.statute.Fixtures.register;
import static org.liancun.statute.Fixtures.settle;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Books;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Step;
import org.liancun.sharing.Take;

/** Numbers worked by hand from the articles, and those of published cases. Amounts in 万元 unless said otherwise. */
class StatutoryOrderTest {
    private static final Ratio THIRTY = Ratio.percent(30);

    /** 100 less losses of 20 is 80, of which 30 % are 24, and 56 are left; 30 % of the year's 100 are 30, and 50 are left. */
    @Test
    void the_finance_rules_cover_losses_before_the_reserve() {
        Agreement ofRest =
                StatutoryOrder.byFinanceRules(THIRTY, Ratio.ZERO, FundBase.WHAT_LOSSES_LEAVE, Ratio.ONE, MEMBERS);
        Agreement ofYear = StatutoryOrder.byFinanceRules(THIRTY, Ratio.ZERO, FundBase.YEARS_INCOME, Ratio.ONE, MEMBERS);

        assertThat(paid(settle(ofRest, 100, 20))).containsExactly(wan("20"), wan("24"), Money.ZERO, wan("56"));
        assertThat(paid(settle(ofYear, 100, 20))).containsExactly(wan("20"), wan("30"), Money.ZERO, wan("50"));
    }

    /** 北蔡村 2019: 75,584.10 yuan, 27 % and 10 % of the same base, 47,617.98 for the shares. */
    @Test
    void beicai_takes_both_funds_from_the_same_base() {
        Agreement agreement = StatutoryOrder.byFinanceRules(
                Ratio.percent(27), Ratio.percent(10), FundBase.YEARS_INCOME, Ratio.ONE, MEMBERS);

        Settlement settlement = Sharing.settle(agreement, Money.yuan("75584.10"), register());

        assertThat(paid(settlement))
                .containsExactly(Money.ZERO, Money.yuan("20407.71"), Money.yuan("7558.41"), Money.yuan("47617.98"));
    }

    /** 100.00 yuan less losses of 20.00 is 80.00: 15 % for each fund are 12.00 and 12.00, not 15 % of what the other leaves. */
    @Test
    void both_funds_are_of_what_losses_leave() {
        Ratio fifteen = Ratio.percent(15);
        Agreement order =
                StatutoryOrder.byFinanceRules(fifteen, fifteen, FundBase.WHAT_LOSSES_LEAVE, Ratio.ONE, MEMBERS);

        Settlement settlement =
                Sharing.settle(order, Money.yuan(100), register(), Books.of(Map.of("losses", Money.yuan(20))));

        assertThat(paid(settlement)).containsExactly(Money.yuan(20), Money.yuan(12), Money.yuan(12), Money.yuan(56));
    }

    @Test
    void what_the_members_do_not_get_remains_undistributed() {
        Agreement agreement =
                StatutoryOrder.byFinanceRules(THIRTY, Ratio.ZERO, FundBase.YEARS_INCOME, Ratio.percent(60), MEMBERS);

        assertThat(settle(agreement, 100).remaining()).isEqualTo(wan("28"));
    }

    /** Article 42: 30 of 100 into the fund, of which 20 cover losses; 70 to members. Without losses both orders are the same. */
    @Test
    void the_law_of_2024_covers_losses_out_of_the_fund() {
        Agreement order = StatutoryOrder.byLaw2024(THIRTY, MEMBERS);

        Settlement withLosses = settle(order, 100, 20);
        Settlement without = settle(order, 100, 0);

        assertThat(withLosses.payments())
                .containsAllEntriesOf(
                        Map.of("losses", wan("20"), "reserve", wan("10"), "a", wan("52.5"), "b", wan("17.5")));
        assertThat(withLosses.next().balance("losses")).isEqualTo(Money.ZERO);
        assertThat(withLosses.next().balance("reserve")).isEqualTo(wan("10"));
        assertThat(paid(without)).contains(wan("30"), wan("70"));
        assertThat(paid(settle(Fixtures.collectiveOrder(30, 0), 100))).contains(wan("30"), wan("70"));
    }

    /** 100, losses of 50, 30 % for the fund: article 42 pays members 70, and article 28(1) of 2021 wants the other 20 covered first. */
    @Test
    void the_orders_of_2021_and_2024_differ_when_losses_exceed_the_fund() {
        Settlement settlement = settle(StatutoryOrder.byLaw2024(THIRTY, MEMBERS), 100, 50);

        Finding finding = Guards.after(settlement, Purposes.STANDARD, Fixtures.collective())
                .of(Guard.LOSSES_NOT_COVERED)
                .orElseThrow();

        assertThat(settlement.paidTo("a").plus(settlement.paidTo("b"))).isEqualTo(wan("70"));
        assertThat(finding.article()).isEqualTo(RuralLaw.ORDER_2021);
        assertThat(finding.figures())
                .extracting(Measured::toString)
                .containsExactly("未弥补亏损200000.00元", "向成员分配700000.00元");
    }

    /** Teaching case of an egg co-operative, 2017: 40, reserve 10 %, 70 % by trade: 4, 36, 25.2 and 10.8. */
    @Test
    void a_cooperative_returns_by_trade_then_by_accounts() {
        Settlement settlement = settle(StatutoryOrder.cooperative(Ratio.percent(10), Ratio.percent(70), MEMBERS), 40);

        assertThat(paid(settlement)).containsExactly(Money.ZERO, wan("4"), wan("25.2"), wan("10.8"));
        assertThat(settlement.paidTo("a")).isEqualTo(wan("20.7"));
        assertThat(settlement.paidTo("b")).isEqualTo(wan("15.3"));
    }

    /** Profit 100, losses 20, capital 60: 20, 8, 72. The next year's 300: 22 up to half the capital, or 30 if never stopped. */
    @ParameterizedTest
    @CsvSource({"half, 22, 278", "always, 30, 270"})
    void a_company_covers_losses_then_feeds_its_reserve(String stop, String reserve, String dividend) {
        Take statutory = stop.equals("half") ? StatutoryOrder.untilHalf(Money.wan(60)) : StatutoryOrder.always();
        Agreement order = StatutoryOrder.limitedCompany(statutory, Ratio.ZERO, MEMBERS);

        Settlement loss = Sharing.settle(order, Money.wan(-20), register());
        Settlement first = Sharing.settle(order, Money.wan(100), register(), loss.next());
        Settlement second = Sharing.settle(order, Money.wan(300), register(), first.next());

        assertThat(loss.paid()).isEqualTo(Money.ZERO);
        assertThat(paid(first)).containsExactly(wan("20"), wan("8"), Money.ZERO, wan("72"));
        assertThat(paid(second)).containsExactly(Money.ZERO, wan(reserve), Money.ZERO, wan(dividend));
    }

    /** 100: 10 statutory, 20 % of 90 discretionary, 72 by 300 and 100 shares. */
    @Test
    void a_joint_stock_company_pays_by_shares() {
        Settlement settlement =
                settle(StatutoryOrder.jointStockCompany(StatutoryOrder.always(), Ratio.percent(20), MEMBERS), 100);

        assertThat(paid(settlement)).containsExactly(Money.ZERO, wan("10"), wan("18"), wan("72"));
        assertThat(settlement.paidTo("a")).isEqualTo(wan("54"));
    }

    @Test
    void a_contract_divides_as_agreed() {
        assertThat(settle(StatutoryOrder.contract(Split.equally(MEMBERS)), 10).paidTo("a"))
                .isEqualTo(wan("5"));
    }

    @Test
    void every_tier_of_a_statute_cites_its_article() {
        List<Agreement> orders = List.of(
                Fixtures.collectiveOrder(15, 15),
                StatutoryOrder.byLaw2024(THIRTY, MEMBERS),
                Fixtures.cooperativeOrder(60),
                Fixtures.companyOrder(10));

        assertThat(orders)
                .flatExtracting(Agreement::tiers)
                .extracting(tier -> tier.terms().clause())
                .allMatch(clause -> clause.matches("(农村集体经济组织财务制度|农村集体经济组织法|农民专业合作社法|公司法)第[0-9]+条(第[0-9]款)?"));
        assertThat(Fixtures.companyOrder(10).tiers())
                .extracting(tier -> tier.terms().clause())
                .containsExactly("公司法第210条第2款", "公司法第210条第1款", "公司法第210条第3款", "公司法第210条第4款");
    }

    /** Losses of 50 with 10, 30 and 100 in reserve. */
    @Test
    void losses_are_covered_out_of_the_capital_reserve_last() {
        Books books = Books.of(Map.of(
                "losses", wan("50"), "discretionary", wan("10"), "reserve", wan("30"), "capital-reserve", wan("100")));

        Books covered = CompanyReserves.cover(books);

        assertThat(covered.balance("losses")).isEqualTo(Money.ZERO);
        assertThat(covered.balance("discretionary")).isEqualTo(Money.ZERO);
        assertThat(covered.balance("reserve")).isEqualTo(Money.ZERO);
        assertThat(covered.balance("capital-reserve")).isEqualTo(wan("90"));
    }

    private static List<Money> paid(Settlement settlement) {
        return settlement.steps().stream().map(Step::paid).toList();
    }

    private static Money wan(String wan) {
        return Money.wan(wan);
    }
}
