// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.liancun.statute.Fixtures.MEMBERS;
import static org.liancun.statute.Fixtures.collective;
import static org.liancun.statute.Fixtures.collectiveOrder;
import static org.liancun.statute.Fixtures.companyOrder;
import static org.liancun.statute.Fixtures.cooperative;
import static org.liancun.statute.Fixtures.cooperativeOrder;
import static org.liancun.statute.Fixtures.count;
import static org.liancun.statute.Fixtures.dividend;
import static org.liancun.statute.Fixtures.llc;
import static org.liancun.statute.Fixtures.settle;
import static org.liancun.statute.Fixtures.with;
import static org.liancun.statute.Purposes.STANDARD;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Books;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Sharing;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.venture.LegalForm;

/** What findings show: figures worked by hand, articles, places, and what could not be checked. */
class FindingsTest {
    /** Distributable 100.00 yuan, 59 % by trade: refused before it is settled and after, with article 44. */
    @Test
    void fifty_nine_percent_by_trade_is_too_little_before_and_after() {
        Agreement agreement = StatutoryOrder.cooperative(Ratio.ZERO, Ratio.percent(59), MEMBERS);
        Settlement settlement = Sharing.settle(agreement, Money.yuan(100), Fixtures.register());

        Finding before = finding(Guards.before(agreement, STANDARD, cooperative()), Guard.COOP_PATRONAGE_LT_60);
        Finding after = finding(Guards.after(settlement, STANDARD, cooperative()), Guard.COOP_PATRONAGE_LT_60);

        assertThat(before.figures()).extracting(Measured::toString).containsExactly("按交易量（额）返还的比例59%");
        assertThat(before.place()).isEqualTo("patronage");
        assertThat(after.figures()).extracting(Measured::toString).containsExactly("可分配盈余100.00元", "按交易量返还59.00元");
        assertThat(List.of(before.article(), after.article())).containsOnly(CooperativeLaw.PATRONAGE);
        assertThat(after.describe().zh())
                .isEqualTo("违反：coop，按交易量（额）返还的总额不得低于可分配盈余的百分之六十。" + "（可分配盈余100.00元、按交易量返还59.00元；农民专业合作社法第44条第2款）");
        assertThat(after.describe().en())
                .isEqualTo(
                        "violation at coop: At least 60% of the distributable surplus is returned by members' trade. "
                                + "(distributable surplus CNY 100.00, returned by trade CNY 59.00;"
                                + " Law on Farmers' Specialised Co-operatives 2017, art. 44(2))");
    }

    /** 60 % and 40 % of what losses and reserve leave, as slices. */
    @ParameterizedTest
    @CsvSource({"59, 1", "60, 0"})
    void slices_are_read_as_tiers_are(long percent, int findings) {
        Agreement agreement = Agreement.of(
                "slices",
                Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("reserve")),
                Tier.of(
                        "surplus",
                        Base.remainder(),
                        Take.everything(),
                        Split.byRatio(
                                Split.Slice.of(
                                        "trade", Ratio.percent(percent), Split.by(StatutoryOrder.TRADE, MEMBERS)),
                                Split.Slice.of("rest", Ratio.percent(100 - percent), Split.equally(MEMBERS)))));
        Purposes purposes = Purposes.of(
                Map.of("reserve", Purpose.RESERVE, "surplus", Purpose.DIVIDEND, "surplus/trade", Purpose.PATRONAGE));

