// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static java.math.BigInteger.valueOf;

import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.liancun.money.Money;
import org.liancun.sharing.Carry;
import org.liancun.sharing.Settlement;
import org.liancun.sharing.Step;
import org.liancun.venture.LegalForm;

/** The guards that ask whether what members were paid had been earned. */
final class ProfitGuards {
    private final Settlement settlement;
    private final Distributed distributed;
    private final Entity entity;
    private final Docket docket;

    ProfitGuards(Settlement settlement, Distributed distributed, Entity entity, Docket docket) {
        this.settlement = settlement;
        this.distributed = distributed;
        this.entity = entity;
        this.docket = docket;
    }

    void check() {
        losses();
        profit();
        backed();
        afterReduction();
        ownShares();
    }

    /** An account of losses that a tier carries must be empty once members are paid. */
    private void losses() {
        Set<String> accounts = new TreeSet<>();
        for (Step step : settlement.steps()) {
            if (step.tier().terms().carry() instanceof Carry.Losses losses) {
                accounts.add(losses.account());
            }
        }
        for (String account : accounts) {
            Money open = settlement.next().balance(account);
            if (open.signum() > 0 && distributed.toMembers().signum() > 0) {
                docket.found(
                        Guard.LOSSES_NOT_COVERED,
                        account,
                        Measured.money("未弥补亏损", "losses not covered", valueOf(open.fen())),
                        paidToMembers());
            }
        }
    }

    /** What earlier years left may be losses, so that without it no payment can be judged. */
    private void profit() {
        if (!docket.governs(Guard.DISTRIBUTION_WITHOUT_PROFIT)
                || distributed.toMembers().signum() <= 0) {
            return;
        }
        OptionalLong income = entity.particulars().number(Particular.NET_INCOME);
        OptionalLong opening = entity.particulars().number(Particular.OPENING_UNDISTRIBUTED);
        if (income.isEmpty() || opening.isEmpty()) {
            docket.unknown(Guard.DISTRIBUTION_WITHOUT_PROFIT);
            return;
        }
        BigInteger available = valueOf(income.getAsLong()).add(valueOf(opening.getAsLong()));
        if (distributed.toMembers().compareTo(available) > 0) {
            docket.found(
                    Guard.DISTRIBUTION_WITHOUT_PROFIT,
                    entity.id(),
                    Measured.money("可分配收益", "distributable income", available),
                    paidToMembers());
        }
    }

    private void backed() {
        for (Step step : settlement.steps()) {
            Money backed = step.basis().backed();
            if (backed.signum() > 0) {
                docket.found(
                        Guard.PAID_WITHOUT_PROFIT,
                        step.path(),
                        Measured.money(
                                "收益支付",
                                "paid out of the pot",
                                valueOf(step.basis().allotted().fen())),
                        Measured.money("补足", "paid in by the backer", valueOf(backed.fen())));
            }
        }
    }

    private void afterReduction() {
        if (!entity.particulars().has(Circumstance.CAPITAL_REDUCED_FOR_LOSSES)
                || distributed.toMembers().signum() == 0) {
            return;
        }
        OptionalLong capital = entity.particulars().number(Particular.REGISTERED_CAPITAL);
        OptionalLong statutory = entity.particulars().number(Particular.STATUTORY_RESERVE);
        OptionalLong discretionary = entity.particulars().number(Particular.DISCRETIONARY_RESERVE);
        for (LegalLimit limit : docket.limits(Parameter.RESERVES_AFTER_REDUCTION)) {
            if (capital.isEmpty() || capital.getAsLong() == 0 || statutory.isEmpty()) {
                docket.unknown(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION);
                continue;
            }
            BigInteger reserves = valueOf(statutory.getAsLong())
                    .add(valueOf(discretionary.orElse(0)))
                    .add(distributed.paid(Purpose.RESERVE))
                    .add(distributed.paid(Purpose.DISCRETIONARY));
            boolean isShort = new Rate(reserves, valueOf(capital.getAsLong())).isBelow(limit.bounds());
            if (isShort && discretionary.isEmpty()) {
                docket.unknown(Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION);
            } else if (isShort) {
                docket.found(
                        Guard.DISTRIBUTION_AFTER_CAPITAL_REDUCTION,
                        limit.article(),
                        entity.id(),
                        Measured.money("公积金累计额", "reserves", reserves),
                        Measured.known(Particular.REGISTERED_CAPITAL, capital.getAsLong()),
                        paidToMembers());
            }
        }
    }

    private void ownShares() {
        if (entity.form() != LegalForm.LLC && entity.form() != LegalForm.JSC) {
            return;
        }
        for (Step step : distributed.dividends()) {
            step.lines().stream()
                    .filter(line ->
                            line.party().equals(entity.id()) && line.paid().signum() > 0)
                    .forEach(line -> docket.found(
                            Guard.OWN_SHARES_PAID,
                            step.path(),
                            Measured.money(
                                    "向本公司分配",
                                    "paid to itself",
                                    valueOf(line.paid().fen()))));
        }
    }

    private Measured paidToMembers() {
        return Measured.money("向成员分配", "paid to members", distributed.toMembers());
    }
}
