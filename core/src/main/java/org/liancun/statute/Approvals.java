// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liancun.measure.Unit;
import org.liancun.text.Phrase;

/** Counts what a meeting needs to approve a matter. Pure functions. */
public final class Approvals {
    private Approvals() {}

    /** Returns what a meeting lacked of notice, attendance and votes; empty if nothing, or if no rule is known. */
    public static List<Shortfall> shortfalls(Meeting meeting, Entity entity) {
        return VotingRules.of(meeting, entity).stream()
                .filter(rule -> rule.had(meeting) < rule.needed(meeting))
                .map(rule -> new Shortfall(rule, rule.needed(meeting), rule.had(meeting)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the last day on which a company pays what its shareholders resolved (Company Law, art. 212), or nothing. */
    public static Optional<LocalDate> payBy(Meeting meeting, Entity entity) {
        boolean bound = meeting.organ() == Organ.SHAREHOLDERS
                && meeting.matter() == Matter.DISTRIBUTION
                && CompanyLaw.SIX_MONTHS.governs(entity);
        return bound ? Optional.of(meeting.held().plusMonths(6)) : Optional.empty();
    }

    /** Notes what a meeting lacked. */
    static void check(Meeting meeting, Entity entity, Docket docket) {
        String place = entity.id() + "@" + meeting.held();
        Competence.missing(meeting, entity)
                .ifPresent(article -> docket.found(Guard.ORGAN_MAY_NOT_DECIDE, article, place));
        if (Competence.isUnclear(meeting, entity)) {
            docket.unknown(Guard.ORGAN_MAY_NOT_DECIDE);
        }
        for (Shortfall lack : shortfalls(meeting, entity)) {
            Unit unit = lack.rule().requirement().unit();
            docket.found(
                    lack.rule().requirement().guard(),
                    lack.rule().article(),
                    place,
                    Measured.count(lack.rule().requirement().label(), lack.had(), unit),
                    Measured.count(new Phrase("应当不少于", "needed"), lack.needed(), unit),
                    Measured.count(new Phrase("缺", "missing"), lack.missing(), unit));
        }
        boolean known = VotingRules.of(meeting, entity).stream()
                .anyMatch(rule -> rule.requirement().guard() == Guard.APPROVAL_VOTES_TOO_FEW);
        if (!known || VotingRules.mayFallShort(meeting, entity)) {
            docket.unknown(Guard.APPROVAL_VOTES_TOO_FEW);
        }
    }
}
