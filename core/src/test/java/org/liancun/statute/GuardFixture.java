// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.liancun.statute.Fixtures.MEMBERS;
import static org.liancun.statute.Fixtures.collective;
import static org.liancun.statute.Fixtures.collectiveOrder;
import static org.liancun.statute.Fixtures.companyOrder;
import static org.liancun.statute.Fixtures.cooperative;
import static org.liancun.statute.Fixtures.cooperativeOrder;
import static org.liancun.statute.Fixtures.count;
import static org.liancun.statute.Fixtures.dividend;
import static org.liancun.statute.Fixtures.jsc;
import static org.liancun.statute.Fixtures.llc;
import static org.liancun.statute.Fixtures.settle;
import static org.liancun.statute.Fixtures.with;
import static org.liancun.statute.Purposes.STANDARD;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Base;
import org.liancun.sharing.Split;
import org.liancun.sharing.Take;
import org.liancun.sharing.Tier;

/**
 * What breaks a rule, and the same thing changed so that it keeps it.
 *
 * @param guard the guard that must find the first and not the second
 */
record GuardFixture(Guard guard, Review failing, Review passing) {
    static List<GuardFixture> all() {
        return List.of(
                entity(
                        Guard.LLC_SHAREHOLDERS_GT_50,
                        count(llc(), Particular.HOLDERS, 80),
                        count(llc(), Particular.HOLDERS, 50)),
                entity(
                        Guard.COOP_MEMBERS_LT_5,
                        count(cooperative(), Particular.HOLDERS, 4),
                        count(cooperative(), Particular.HOLDERS, 5)),
                entity(Guard.COOP_FARMERS_LT_80, farmers(79), farmers(80)),
                entity(Guard.COOP_ADDITIONAL_VOTES_GT_20, votes(21), votes(20)),
                entity(Guard.MEMBER_SHARE_GT_CAP, holder("3.01"), holder("3")),
                entity(Guard.GP_FORM_FORBIDDEN, with(collective(), Circumstance.GENERAL_PARTNER), collective()),
                before(Guard.GUARANTEE_FORBIDDEN, backedBy("village"), backedBy("company"), collective()),
                entity(
                        Guard.EXCLUDED_INCOME_IN_BASE,
                        with(collective("zhejiang"), Particular.MARKET_ENTRY, 8),
                        with(collective("shanghai"), Particular.MARKET_ENTRY, 8)),
                entity(
                        Guard.DEBT_FUNDED_DISTRIBUTION,
                        with(collective(), Particular.BORROWED, 8),
                        with(collective(), Particular.BORROWED, 0)),
                before(Guard.ORDER_NOT_STATUTORY, membersFirst(), companyOrder(10), llc()),
                before(Guard.COOP_PATRONAGE_LT_60, cooperativeOrder(59), cooperativeOrder(60), cooperative()),
                entity(
                        Guard.PATRONAGE_RULE_NOT_APPLICABLE,
                        Guards.before(cooperativeOrder(60), STANDARD, with(cooperative(), Particular.MEMBER_TRADE, 0)),
                        Guards.before(cooperativeOrder(60), STANDARD, with(cooperative(), Particular.MEMBER_TRADE, 1))),
                before(
                        Guard.RESERVE_BELOW_REGIONAL_MIN,
                        collectiveOrder(20, 9),
                        collectiveOrder(20, 10),
                        collective("zhejiang")),
                after(Guard.RESERVE_ABOVE_LOCAL_MAX, 100, reserveOf(11), reserveOf(10), cooperative("yantai")),
                before(Guard.STATUTORY_RESERVE_LT_10, companyOrder(9), companyOrder(10), llc()),
                after(
                        Guard.NON_UNANIMOUS_NON_PRORATA,
                        100,
                        dividend(Split.equally(MEMBERS)),
                        dividend(Split.by(StatutoryOrder.PAID_IN, MEMBERS)),
                        llc()),
                after(
                        Guard.JSC_NOT_BY_SHARES,
                        100,
                        dividend(Split.equally(MEMBERS)),
                        dividend(Split.by(StatutoryOrder.SHARES, MEMBERS)),
                        jsc()),
                after(
                        Guard.OWN_SHARES_PAID,
                        100,
                        dividend(Split.to("company")),
                        dividend(Split.by(StatutoryOrder.SHARES, MEMBERS)),
                        jsc()),
                entity(
                        Guard.LOSSES_NOT_COVERED,
                        Guards.after(settle(orderOf2024(), 100, 40), STANDARD, collective()),
                        Guards.after(settle(orderOf2024(), 100, 30), STANDARD, collective())),
                entity(
                        Guard.DISTRIBUTION_WITHOUT_PROFIT,
                        Guards.after(settle(companyOrder(10), 100), STANDARD, earning(89)),
                        Guards.after(settle(companyOrder(10), 100), STANDARD, earning(90))),
                entity(
                        Guard.PAID_WITHOUT_PROFIT,
                        Guards.after(settle(backedBy("company"), 7), STANDARD, llc()),
                        Guards.after(settle(backedBy("company"), 8), STANDARD, llc())),
                entity(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION, afterReduction(39), afterReduction(40)),
                entity(
                        Guard.MEMBERS_PAID_GT_CAP,
                        Guards.after(settle(collectiveOrder(20, 19), 100), STANDARD, collective("rongchang")),
                        Guards.after(settle(collectiveOrder(20, 20), 100), STANDARD, collective("rongchang"))),
                meeting(Guard.NOTICE_PERIOD_TOO_SHORT, assembly(9, 700, 700), assembly(10, 700, 700)),
                meeting(Guard.APPROVAL_QUORUM_FAILED, assembly(10, 666, 666), assembly(10, 667, 667)),
                meeting(Guard.APPROVAL_VOTES_TOO_FEW, assembly(10, 1_000, 666), assembly(10, 1_000, 667)),
                meeting(Guard.ORGAN_MAY_NOT_DECIDE, delegates(Matter.QUANTIFICATION), delegates(Matter.DISTRIBUTION)));
    }

