// SPDX-License-Identifier: Apache-2.0
package org.liancun.statute;

import static org.liancun.statute.Requirement.CONSENT_OF_ALL;
import static org.liancun.statute.Requirement.CONSENT_OF_PRESENT;
import static org.liancun.statute.Requirement.NOTICE;
import static org.liancun.statute.Requirement.QUORUM;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.liancun.measure.Bound;
import org.liancun.money.Ratio;

/**
 * What the laws known to the library demand of meetings. Pure functions.
 *
 * <p>A charter may be stricter. What a charter may call major or what concerns all members (Shanghai, art. 16(3); Zhejiang, art.
 * 17(1)(9)) cannot be told from the matter; the guards say so. Where a law of the country and one of a place hold at once, both are kept to. Of delegates
 * of co-operatives nothing is known here, and the guards say so. Notice in a limited company is what its charter says; in a
 * joint-stock company the shorter notice of a meeting that is not the annual one is asked for.
 */
public final class VotingRules {
    private static final Set<Matter> ANY = EnumSet.allOf(Matter.class);
    private static final Set<Matter> LARGE = EnumSet.of(Matter.CHARTER, Matter.MERGER, Matter.CAPITAL);
    private static final Set<Matter> ORDINARY = EnumSet.complementOf(EnumSet.copyOf(LARGE));
    /** Items 1 to 8, as far as matters name them: land for houses stands with land contracts. */
    private static final Set<Matter> ZHEJIANG_LIST = EnumSet.of(
            Matter.DISTRIBUTION,
            Matter.INVESTMENT,
            Matter.LAND_COMPENSATION,
            Matter.QUANTIFICATION,
            Matter.CONSTRUCTION_LAND);

    private static final Bound HALF = Bound.including(Ratio.of(1, 2));
    private static final Bound MORE_THAN_HALF = Bound.excluding(Ratio.of(1, 2));
    private static final Bound TWO_THIRDS = Bound.including(Ratio.of(2, 3));
    private static final Bound THREE_QUARTERS = Bound.including(Ratio.of(3, 4));
    private static final Bound FOUR_FIFTHS = Bound.including(Ratio.of(4, 5));
    private static final Bound TEN_DAYS = Bound.including(Ratio.of(10));
    private static final Bound FIFTEEN_DAYS = Bound.including(Ratio.of(15));

