// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.liancun.sharing.Base.balance;
import static org.liancun.sharing.Base.gross;
import static org.liancun.sharing.Base.remainder;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;
import org.liancun.sharing.Who;
import org.liancun.text.Name;
import org.liancun.village.Party;
import org.liancun.village.PartyKind;

/**
 * The order of division of each legal form, as an agreement whose tiers cite their articles. Pure functions.
 *
 * <p>The pot is the year's result; a loss is negative and is kept in the account {@code losses} until a later year covers it. What
 * is set aside stands in the accounts {@code reserve}, {@code welfare} and {@code discretionary}. The register must hold the
 * parties of {@link #funds} and the measure that the form divides by. What no tier takes remains undistributed. Purposes are
 * {@link Purposes#STANDARD}.
 */
public final class StatutoryOrder {
    /** Measure: shares of a joint-stock company, income-right shares of a collective. */
    public static final String SHARES = "shares";
    /** Measure: capital paid in to a limited company. */
    public static final String PAID_IN = "paid-in";
    /** Measure: trade of a member with its co-operative. */
    public static final String TRADE = "trade";
    /** Measure: what a member's account in a co-operative stands at; see {@link MemberAccount}. */
    public static final String ACCOUNT = "member-account";

    private static final String LOSSES = "losses";
    private static final String RESERVE = "reserve";
    private static final Ratio STOP = Ratio.percent(50);
    private static final Ratio TENTH = Ratio.percent(10);

    private StatutoryOrder() {}

    /** Returns the funds that the orders pay into, as parties for a register. */
    public static List<Party> funds() {
        return ImmutableList.of(
                new Party(LOSSES, Name.of("弥补亏损", "losses covered"), PartyKind.FUND),
                new Party(RESERVE, Name.of("公积金", "reserve"), PartyKind.FUND),
                new Party("welfare", Name.of("公益金", "welfare fund"), PartyKind.FUND),
                new Party("discretionary", Name.of("任意公积金", "discretionary reserve"), PartyKind.FUND));
    }

    /**
     * Obtains the order of a collective under the finance rules of 2021: losses, reserve and welfare fund, members.
     *
     * <p>A year's 100 with losses of 20 brought forward, 30 % set aside of what losses leave and all the rest to members is 20, 24
     * and 56; set aside of the year's income it is 20, 30 and 50. Source: article 28.
     *
     * @param reserve the charter's rate for the reserve
     * @param welfare the charter's rate for the welfare fund; zero if it has none of its own
     * @param of what both rates are parts of
     * @param members the part of the rest that goes to members
     * @param among who the members are
     */
    public static Agreement byFinanceRules(Ratio reserve, Ratio welfare, FundBase of, Ratio members, Who among) {
        String cited = RuralLaw.ORDER_2021.cite().zh();
        return new Agreement(
                "rceo-order-2021",
                Name.of("农村集体经济组织收益分配（财务制度顺序）", "Distribution of a collective, order of 2021"),
                List.of(
                        losses(RuralLaw.ORDER_2021),
                        fund(RESERVE, "提取公积金", of.base(), Take.share(reserve)).citing(cited),
                        fund("welfare", "提取公益金", of.base(), Take.share(welfare)).citing(cited),
                        dividend(Take.share(members), SHARES, among, RuralLaw.ORDER_2021)));
    }

    /**
     * Obtains the order of a collective under the law of 2024: a fund out of the year's income, which covers losses first, then
     * members by their income-right shares.
     *
     * <p>A year's 100 with losses of 20 brought forward and 30 % for the fund is 30, of which 20 cover the losses, and 70. With
     * losses of 50 the fund covers 30 of them and members are paid 70 all the same: article 42 lets the fund cover losses and
     * shares the rest, where article 28(1) of the finance rules of 2021, still in force, covers losses first. {@link
     * Guard#LOSSES_NOT_COVERED} then finds a breach of the finance rules. Source: article 42; that the fund covers losses before
     * anything else is a house definition.
     *
     * @param reserve the charter's rate for reserve and welfare fund together
     * @param among who the members are
     */
    public static Agreement byLaw2024(Ratio reserve, Who among) {
        Tier fund = Tier.of(
                        RESERVE,
                        gross(),
                        Take.share(reserve),
                        Split.tiers(
                                losses(RuralLaw.ORDER_2024),
                                fund("fund", "留存公积公益金", remainder(), Take.everything(), RESERVE)))
                .called(Name.of("提取公积公益金", "reserve and welfare fund"))
                .citing(RuralLaw.ORDER_2024.cite().zh());
        return new Agreement(
                "rceo-order-2024",
                Name.of("农村集体经济组织收益分配（集体经济组织法顺序）", "Distribution of a collective, order of 2024"),
                List.of(fund, dividend(Take.everything(), SHARES, among, RuralLaw.ORDER_2024)));
    }

