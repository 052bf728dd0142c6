// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.liancun.measure.Bounds.atLeast;
import static org.liancun.measure.Bounds.atMost;
import static org.liancun.measure.Bounds.between;
import static org.liancun.money.Ratio.percent;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liancun.money.Money;
import org.liancun.money.Ratio;

/**
 * The limits that the laws known to the library set. Pure functions.
 *
 * <p>A limit holds by its law: in a place, for legal forms, from a day. Several may hold at once, the country's and a place's, so
 * they do not make a timeline of which one entry holds.
 */
public final class LegalLimits {
    private static final List<LegalLimit> STATUTES = List.of(
            LegalLimit.of(Parameter.SHAREHOLDERS, between(Ratio.ONE, Ratio.of(50)), CompanyLaw.FIFTY_SHAREHOLDERS),
            LegalLimit.of(Parameter.STATUTORY_RESERVE, atLeast(percent(10)), CompanyLaw.STATUTORY_RESERVE),
            LegalLimit.of(Parameter.STATUTORY_RESERVE_STOP, atLeast(percent(50)), CompanyLaw.STATUTORY_RESERVE),
            LegalLimit.of(Parameter.RESERVES_AFTER_REDUCTION, atLeast(percent(50)), CompanyLaw.AFTER_REDUCTION),
            LegalLimit.of(Parameter.MEMBERS, atLeast(Ratio.of(5)), CooperativeLaw.FIVE_MEMBERS),
            LegalLimit.of(Parameter.FARMERS, atLeast(percent(80)), CooperativeLaw.MOSTLY_FARMERS),
            LegalLimit.of(Parameter.ADDITIONAL_VOTES, atMost(percent(20)), CooperativeLaw.ADDITIONAL_VOTES),
            LegalLimit.of(Parameter.PATRONAGE, atLeast(percent(60)), CooperativeLaw.PATRONAGE),
            LegalLimit.of(Parameter.RESERVE, atLeast(percent(15)), LocalLaw.SHANGHAI_FUNDS),
            LegalLimit.of(Parameter.WELFARE, atLeast(percent(15)), LocalLaw.SHANGHAI_FUNDS),
            LegalLimit.of(Parameter.RESERVE_AND_WELFARE, atLeast(percent(30)), LocalLaw.ZHEJIANG_FUNDS),
            LegalLimit.of(Parameter.HOLDING, atMost(percent(3)), LocalLaw.ZHEJIANG_HOLDING),
            LegalLimit.of(Parameter.RESERVE_AND_WELFARE, atLeast(percent(30)), LocalLaw.RONGCHANG_FUNDS),
            new LegalLimit(Parameter.PAID_TO_MEMBERS, atMost(percent(60)), Money.wan(10), LocalLaw.RONGCHANG_FUNDS),
            LegalLimit.of(Parameter.PAID_TO_MEMBERS, atMost(percent(60)), LocalLaw.NANHAI_SIX_FOUR),
            LegalLimit.of(Parameter.RESERVE, between(percent(5), percent(10)), LocalLaw.YANTAI_RESERVE),
            LegalLimit.of(Parameter.HOLDING, atMost(percent(20)), LocalLaw.YANTAI_RESERVE));

    private LegalLimits() {}

    /** Returns all limits of the laws, whatever their place and time. */
    public static List<LegalLimit> statutes() {
        return STATUTES;
    }

    /** Returns the places of the laws that are known here or that an entity brings, whatever their form and day. */
    static Set<String> places(Entity entity) {
        return Stream.concat(STATUTES.stream(), entity.particulars().limits().stream())
                .map(limit -> limit.article().law().place())
                .collect(Collectors.toSet());
    }

    /** Returns the limits of a parameter that an entity must keep to: those of the laws that govern it, then its own. */
    public static List<LegalLimit> of(Parameter parameter, Entity entity) {
        return Stream.concat(STATUTES.stream(), entity.particulars().limits().stream())
                .filter(limit -> limit.parameter() == parameter)
                .filter(limit -> limit.article().governs(entity))
                .collect(ImmutableList.toImmutableList());
    }
}