    private static final List<VotingRule> STATUTES = List.of(
            rule(NOTICE, Organ.MEMBER_ASSEMBLY, ANY, TEN_DAYS, RuralLaw.NOTICE_AND_QUORUM),
            rule(QUORUM, Organ.MEMBER_ASSEMBLY, ANY, TWO_THIRDS, RuralLaw.NOTICE_AND_QUORUM),
            rule(CONSENT_OF_ALL, Organ.MEMBER_ASSEMBLY, ANY, TWO_THIRDS, RuralLaw.ASSEMBLY_MAJORITY),
            rule(CONSENT_OF_ALL, Organ.MEMBER_ASSEMBLY, Set.of(Matter.OUTSIDER), THREE_QUARTERS, RuralLaw.OUTSIDERS),
            rule(NOTICE, Organ.DELEGATE_ASSEMBLY, Set.of(Matter.DISTRIBUTION), TEN_DAYS, RuralLaw.PLAN_OPEN),
            rule(CONSENT_OF_ALL, Organ.DELEGATE_ASSEMBLY, ANY, TWO_THIRDS, RuralLaw.DELEGATES_MAJORITY),
            rule(QUORUM, Organ.COUNCIL, ANY, TWO_THIRDS, RuralLaw.COUNCIL_QUORUM),
            rule(CONSENT_OF_ALL, Organ.COUNCIL, ANY, MORE_THAN_HALF, RuralLaw.COUNCIL_MAJORITY),
            rule(NOTICE, Organ.VILLAGERS, ANY, TEN_DAYS, RuralLaw.VILLAGERS_NOTICE),
            rule(QUORUM, Organ.VILLAGERS, ANY, MORE_THAN_HALF, RuralLaw.VILLAGERS_MAJORITY),
            rule(CONSENT_OF_PRESENT, Organ.VILLAGERS, ANY, MORE_THAN_HALF, RuralLaw.VILLAGERS_MAJORITY),
            rule(NOTICE, Organ.VILLAGE_HOUSEHOLDS, ANY, TEN_DAYS, RuralLaw.VILLAGERS_NOTICE),
            rule(QUORUM, Organ.VILLAGE_HOUSEHOLDS, ANY, TWO_THIRDS, RuralLaw.VILLAGERS_MAJORITY),
            rule(CONSENT_OF_PRESENT, Organ.VILLAGE_HOUSEHOLDS, ANY, MORE_THAN_HALF, RuralLaw.VILLAGERS_MAJORITY),
            rule(QUORUM, Organ.VILLAGE_DELEGATES, ANY, TWO_THIRDS, RuralLaw.VILLAGE_DELEGATES_MAJORITY),
            rule(CONSENT_OF_PRESENT, Organ.VILLAGE_DELEGATES, ANY, MORE_THAN_HALF, RuralLaw.VILLAGE_DELEGATES_MAJORITY),
            rule(NOTICE, Organ.MEMBER_ASSEMBLY, Set.of(Matter.DISTRIBUTION), FIFTEEN_DAYS, CooperativeLaw.PLAN_OPEN),
            rule(QUORUM, Organ.MEMBER_ASSEMBLY, ANY, TWO_THIRDS, CooperativeLaw.QUORUM),
            rule(CONSENT_OF_ALL, Organ.MEMBER_ASSEMBLY, ORDINARY, MORE_THAN_HALF, CooperativeLaw.MAJORITY),
            rule(CONSENT_OF_ALL, Organ.MEMBER_ASSEMBLY, LARGE, TWO_THIRDS, CooperativeLaw.MAJORITY),
            rule(CONSENT_OF_ALL, Organ.SHAREHOLDERS, ORDINARY, MORE_THAN_HALF, CompanyLaw.MAJORITY),
            rule(CONSENT_OF_ALL, Organ.SHAREHOLDERS, LARGE, TWO_THIRDS, CompanyLaw.LARGE_MAJORITY),
            rule(QUORUM, Organ.COUNCIL, ANY, MORE_THAN_HALF, CompanyLaw.BOARD_MAJORITY),
            rule(CONSENT_OF_ALL, Organ.COUNCIL, ANY, MORE_THAN_HALF, CompanyLaw.BOARD_MAJORITY),
            rule(NOTICE, Organ.SHAREHOLDERS, ANY, FIFTEEN_DAYS, CompanyLaw.JOINT_STOCK_NOTICE),
            rule(CONSENT_OF_PRESENT, Organ.SHAREHOLDERS, ORDINARY, MORE_THAN_HALF, CompanyLaw.JOINT_STOCK_MAJORITY),
            rule(CONSENT_OF_PRESENT, Organ.SHAREHOLDERS, LARGE, TWO_THIRDS, CompanyLaw.JOINT_STOCK_LARGE_MAJORITY),
            rule(QUORUM, Organ.COUNCIL, ANY, MORE_THAN_HALF, CompanyLaw.JOINT_STOCK_BOARD_MAJORITY),
            rule(CONSENT_OF_ALL, Organ.COUNCIL, ANY, MORE_THAN_HALF, CompanyLaw.JOINT_STOCK_BOARD_MAJORITY),
            rule(QUORUM, Organ.MEMBER_ASSEMBLY, ANY, HALF, LocalLaw.SHANGHAI_QUORUM),
            rule(QUORUM, Organ.DELEGATE_ASSEMBLY, ANY, TWO_THIRDS, LocalLaw.SHANGHAI_QUORUM),
            rule(CONSENT_OF_PRESENT, Organ.MEMBER_ASSEMBLY, ANY, TWO_THIRDS, LocalLaw.SHANGHAI_MAJORITY),
            rule(CONSENT_OF_PRESENT, Organ.DELEGATE_ASSEMBLY, ANY, TWO_THIRDS, LocalLaw.SHANGHAI_MAJORITY),
            rule(NOTICE, Organ.MEMBER_ASSEMBLY, Set.of(Matter.DISTRIBUTION), FIFTEEN_DAYS, LocalLaw.ZHEJIANG_COMMENTS),
            rule(
                    NOTICE,
                    Organ.DELEGATE_ASSEMBLY,
                    Set.of(Matter.DISTRIBUTION),
                    FIFTEEN_DAYS,
                    LocalLaw.ZHEJIANG_COMMENTS),
            rule(CONSENT_OF_ALL, Organ.MEMBER_ASSEMBLY, ZHEJIANG_LIST, TWO_THIRDS, LocalLaw.ZHEJIANG_MAJORITY),
            rule(CONSENT_OF_ALL, Organ.DELEGATE_ASSEMBLY, ZHEJIANG_LIST, TWO_THIRDS, LocalLaw.ZHEJIANG_MAJORITY),
            rule(CONSENT_OF_ALL, Organ.MEMBER_ASSEMBLY, Set.of(Matter.MERGER), TWO_THIRDS, LocalLaw.ZHEJIANG_MERGER),
            rule(CONSENT_OF_ALL, Organ.DELEGATE_ASSEMBLY, Set.of(Matter.MERGER), TWO_THIRDS, LocalLaw.ZHEJIANG_MERGER));