    private static GuardFixture entity(Guard guard, Entity failing, Entity passing) {
        return new GuardFixture(guard, Guards.entity(failing), Guards.entity(passing));
    }

    private static GuardFixture entity(Guard guard, Review failing, Review passing) {
        return new GuardFixture(guard, failing, passing);
    }

    private static GuardFixture before(Guard guard, Agreement failing, Agreement passing, Entity entity) {
        return new GuardFixture(
                guard, Guards.before(failing, STANDARD, entity), Guards.before(passing, STANDARD, entity));
    }

    private static GuardFixture after(Guard guard, long wan, Agreement failing, Agreement passing, Entity entity) {
        return new GuardFixture(
                guard,
                Guards.after(settle(failing, wan), STANDARD, entity),
                Guards.after(settle(passing, wan), STANDARD, entity));
    }

    private static GuardFixture meeting(Guard guard, Meeting failing, Meeting passing) {
        return new GuardFixture(guard, Guards.meeting(failing, collective()), Guards.meeting(passing, collective()));
    }

    private static Entity farmers(long farmers) {
        return count(count(cooperative(), Particular.HOLDERS, 100), Particular.FARMERS, farmers);
    }

    private static Entity votes(long additional) {
        return count(count(cooperative(), Particular.BASIC_VOTES, 100), Particular.ADDITIONAL_VOTES, additional);
    }

    private static Entity holder(String percent) {
        return collective("zhejiang").heldBy(ImmutableSortedMap.of("h1", Ratio.percent(percent)));
    }

    private static Agreement backedBy(String backer) {
        return Agreement.of(
                "promise",
                Tier.of("dividend", Base.gross(), Take.amount(Money.wan(8)), Split.by(StatutoryOrder.PAID_IN, MEMBERS))
                        .backedBy(backer));
    }

    private static Agreement membersFirst() {
        return Agreement.of(
                "members-first",
                Tier.of("dividend", Base.gross(), Take.share(Ratio.percent(50)), Split.equally(MEMBERS)),
                Tier.of("reserve", Base.gross(), Take.share(Ratio.percent(10)), Split.to("reserve")));
    }

    private static Agreement reserveOf(long percent) {
        return StatutoryOrder.cooperative(Ratio.percent(percent), Ratio.percent(60), MEMBERS);
    }

    private static Agreement orderOf2024() {
        return StatutoryOrder.byLaw2024(Ratio.percent(30), MEMBERS);
    }

    /** A net income of so much, and nothing left from before. */
    private static Entity earning(long income) {
        return with(with(llc(), Particular.NET_INCOME, income), Particular.OPENING_UNDISTRIBUTED, 0);
    }

    /** A capital of 100; the statutory reserve of so many grows by 10 in the year. */
    private static Review afterReduction(long reserve) {
        Entity company = with(with(llc(), Particular.REGISTERED_CAPITAL, 100), Particular.STATUTORY_RESERVE, reserve);
        Entity reduced =
                with(with(company, Particular.DISCRETIONARY_RESERVE, 0), Circumstance.CAPITAL_REDUCED_FOR_LOSSES);
        return Guards.after(settle(companyOrder(10), 100), STANDARD, reduced);
    }

    private static Meeting assembly(int days, long present, long inFavour) {
        LocalDate told = LocalDate.of(2025, 12, 1);
        return new Meeting(
                Organ.MEMBER_ASSEMBLY,
                Matter.DISTRIBUTION,
                told,
                told.plusDays(days),
                new Votes(1_000, present, inFavour));
    }

    private static Meeting delegates(Matter matter) {
        LocalDate told = LocalDate.of(2025, 12, 1);
        return new Meeting(Organ.DELEGATE_ASSEMBLY, matter, told, told.plusDays(10), new Votes(30, 30, 30));
    }
}