        assertThat(Guards.before(agreement, purposes, cooperative()).findings()).hasSize(findings);
        assertThat(Guards.after(settle(agreement, 100), purposes, cooperative()).findings())
                .hasSize(findings);
    }

    /** A return by trade that depends on amounts is checked once they are there. */
    @Test
    void what_cannot_be_read_off_an_agreement_is_unchecked_until_it_is_settled() {
        Agreement fixed = Agreement.of(
                "fixed", Tier.of("patronage", Base.gross(), Take.amount(Money.wan(50)), Split.equally(MEMBERS)));

        assertThat(Guards.before(fixed, STANDARD, cooperative()).unchecked()).contains(Guard.COOP_PATRONAGE_LT_60);
        assertThat(Guards.after(settle(fixed, 100), STANDARD, cooperative()).broken())
                .containsExactly(Guard.COOP_PATRONAGE_LT_60);
        assertThat(Guards.after(settle(fixed, 80), STANDARD, cooperative()).findings())
                .isEmpty();
    }

    /** 柯桥 2022: 79 villages with 320 each and a state company with 26,000 are 80 shareholders. */
    @Test
    void keqiao_has_more_shareholders_than_a_limited_company_may() {
        ImmutableSortedMap.Builder<String, Ratio> holders = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < 79; i++) {
            holders.put("village" + i, Ratio.of(320, 51_280));
        }
        Entity company = llc().heldBy(
                        holders.put("state-company", Ratio.of(26_000, 51_280)).build());

        Finding finding = finding(Guards.entity(company), Guard.LLC_SHAREHOLDERS_GT_50);

        assertThat(finding.figures()).extracting(Measured::toString).containsExactly("股东人数80人");
        assertThat(finding).hasToString("LLC_SHAREHOLDERS_GT_50 at company, 公司法第42条\n  股东人数80人");
    }

    /** 田子湖 2018: unequal capital, equal profit: lawful only if all agreed. Of 100, 75 were due to a, 50 are paid. */
    @Test
    void an_equal_split_of_unequal_capital_needs_the_agreement_of_all() {
        Agreement equal = dividend(Split.equally(MEMBERS));
        Entity agreed = with(llc(), Circumstance.UNANIMOUS_AGREEMENT);

        assertThat(Guards.before(equal, STANDARD, llc()).broken()).contains(Guard.NON_UNANIMOUS_NON_PRORATA);
        assertThat(Guards.after(settle(equal, 100), STANDARD, llc()).findings())
                .filteredOn(finding -> finding.guard() == Guard.NON_UNANIMOUS_NON_PRORATA)
                .extracting(Finding::place, finding -> finding.figures().toString())
                .containsExactly(
                        tuple("a", "[按份额应得750000.00元, 实得500000.00元]"), tuple("b", "[按份额应得250000.00元, 实得500000.00元]"));
        assertThat(Guards.before(equal, STANDARD, agreed).broken()).doesNotContain(Guard.NON_UNANIMOUS_NON_PRORATA);
        assertThat(Guards.after(settle(equal, 100), STANDARD, agreed).broken())
                .doesNotContain(Guard.NON_UNANIMOUS_NON_PRORATA);
    }

    /** 30 % of 100 and 60 of 100: Rongchang's cap holds above 10 wan of net income only. */
    @ParameterizedTest
    @CsvSource({"10, 0", "11, 1"})
    void a_cap_may_begin_at_a_net_income(long wan, int findings) {
        Agreement seventy = collectiveOrder(15, 15);

        assertThat(Guards.after(settle(seventy, wan), STANDARD, collective("rongchang"))
                        .findings())
                .hasSize(findings);
    }

    /** A year of 100 with 95 of losses leaves 5 for funds that should get 30: all of it is enough. */
    @Test
    void a_fund_need_not_get_more_than_losses_leave() {
        Settlement settlement = settle(collectiveOrder(15, 15), 100, 95);

        assertThat(Guards.after(settlement, STANDARD, collective("zhejiang")).broken())
                .doesNotContain(Guard.RESERVE_BELOW_REGIONAL_MIN);
        assertThat(Guards.after(settle(collectiveOrder(15, 14), 100), STANDARD, collective("zhejiang"))
                        .findings())
                .singleElement()
                .extracting(finding -> finding.figures().toString())
                .isEqualTo("[分配款（当年净收益未知）1000000.00元, 提取290000.00元]");
    }

    @Test
    void a_reserve_that_has_reached_the_cap_of_the_charter_may_rest() {
        Entity village = collective("shanghai");

        assertThat(Guards.before(collectiveOrder(10, 15), STANDARD, village).broken())
                .containsExactly(Guard.RESERVE_BELOW_REGIONAL_MIN);
        assertThat(Guards.before(collectiveOrder(0, 0), STANDARD, with(village, Circumstance.RESERVE_REACHED_CAP))
                        .findings())
                .isEmpty();
    }

    /** Capital 60: a reserve of 8 must grow by 10 %; one of 30 may rest; one of 29 needs 1 to be half. */
    @ParameterizedTest
    @CsvSource({"8, true", "29, true", "30, false"})
    void the_statutory_reserve_rests_at_half_the_capital(long reserve, boolean found) {
        Entity company = with(with(llc(), Particular.REGISTERED_CAPITAL, 60), Particular.STATUTORY_RESERVE, reserve);

        Review review = Guards.after(settle(companyOrder(0), 100), STANDARD, company);

        assertThat(review.broken().contains(Guard.STATUTORY_RESERVE_LT_10)).isEqualTo(found);
        assertThat(Guards.before(companyOrder(0), STANDARD, company).broken().contains(Guard.STATUTORY_RESERVE_LT_10))
                .isEqualTo(found);
    }

    @Test
    void a_capped_addition_is_enough_when_it_makes_half_the_capital() {
        Agreement order = StatutoryOrder.limitedCompany(StatutoryOrder.untilHalf(Money.wan(60)), Ratio.ZERO, MEMBERS);
        Settlement settlement =
                Sharing.settle(order, Money.wan(300), Fixtures.register(), Books.of(Map.of("reserve", Money.wan(8))));
        Entity company = with(with(llc(), Particular.REGISTERED_CAPITAL, 60), Particular.STATUTORY_RESERVE, 8);

        assertThat(settlement.paidTo("reserve")).isEqualTo(Money.wan(22));
        assertThat(Guards.after(settlement, STANDARD, company).findings()).isEmpty();
        assertThat(Guards.after(settlement, STANDARD, llc()).unchecked()).contains(Guard.STATUTORY_RESERVE_LT_10);
    }

    /** Largest remainder: 0.01 yuan among two of 3 : 1 is 0.01 and 0.00, and that is by capital. */
    @Test
    void an_odd_fen_is_no_breach() {
        Settlement fen = Sharing.settle(companyOrder(0), Money.ofFen(1), Fixtures.register());

        assertThat(Guards.after(fen, STANDARD, llc()).broken()).doesNotContain(Guard.NON_UNANIMOUS_NON_PRORATA);
    }

    /** 8 promised, 7 earned: the 1 that the backer adds is not distributed profit. */
    @Test
    void what_a_backer_adds_is_not_distributed_out_of_profit() {
        Agreement promise = Agreement.of(
                "promise",
                Tier.of("dividend", Base.gross(), Take.amount(Money.wan(8)), Split.by(StatutoryOrder.PAID_IN, MEMBERS))
                        .backedBy("company"));
        Entity company = with(llc(), Particular.NET_INCOME, 7);

        Review review = Guards.after(settle(promise, 7), STANDARD, company);

        assertThat(review.broken()).containsExactly(Guard.PAID_WITHOUT_PROFIT);
        assertThat(finding(review, Guard.PAID_WITHOUT_PROFIT).figures())
                .extracting(Measured::toString)
                .containsExactly("收益支付70000.00元", "补足10000.00元");
    }

    /** Company Law, art. 210(1): a tenth of the year's profit of 100 is 10, however little of it is in the pot. */
    @Test
    void the_statutory_reserve_is_a_part_of_the_profit_and_not_of_the_pot() {
        Entity company = with(with(llc(), Particular.REGISTERED_CAPITAL, 60), Particular.STATUTORY_RESERVE, 0);
        Entity earning = with(company, Particular.NET_INCOME, 100);

        Review five = Guards.after(settle(companyOrder(10), 50), STANDARD, earning);
        Review ten = Guards.after(settle(companyOrder(20), 50), STANDARD, earning);

        assertThat(finding(five, Guard.STATUTORY_RESERVE_LT_10).figures())
                .extracting(Measured::toString)
                .containsExactly("弥补亏损后的利润1000000.00元", "提取法定公积金50000.00元");
        assertThat(ten.broken()).doesNotContain(Guard.STATUTORY_RESERVE_LT_10);
        assertThat(ten.unchecked()).doesNotContain(Guard.STATUTORY_RESERVE_LT_10);
        assertThat(Guards.after(settle(companyOrder(10), 50), STANDARD, company).unchecked())
                .contains(Guard.STATUTORY_RESERVE_LT_10);
    }

    /**
     * Co-operative law, art. 44(2): of a surplus of 100, losses of 20 and a reserve of 4 leave 76, of which 45.60 are due by
     * trade. A pot of 60 sets aside 10 % of 40 and returns 100 % of 36, which is too little of the surplus.
     */
    @Test
    void the_return_by_trade_is_a_part_of_the_surplus_and_not_of_the_pot() {
        Settlement settlement = settle(cooperativeOrder(100), 60, 20);

        Review review = Guards.after(settlement, STANDARD, with(cooperative(), Particular.NET_INCOME, 100));

        assertThat(finding(review, Guard.COOP_PATRONAGE_LT_60).figures())
                .extracting(Measured::toString)
                .containsExactly("可分配盈余760000.00元", "按交易量返还360000.00元");
        assertThat(Guards.after(settlement, STANDARD, cooperative()))
                .satisfies(unknown -> assertThat(unknown.broken()).doesNotContain(Guard.COOP_PATRONAGE_LT_60))
                .satisfies(unknown -> assertThat(unknown.unchecked()).contains(Guard.COOP_PATRONAGE_LT_60));
    }

    /** Zhejiang, art. 30(3): 3 % for each member (每个成员), not for the collective, which may keep 30 % of its own shares. */
    @Test
    void the_cap_on_one_member_does_not_bind_the_collective_itself() {
        Entity village = collective("zhejiang")
                .heldBy(ImmutableSortedMap.of(
                        "village", Ratio.percent(30), "a", Ratio.percent(3), "b", Ratio.percent(4)));

        assertThat(Guards.entity(village).findings())
                .extracting(Finding::guard, Finding::place)
                .containsExactly(tuple(Guard.MEMBER_SHARE_GT_CAP, "b"));
    }

    /** Yantai: 20 % for one member (单个社员); the village collective beside the members may hold 51 %. */
    @Test
    void the_cap_on_one_member_does_not_bind_a_village_in_a_cooperative() {
        Entity cooperative = count(cooperative("yantai"), Particular.HOLDERS, 5)
                .heldBy(ImmutableSortedMap.of(
                        "village", Ratio.percent(51), "a", Ratio.percent(20), "b", Ratio.percent(29)));

        assertThat(Guards.entity(cooperative).findings())
                .extracting(Finding::guard, Finding::place)
                .containsExactly(tuple(Guard.MEMBER_SHARE_GT_CAP, "b"), tuple(Guard.MEMBER_SHARE_GT_CAP, "village"));
        assertThat(Guards.entity(cooperative.withCollectives("village")).findings())
                .extracting(Finding::guard, Finding::place)
                .containsExactly(tuple(Guard.MEMBER_SHARE_GT_CAP, "b"));
    }

    /** Finance rules of 2021, art. 28(1): the fund before members, in one tier as in two; two slices are paid at once. */
    @Test
    void the_order_is_read_inside_a_tier_as_well() {
        Tier members = Tier.of("members", Base.gross(), Take.share(Ratio.percent(70)), Split.equally(MEMBERS));
        Tier fund = Tier.of("fund", Base.remainder(), Take.everything(), Split.to("reserve"));
        Purposes purposes = Purposes.of(Map.of(
                "all/members", Purpose.DIVIDEND,
                "all/fund", Purpose.RESERVE));

        Review late = Guards.before(all(Split.tiers(members, fund)), purposes, collective());

        assertThat(finding(late, Guard.ORDER_NOT_STATUTORY).place()).isEqualTo("all/members");
        assertThat(Guards.before(all(Split.tiers(fund, members)), purposes, collective())
                        .broken())
                .doesNotContain(Guard.ORDER_NOT_STATUTORY);
        assertThat(Guards.before(
                                all(Split.byRatio(
                                        Split.Slice.of("members", Ratio.percent(70), Split.equally(MEMBERS)),
                                        Split.Slice.of("fund", Ratio.percent(30), Split.to("reserve")))),
                                purposes,
                                collective())
                        .broken())
                .doesNotContain(Guard.ORDER_NOT_STATUTORY);
    }

    private static Agreement all(Split split) {
        return Agreement.of("all", Tier.of("all", Base.gross(), Take.everything(), split));
    }

    @Test
    void a_lawful_order_has_nothing_against_it() {
        assertThat(Guards.before(cooperativeOrder(60), STANDARD, cooperative()).findings())
                .isEmpty();
        assertThat(Guards.before(companyOrder(10), STANDARD, llc()).findings()).isEmpty();
        assertThat(Guards.before(collectiveOrder(15, 15), STANDARD, collective("shanghai", "zhejiang"))
                        .findings())
                .isEmpty();
        assertThat(Guards.after(settle(collectiveOrder(15, 15), 100), STANDARD, collective("shanghai"))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_review_lists_its_findings_in_a_table() {
        Review review =
                Guards.before(cooperativeOrder(59), STANDARD, with(cooperative(), Circumstance.GUARANTEES_OTHERS));

        assertThat(review.toString().lines().findFirst()).contains("1 finding, 3 unchecked");
        assertThat(review.table().toString()).contains("违反", "COOP_PATRONAGE_LT_60", "patronage", "59%");
        assertThat(review.and(review).findings()).hasSize(2);
    }

    private static Finding finding(Review review, Guard guard) {
        return review.of(guard).orElseThrow();
    }

    @Test
    void a_place_of_which_no_law_is_known_is_told() {
        Entity misspelt = Entity.of("village", LegalForm.RCEO, LocalDate.of(2024, 1, 1), "zhejang");

        assertThat(Guards.entity(misspelt).lawless()).containsExactly("zhejang");
        assertThat(Guards.entity(misspelt).toString().lines().findFirst().orElse(""))
                .endsWith(", no law known of [zhejang]");
        assertThat(Guards.entity(Entity.of("village", LegalForm.RCEO, LocalDate.of(2024, 1, 1), "zhejiang"))
                        .lawless())
                .isEmpty();
    }
}
