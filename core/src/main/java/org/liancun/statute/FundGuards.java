// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.valueOf;

import java.math.BigInteger;

/**
 * The guards that look at what a settlement put into funds, returned by trade and paid to members. A fen of rounding is let pass.
 * Where the year's net income is not known the pot stands in for it, and the guard is unchecked as well.
 */
final class FundGuards {
    private final Distributed distributed;
    private final Entity entity;
    private final Docket docket;

    FundGuards(Distributed distributed, Entity entity, Docket docket) {
        this.distributed = distributed;
        this.entity = entity;
        this.docket = docket;
    }

    void check() {
        patronage();
        BigInteger reserve = distributed.paid(Purpose.RESERVE);
        BigInteger welfare = distributed.paid(Purpose.WELFARE);
        if (!entity.particulars().has(Circumstance.RESERVE_REACHED_CAP)) {
            fund(Parameter.RESERVE, reserve);
            fund(Parameter.WELFARE, welfare);
            fund(Parameter.RESERVE_AND_WELFARE, reserve.add(welfare));
        }
        statutoryReserve(reserve);
        members();
    }

    private void patronage() {
        long trade = entity.particulars().number(Particular.MEMBER_TRADE).orElse(-1);
        if (trade == 0) {
            docket.found(Guard.PATRONAGE_RULE_NOT_APPLICABLE, entity.id(), Measured.known(Particular.MEMBER_TRADE, 0));
            return;
        }
        for (LegalLimit limit : docket.limits(Parameter.PATRONAGE)) {
            if (trade < 0 && !distributed.has(Purpose.PATRONAGE)) {
                docket.unknown(Guard.COOP_PATRONAGE_LT_60);
                continue;
            }
            BigInteger whole = afterLosses(Guard.COOP_PATRONAGE_LT_60).subtract(distributed.paid(Purpose.RESERVE));
            if (isBelow(limit, distributed.paid(Purpose.PATRONAGE), whole)) {
                docket.found(
                        Guard.COOP_PATRONAGE_LT_60,
                        limit.article(),
                        entity.id(),
                        Measured.money("可分配盈余", "distributable surplus", whole),
                        Measured.money("按交易量返还", "returned by trade", distributed.paid(Purpose.PATRONAGE)));
            }
        }
    }

    private void fund(Parameter parameter, BigInteger paid) {
        for (LegalLimit limit : docket.limits(parameter)) {
            if (limit.bounds().low().isPresent()) {
                least(limit, paid);
            }
            if (limit.bounds().high().isPresent()) {
                most(Guard.RESERVE_ABOVE_LOCAL_MAX, limit, paid, setAside(paid));
            }
        }
    }

    /** A fund need not get more than losses leave. */
    private void least(LegalLimit limit, BigInteger paid) {
        BigInteger income = netIncome(Guard.RESERVE_BELOW_REGIONAL_MIN);
        BigInteger left = distributed.pot().subtract(distributed.paid(Purpose.LOSSES));
        if (holds(limit, income) && isBelow(limit, paid, income) && paid.compareTo(left) < 0) {
            shown(Guard.RESERVE_BELOW_REGIONAL_MIN, limit, income, setAside(paid));
        }
    }

    private void most(Guard guard, LegalLimit limit, BigInteger paid, Measured figure) {
        BigInteger income = netIncome(guard);
        if (holds(limit, income) && isAbove(limit, paid, income)) {
            shown(guard, limit, income, figure);
        }
    }

    private void statutoryReserve(BigInteger paid) {
        if (ReserveStop.reaches(paid, entity, docket)) {
            return;
        }
        for (LegalLimit limit : docket.limits(Parameter.STATUTORY_RESERVE)) {
            BigInteger profit = afterLosses(Guard.STATUTORY_RESERVE_LT_10);
            boolean isShort = isBelow(limit, paid, profit);
            boolean known = entity.particulars()
                            .number(Particular.REGISTERED_CAPITAL)
                            .isPresent()
                    && entity.particulars().number(Particular.STATUTORY_RESERVE).isPresent();
            if (isShort && known) {
                docket.found(
                        Guard.STATUTORY_RESERVE_LT_10,
                        limit.article(),
                        entity.id(),
                        Measured.money("弥补亏损后的利润", "profit after losses", profit),
                        Measured.money("提取法定公积金", "put into the statutory reserve", paid));
            } else if (isShort) {
                docket.unknown(Guard.STATUTORY_RESERVE_LT_10);
            }
        }
    }

    private void members() {
        BigInteger paid = distributed.toMembers();
        for (LegalLimit limit : docket.limits(Parameter.PAID_TO_MEMBERS)) {
            most(Guard.MEMBERS_PAID_GT_CAP, limit, paid, Measured.money("向成员分配", "paid to members", paid));
        }
    }

    private void shown(Guard guard, LegalLimit limit, BigInteger income, Measured paid) {
        Measured earned = isIncomeKnown()
                ? Measured.known(Particular.NET_INCOME, income.longValueExact())
                : Measured.money("分配款（当年净收益未知）", "pot (net income not known)", income);
        docket.found(guard, limit.article(), entity.id(), earned, paid);
    }

    private BigInteger afterLosses(Guard guard) {
        return netIncome(guard).subtract(distributed.paid(Purpose.LOSSES));
    }

    /** Returns the year's net income or else the pot, and notes in that case that a guard measures by the pot. */
    private BigInteger netIncome(Guard guard) {
        if (!isIncomeKnown()) {
            docket.unknown(guard);
        }
        return distributed.netIncome(entity);
    }

    private boolean isIncomeKnown() {
        return entity.particulars().number(Particular.NET_INCOME).isPresent();
    }

    private static Measured setAside(BigInteger fen) {
        return Measured.money("提取", "set aside", fen);
    }

    private static boolean holds(LegalLimit limit, BigInteger income) {
        return income.compareTo(valueOf(limit.above().fen())) > 0;
    }

    /** Tells whether a part is short of the limit by a fen or more. */
    private static boolean isBelow(LegalLimit limit, BigInteger part, BigInteger whole) {
        return whole.signum() > 0
                && new Rate(part, whole).isBelow(limit.bounds())
                && new Rate(part.add(ONE), whole).compareTo(limit.bounds().low().at()) <= 0;
    }

    /** Tells whether a part is beyond the limit by a fen or more. */
    private static boolean isAbove(LegalLimit limit, BigInteger part, BigInteger whole) {
        return whole.signum() > 0
                && new Rate(part, whole).isAbove(limit.bounds())
                && new Rate(part.subtract(ONE), whole)
                                .compareTo(limit.bounds().high().at())
                        >= 0;
    }
}
