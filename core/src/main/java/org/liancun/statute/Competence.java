// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may not decide what. What the law leaves to the charter, such as a list's last item, is not here.
 *
 * @param organ who may not
 * @param matters what it may not decide
 * @param article why
 */
record Competence(Organ organ, Set<Matter> matters, Article article) {
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
            council(Matter.MEMBERSHIP, CooperativeLaw.MEMBERS_ADMIT),
            council(Matter.CHARTER, CooperativeLaw.ASSEMBLY_AMENDS_CHARTER),
            council(Matter.ELECTION, CooperativeLaw.ASSEMBLY_ELECTS),
            council(Matter.INVESTMENT, CooperativeLaw.ASSEMBLY_INVESTS),
            council(Matter.REPORTS, CooperativeLaw.ASSEMBLY_DISTRIBUTES),
            council(Matter.DISTRIBUTION, CooperativeLaw.ASSEMBLY_DISTRIBUTES),
            council(Matter.MERGER, CooperativeLaw.ASSEMBLY_MERGES),
            council(Matter.ELECTION, CompanyLaw.SHAREHOLDERS_ELECT),
            council(Matter.REPORTS, CompanyLaw.SHAREHOLDERS_APPROVE_REPORTS),
            council(Matter.DISTRIBUTION, CompanyLaw.SHAREHOLDERS_DISTRIBUTE),
            council(Matter.CAPITAL, CompanyLaw.SHAREHOLDERS_CHANGE_CAPITAL),
            council(Matter.MERGER, CompanyLaw.SHAREHOLDERS_MERGE),
            council(Matter.CHARTER, CompanyLaw.SHAREHOLDERS_AMEND_CHARTER));

    private static Competence council(Matter matter, Article article) {
        return new Competence(Organ.COUNCIL, EnumSet.of(matter), article);
    }

    /**
     * Tells whether the matter alone does not say who decides: in a co-operative the assembly decides on the posts, and the
     * council appoints as it decided.
     */
    static boolean isUnclear(Meeting meeting, Entity entity) {
        return meeting.organ() == Organ.COUNCIL
                && meeting.matter() == Matter.APPOINTMENT
                && CooperativeLaw.ASSEMBLY_DECIDES_POSTS.governs(entity);
    }

    /** Returns the article under which the organ of a meeting may not decide its matter, or nothing. */
    static Optional<Article> missing(Meeting meeting, Entity entity) {
        return STATUTES.stream()
                .filter(each -> each.organ == meeting.organ() && each.matters.contains(meeting.matter()))
                .map(Competence::article)
                .filter(article -> article.governs(entity))
                .findFirst();
    }
}
