// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;

import java.util.List;
import org.liancun.governance.AffairKind;
import org.liancun.governance.Arrangement;
import org.liancun.governance.AssessmentStep;
import org.liancun.governance.Counted;
import org.liancun.governance.LeaderKind;
import org.liancun.governance.PublishedAffairs;
import org.liancun.governance.PublishedAssessment;
import org.liancun.governance.PublishedChain;
import org.liancun.governance.PublishedCommendation;
import org.liancun.governance.PublishedLists;
import org.liancun.governance.PublishedMutualAid;
import org.liancun.governance.PublishedPoints;
import org.liancun.governance.PublishedReserve;
import org.liancun.governance.PublishedTalent;
import org.liancun.governance.PublishedWorks;
import org.liancun.governance.Strand;
import org.liancun.text.Name;

/** How the arrangements by which a place governs itself stand in a file. */
final class GovernanceFormat {
    static final Shape<Counted> COUNTED = shape(
                    field("name", NAME, Counted::name),
                    optional("figure", ID_OR_NONE, Counted::figure, ""),
                    Counted::new)
            .onOneLine();

    static final Choice<Arrangement> ARRANGEMENT = oneOf(
            when(
                    "chain",
                    PublishedChain.class,
                    shape(
                            id(),
                            name(),
                            field("tiers", list(COUNTED), PublishedChain::tiers),
                            facts(),
                            PublishedChain::new)),
            when(
                    "mutual-aid",
                    PublishedMutualAid.class,
                    shape(
                            id(),
                            name(),
                            field("limit", ID, PublishedMutualAid::limit),
                            optional("groups", ID_OR_NONE, PublishedMutualAid::groups, ""),
                            optional(
                                    "leaders",
                                    list(Names.of(LeaderKind.class)),
                                    PublishedMutualAid::leaders,
                                    List.of()),
                            facts(),
                            PublishedMutualAid::new)),
            when(
                    "points",
                    PublishedPoints.class,
                    shape(
                            id(),
                            name(),
                            optional("number", ID_OR_NONE, PublishedPoints::number, ""),
                            optional("dimensions", list(COUNTED), PublishedPoints::dimensions, List.of()),
                            facts(),
                            PublishedPoints::new)),
            when(
                    "lists",
                    PublishedLists.class,
                    shape(
                            id(),
                            name(),
                            optional("lists", list(COUNTED), PublishedLists::lists, List.of()),
                            facts(),
                            PublishedLists::new)),
            when(
                    "affairs",
                    PublishedAffairs.class,
                    shape(
                            id(),
                            name(),
                            field("about", Names.of(AffairKind.class), PublishedAffairs::about),
                            field("resolved", ID, PublishedAffairs::resolved),
                            facts(),
                            PublishedAffairs::new)),
            when(
                    "commendation",
                    PublishedCommendation.class,
                    shape(
                            id(),
                            name(),
                            optional("awards", ID_OR_NONE, PublishedCommendation::awards, ""),
                            field("categories", list(COUNTED), PublishedCommendation::categories),
                            facts(),
                            PublishedCommendation::new)),
            when(
                    "assessment",
                    PublishedAssessment.class,
                    shape(
                            id(),
                            name(),
                            optional(
                                    "steps",
                                    list(Names.of(AssessmentStep.class)),
                                    PublishedAssessment::steps,
                                    List.of()),
                            optional("units", list(COUNTED), PublishedAssessment::units, List.of()),
                            optional("criteria", list(COUNTED), PublishedAssessment::criteria, List.of()),
                            facts(),
                            PublishedAssessment::new)),
            when(
                    "works",
                    PublishedWorks.class,
                    shape(
                            id(),
                            name(),
                            field("strand", Names.of(Strand.class), PublishedWorks::strand),
                            optional("works", list(COUNTED), PublishedWorks::works, List.of()),
                            facts(),
                            PublishedWorks::new)),
            when(
                    "talent",
                    PublishedTalent.class,
                    shape(
                            id(),
                            name(),
                            field("channels", list(COUNTED), PublishedTalent::channels),
                            facts(),
                            PublishedTalent::new)),
            when(
                    "reserve",
                    PublishedReserve.class,
                    shape(
                            id(),
                            name(),
                            field("perVillage", ID, PublishedReserve::perVillage),
                            optional("cadres", ID_OR_NONE, PublishedReserve::cadres, ""),
                            optional("villages", ID_OR_NONE, PublishedReserve::villages, ""),
                            facts(),
                            PublishedReserve::new)));

    private GovernanceFormat() {}

    private static <A extends Arrangement> Field<A, String> id() {
        return field("id", OWN_ID, Arrangement::id);
    }

    private static <A extends Arrangement> Field<A, Name> name() {
        return field("name", NAME, Arrangement::name);
    }

    private static <A extends Arrangement> Field<A, List<String>> facts() {
        return optional("facts", list(ID), Arrangement::facts, List.of());
    }
}
