// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Codec.later;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.few;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.BOUNDS;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.OWN_ID;

import org.liancun.division.ClaimsRule;
import org.liancun.sharing.PaidIn;
import org.liancun.sharing.Split;
import org.liancun.sharing.SplitByRatio;

/** How splits stand in a file: those that pay parties, and those that hold splits or tiers again. */
final class SplitFormat {
    private static final Choice.Case<Split.To> TO =
            when("to", Split.To.class, shape(field("party", ID, Split.To::party), Split.To::new));

    private static final Choice.Case<Split.Equally> EQUALLY = when(
            "equally",
            Split.Equally.class,
            shape(field("among", BaseFormat.WHO, Split.Equally::among), Split.Equally::new));

    private static final Choice.Case<Split.ByMeasure> BY_MEASURE = when(
            "by-measure",
            Split.ByMeasure.class,
            shape(
                    field("measure", ID, Split.ByMeasure::measure),
                    field("among", BaseFormat.WHO, Split.ByMeasure::among),
                    Split.ByMeasure::new));

    private static final Choice.Case<Split.ByClaim> BY_CLAIM = when(
            "by-claim",
            Split.ByClaim.class,
            shape(
                    optional("rule", Names.of(ClaimsRule.class), Split.ByClaim::rule, ClaimsRule.PROPORTIONAL),
                    Split.ByClaim::new));

    static final Choice<Split.Direct> DIRECT = oneOf(TO, EQUALLY, BY_MEASURE, BY_CLAIM);

    static final Shape<Split.Slice> SLICE = shape(
            field("id", OWN_ID, Split.Slice::id),
            field("ratio", BOUNDS, Split.Slice::ratio),
            field("to", later(() -> SplitFormat.SPLIT), Split.Slice::to),
            Split.Slice::new);

    static final Choice<Split> SPLIT = oneOf(
            TO,
            EQUALLY,
            BY_MEASURE,
            when(
                    "by-ratio",
                    SplitByRatio.class,
                    shape(
                            field("slices", few(SLICE), SplitByRatio::slices),
                            optional("unspent", ID_OR_NONE, SplitByRatio::unspent, ""),
                            SplitByRatio::new)),
            when(
                    "tiers",
                    Split.Tiers.class,
                    shape(
                            field("tiers", few(later(() -> AgreementFormat.TIER)), Split.Tiers::tiers),
                            Split.Tiers::new)),
            BY_CLAIM,
            when("paid-in", PaidIn.class, shape(field("by", DIRECT, PaidIn::by), PaidIn::new)));

    private SplitFormat() {}
}