    private static final Set<Matter> UNLISTED =
            EnumSet.complementOf(EnumSet.copyOf(Sets.union(ZHEJIANG_LIST, Set.of(Matter.MERGER))));

    /** What holds only if the charter calls the matter major, or if it concerns all members. */
    private static final List<VotingRule> OPEN = List.of(
            rule(CONSENT_OF_PRESENT, Organ.MEMBER_ASSEMBLY, ANY, FOUR_FIFTHS, LocalLaw.SHANGHAI_MAJORITY),
            rule(CONSENT_OF_PRESENT, Organ.DELEGATE_ASSEMBLY, ANY, FOUR_FIFTHS, LocalLaw.SHANGHAI_MAJORITY),
            rule(CONSENT_OF_ALL, Organ.MEMBER_ASSEMBLY, UNLISTED, TWO_THIRDS, LocalLaw.ZHEJIANG_MAJORITY),
            rule(CONSENT_OF_ALL, Organ.DELEGATE_ASSEMBLY, UNLISTED, TWO_THIRDS, LocalLaw.ZHEJIANG_MAJORITY));

    private VotingRules() {}

    private static VotingRule rule(
            Requirement requirement, Organ organ, Set<Matter> matters, Bound least, Article article) {
        return new VotingRule(
                requirement, organ, ImmutableSortedSet.copyOf(Sets.immutableEnumSet(matters)), least, article);
    }

    /** Returns all rules of the laws, whatever their place and time. */
    public static List<VotingRule> statutes() {
        return STATUTES;
    }

    /** Returns the rules that a meeting of an entity must keep to on the entity's day, in the order of the laws. */
    public static List<VotingRule> of(Meeting meeting, Entity entity) {
        return of(STATUTES, meeting, entity);
    }

    /** Tells whether a meeting would fall short of a rule of which the matter alone does not say whether it holds. */
    static boolean mayFallShort(Meeting meeting, Entity entity) {
        return of(OPEN, meeting, entity).stream().anyMatch(rule -> rule.had(meeting) < rule.needed(meeting));
    }

    private static List<VotingRule> of(List<VotingRule> rules, Meeting meeting, Entity entity) {
        return rules.stream()
                .filter(rule -> rule.concerns(meeting) && rule.article().governs(entity))
                .collect(ImmutableList.toImmutableList());
    }
}