    /**
     * Obtains the order of a farmers' co-operative: losses, reserve, return by trade, the rest by members' accounts.
     *
     * <p>A surplus of 40 with a reserve of 10 % and 70 % by trade is 4, 25.2 and 10.8. Source: articles 42 and 44.
     *
     * @param reserve the rate for the reserve, of what losses leave
     * @param patronage the part returned by trade of what losses and reserve leave; the law wants 60 % or more
     * @param among who the members are
     */
    public static Agreement cooperative(Ratio reserve, Ratio patronage, Who among) {
        Tier returned = Tier.of("patronage", remainder(), Take.share(patronage), Split.by(TRADE, among))
                .called(Name.of("按交易量（额）返还", "return by trade"))
                .citing(CooperativeLaw.PATRONAGE.cite().zh());
        return new Agreement(
                "cooperative-order",
                Name.of("农民专业合作社盈余分配", "Distribution of a farmers' co-operative"),
                List.of(
                        losses(CooperativeLaw.DISTRIBUTABLE),
                        fund(RESERVE, "提取公积金", remainder(), Take.share(reserve))
                                .citing(CooperativeLaw.RESERVE.cite().zh()),
                        returned,
                        dividend(Take.everything(), ACCOUNT, among, CooperativeLaw.PATRONAGE)));
    }

    /**
     * Obtains the order of a limited company: losses, statutory reserve, discretionary reserve, shareholders by capital paid in.
     *
     * <p>A profit of 100 with losses of 20 is 20, 8 and 72. Source: article 210.
     *
     * @param statutory {@link #untilHalf} of the registered capital, or {@link #always}
     * @param discretionary the rate for the discretionary reserve, of what the statutory one leaves
     * @param among who the shareholders are
     */
    public static Agreement limitedCompany(Take statutory, Ratio discretionary, Who among) {
        return company("limited-company-order", "有限责任公司", "limited company", statutory, discretionary, PAID_IN, among);
    }

    /** Obtains the order of a joint-stock company, as {@link #limitedCompany}, but by shares. */
    public static Agreement jointStockCompany(Take statutory, Ratio discretionary, Who among) {
        return company("joint-stock-order", "股份有限公司", "joint-stock company", statutory, discretionary, SHARES, among);
    }

    /** Obtains what parties of a contract agreed, which no statute orders: one tier that divides everything. */
    public static Agreement contract(Split split) {
        return new Agreement(
                "contract-order",
                Name.of("合同约定分配", "Distribution under a contract"),
                List.of(Tier.of("agreed", remainder(), Take.everything(), split)
                        .called(Name.of("按约定分配", "as agreed"))));
    }

    /**
     * Obtains a tenth until the statutory reserve is half of the registered capital, the last addition cut so as not to pass it.
     * Of a capital of 60, a reserve of 8 and a profit of 300 it takes 22, {@link #always} 30. Source: article 210(1); the cut is
     * practice, the law says that additions may stop.
     */
    public static Take untilHalf(Money registeredCapital) {
        return Take.untilBalance(RESERVE, registeredCapital.times(STOP, RoundingMode.HALF_UP), always());
    }

    /** Obtains a tenth every year, however large the statutory reserve is. */
    public static Take always() {
        return Take.share(TENTH);
    }

    private static Agreement company(
            String id, String zh, String en, Take statutory, Ratio discretionary, String measure, Who among) {
        return new Agreement(
                id,
                Name.of(zh + "利润分配", "Distribution of a " + en),
                List.of(
                        losses(CompanyLaw.LOSSES_FIRST),
                        fund(RESERVE, "提取法定公积金", remainder(), statutory)
                                .citing(CompanyLaw.STATUTORY_RESERVE.cite().zh()),
                        fund("discretionary", "提取任意公积金", remainder(), Take.share(discretionary))
                                .citing(CompanyLaw.DISCRETIONARY_RESERVE.cite().zh()),
                        dividend(Take.everything(), measure, among, CompanyLaw.BY_CAPITAL)));
    }

    private static Tier losses(Article article) {
        return Tier.of(LOSSES, balance(LOSSES), Take.everything(), Split.to(LOSSES))
                .called(Name.of("弥补以前年度亏损", "losses of earlier years"))
                .carrying(Carry.losses(LOSSES))
                .citing(article.cite().zh());
    }

    private static Tier fund(String id, String zh, Base base, Take take) {
        return fund(id, zh, base, take, id);
    }

    private static Tier fund(String id, String zh, Base base, Take take, String account) {
        return Tier.of(id, base, take, Split.to(account))
                .called(Name.of(zh, account))
                .carrying(Carry.balance(account));
    }

    private static Tier dividend(Take take, String measure, Who among, Article article) {
        return Tier.of("dividend", remainder(), take, Split.by(measure, among))
                .called(Name.of("向成员（股东）分配", "payment to members"))
                .citing(article.cite().zh());
    }
}
