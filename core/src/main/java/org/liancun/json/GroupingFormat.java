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
import static org.liancun.json.Texts.WHOLE_NUMBER;

import java.util.List;
import org.liancun.grouping.HollowSign;
import org.liancun.grouping.Hollowness.Aspect;
import org.liancun.grouping.LinkingPrinciple;
import org.liancun.grouping.Principle;

/** How principles of linking and the signs of hollow places stand in a file. */
final class GroupingFormat {
    static final Choice<Principle> RULE = oneOf(
            when(
                    "within",
                    Principle.Within.class,
                    shape(
                            field("steps", WHOLE_NUMBER, within -> (long) within.steps()),
                            steps -> new Principle.Within(Math.toIntExact(steps)))),
            when(
                    "shares",
                    Principle.Shares.class,
                    shape(field("trait", ID, Principle.Shares::trait), Principle.Shares::new)),
            when(
                    "both",
                    Principle.Both.class,
                    shape(
                            field("one", Codec.later(GroupingFormat::rule), Principle.Both::one),
                            field("other", Codec.later(GroupingFormat::rule), Principle.Both::other),
                            Principle.Both::new)),
            when(
                    "either",
                    Principle.Either.class,
                    shape(
                            field("one", Codec.later(GroupingFormat::rule), Principle.Either::one),
                            field("other", Codec.later(GroupingFormat::rule), Principle.Either::other),
                            Principle.Either::new)));

    static final Shape<LinkingPrinciple> PRINCIPLE = shape(
            field("id", OWN_ID, LinkingPrinciple::id),
            field("name", NAME, LinkingPrinciple::name),
            optional("aspects", list(NAME), LinkingPrinciple::aspects, List.of()),
            optional("rules", list(RULE), LinkingPrinciple::rules, List.of()),
            optional("facts", list(ID), LinkingPrinciple::facts, List.of()),
            LinkingPrinciple::new);

    static final Shape<HollowSign> HOLLOW = shape(
                    field("of", ID, HollowSign::of),
                    field("aspect", Names.of(Aspect.class), HollowSign::aspect),
                    optional("gone", ID_OR_NONE, HollowSign::gone, ""),
                    optional("all", ID_OR_NONE, HollowSign::all, ""),
                    optional("facts", list(ID), HollowSign::facts, List.of()),
                    HollowSign::new)
            .onOneLine();

    private GroupingFormat() {}

    private static Codec<Principle> rule() {
        return RULE;
    }
}
