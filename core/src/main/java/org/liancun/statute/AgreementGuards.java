// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.liancun.sharing.Agreement;
import org.liancun.sharing.Split;
import org.liancun.sharing.Tier;
import org.liancun.venture.LegalForm;

/** The guards that look at an agreement before it is settled. What depends on the amounts is left to those that look at a settlement. */
final class AgreementGuards {
    private static final Set<Purpose> FIRST = EnumSet.of(Purpose.LOSSES, Purpose.RESERVE);

    private final List<Tier> tiers;
    private final List<Rated> rated;
    private final Purposes purposes;
    private final Entity entity;
    private final Docket docket;

    AgreementGuards(Agreement agreement, Purposes purposes, Entity entity, Docket docket) {
        this.tiers = agreement.tiers();
        this.rated = Rated.of(agreement);
        this.purposes = purposes;
        this.entity = entity;
        this.docket = docket;
    }

    void check() {
        backers("", tiers);
        patronage();
        reserve(Parameter.RESERVE, EnumSet.of(Purpose.RESERVE));
        reserve(Parameter.WELFARE, EnumSet.of(Purpose.WELFARE));
        reserve(Parameter.RESERVE_AND_WELFARE, EnumSet.of(Purpose.RESERVE, Purpose.WELFARE));
        statutoryReserve();
        key(Guard.NON_UNANIMOUS_NON_PRORATA, LegalForm.LLC, Circumstance.UNANIMOUS_AGREEMENT);
        key(Guard.JSC_NOT_BY_SHARES, LegalForm.JSC, Circumstance.CHARTER_PROVIDES_OTHERWISE);
    }

    private void backers(String prefix, List<Tier> some) {
        for (Tier tier : some) {
            if (tier.terms().backing().party().equals(entity.id())) {
                docket.found(Guard.GUARANTEE_FORBIDDEN, prefix + tier.id());
            }
            backers(prefix + tier.id() + "/", tier.split().inner());
        }
    }

    private boolean isStated(String path, Purpose purpose) {
        return purposes.byPath().get(path) == purpose;
    }

    private void patronage() {
        long trade = entity.particulars().number(Particular.MEMBER_TRADE).orElse(-1);
        if (trade == 0) {
            docket.found(Guard.PATRONAGE_RULE_NOT_APPLICABLE, entity.id(), Measured.known(Particular.MEMBER_TRADE, 0));
            return;
        }
        List<Rated> returned = rated.stream()
                .filter(each -> isStated(each.path(), Purpose.PATRONAGE))
                .toList();
        boolean readable =
                returned.stream().allMatch(each -> each.rate().isPresent() && each.isOfWhatIsLeftBy(purposes, FIRST));
        for (LegalLimit limit : docket.limits(Parameter.PATRONAGE)) {
            if (!readable || returned.size() != 1 && !(returned.isEmpty() && trade > 0)) {
                docket.unknown(Guard.COOP_PATRONAGE_LT_60);
                return;
            }
            sum(returned, Guard.COOP_PATRONAGE_LT_60, limit);
        }
    }

    private void reserve(Parameter parameter, Set<Purpose> counted) {
        if (entity.particulars().has(Circumstance.RESERVE_REACHED_CAP)) {
            return;
        }
        List<Rated> funds = rated.stream()
                .filter(each -> counted.contains(purposes.byPath().get(each.path())))
                .toList();
        for (LegalLimit limit : docket.limits(parameter)) {
            if (funds.stream().anyMatch(each -> each.rate().isEmpty())) {
                docket.unknown(Guard.RESERVE_BELOW_REGIONAL_MIN);
                continue;
            }
            if (!sum(funds, Guard.RESERVE_BELOW_REGIONAL_MIN, limit)
                    && !funds.stream().allMatch(Rated::isOfThePot)) {
                docket.unknown(Guard.RESERVE_BELOW_REGIONAL_MIN);
            }
        }
    }

    /** The part of what losses leave is at most the part of the tier's base, so that less than a tenth of it is always too little. */
    private void statutoryReserve() {
        boolean stopped = ReserveStop.hasStopped(entity, docket);
        List<Rated> funds = rated.stream()
                .filter(each -> isStated(each.path(), Purpose.RESERVE))
                .toList();
        for (LegalLimit limit : docket.limits(Parameter.STATUTORY_RESERVE)) {
            if (funds.stream().anyMatch(each -> each.rate().isEmpty())) {
                docket.unknown(Guard.STATUTORY_RESERVE_LT_10);
            } else if (!stopped) {
                sum(funds, Guard.STATUTORY_RESERVE_LT_10, limit);
            }
        }
    }

    /** Notes a finding if the rates together are below the limit. */
    private boolean sum(List<Rated> parts, Guard guard, LegalLimit limit) {
        Rate sum = Rate.ZERO;
        for (Rated part : parts) {
            sum = sum.plus(part.rate().orElse(Rate.ZERO));
        }
        if (!sum.isBelow(limit.bounds())) {
            return false;
        }
        String place = parts.isEmpty() ? entity.id() : parts.get(0).path();
        docket.found(guard, limit.article(), place, sum.shown(limit.parameter().label()));
        return true;
    }

    private void key(Guard guard, LegalForm form, Circumstance agreed) {
        if (entity.form() != form || entity.particulars().has(agreed) || !docket.governs(guard)) {
            return;
        }
        boolean equal = new HashSet<>(entity.holders().values()).size() == 1;
        for (Tier tier : tiers) {
            if (!isStated(tier.id(), Purpose.DIVIDEND)) {
                continue;
            }
            if (tier.split() instanceof Split.Equally && !entity.holders().isEmpty() && !equal) {
                docket.found(
                        guard,
                        tier.id(),
                        Measured.count(
                                Particular.HOLDERS.label(), entity.holders().size(), Particular.HOLDERS.unit()));
            } else {
                docket.unknown(guard);
            }
        }
    }
}
