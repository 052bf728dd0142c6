// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may not decide what.
 *
 * @param organ who may not
 * @param matters what it may not decide
 * @param article why
 */
record Competence(Organ organ, Set<Matter> matters, Article article) {
    private static final Set<Matter> PLANS = EnumSet.of(Matter.DISTRIBUTION, Matter.CHARTER, Matter.MERGER);

    private static final List<Competence> STATUTES = List.of(
            new Competence(
                    Organ.DELEGATE_ASSEMBLY,
                    EnumSet.of(
                            Matter.CHARTER,
                            Matter.MEMBERSHIP,
                            Matter.QUANTIFICATION,
                            Matter.LAND_COMPENSATION,
                            Matter.MERGER),
                    RuralLaw.DELEGATES_MAY_NOT),
            new Competence(Organ.DELEGATE_ASSEMBLY, EnumSet.of(Matter.OUTSIDER), RuralLaw.OUTSIDERS),
            new Competence(Organ.COUNCIL, EnumSet.of(Matter.DISTRIBUTION), RuralLaw.COUNCIL_DRAFTS),
            new Competence(
                    Organ.COUNCIL,
                    EnumSet.complementOf(EnumSet.of(Matter.DISTRIBUTION, Matter.OTHER)),
                    RuralLaw.ASSEMBLY_DECIDES),
            new Competence(Organ.COUNCIL, PLANS, CooperativeLaw.ASSEMBLY_DECIDES),
            new Competence(Organ.COUNCIL, PLANS, CompanyLaw.SHAREHOLDERS_DECIDE));

    /** Returns the article under which the organ of a meeting may not decide its matter, or nothing. */
    static Optional<Article> missing(Meeting meeting, Entity entity) {
        return STATUTES.stream()
                .filter(each -> each.organ == meeting.organ() && each.matters.contains(meeting.matter()))
                .map(Competence::article)
                .filter(article -> article.governs(entity))
                .findFirst();
    }
}
