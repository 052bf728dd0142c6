// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Codec.later;
import static org.liancun.json.Field.field;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.COUNT;
import static org.liancun.json.Texts.DATE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.RATIO;

import org.liancun.sharing.Take;
import org.liancun.sharing.TakeByClaim;
import org.liancun.sharing.TakeChosen;
import org.liancun.sharing.TakeStepped;
import org.liancun.sharing.YearCount;

/** How stands in a file how much a tier demands; a take may hold takes. */
final class TakeFormat {
    private static final Codec<Take> ANY = later(() -> TakeFormat.TAKE);

    static final Shape<Take.Bracket> BRACKET = shape(
                    field("from", MONEY, Take.Bracket::from),
                    field("ratio", RATIO, Take.Bracket::rate),
                    Take.Bracket::new)
            .onOneLine();

    static final Shape<TakeStepped.Band> BAND = shape(
            field("from", MONEY, TakeStepped.Band::from),
            field("edge", Names.of(TakeStepped.Edge.class), TakeStepped.Band::edge),
            field("take", ANY, TakeStepped.Band::take),
            TakeStepped.Band::new);

    static final Shape<TakeStepped.Years> STEP = shape(
            field("from", COUNT, TakeStepped.Years::from),
            field("to", COUNT, TakeStepped.Years::to),
            field("take", ANY, TakeStepped.Years::take),
            TakeStepped.Years::new);

    static final Choice<Take> TAKE = oneOf(
            when("everything", Take.Everything.class, Take.Everything::new),
            when("amount", Take.Amount.class, shape(field("amount", MONEY, Take.Amount::amount), Take.Amount::new)),
            when("share", Take.Share.class, shape(field("ratio", RATIO, Take.Share::ratio), Take.Share::new)),
            when(
                    "rate",
                    TakeByClaim.Rate.class,
                    shape(
                            field("measure", ID, TakeByClaim.Rate::measure),
                            field("among", BaseFormat.WHO, TakeByClaim.Rate::among),
                            field("ratio", RATIO, TakeByClaim.Rate::ratio),
                            TakeByClaim.Rate::new)),
            when(
                    "per-unit",
                    TakeByClaim.PerUnit.class,
                    shape(
                            field("measure", ID, TakeByClaim.PerUnit::measure),
                            field("among", BaseFormat.WHO, TakeByClaim.PerUnit::among),
                            field("amount", MONEY, TakeByClaim.PerUnit::amount),
                            TakeByClaim.PerUnit::new)),
            when(
                    "until-balance",
                    TakeChosen.UntilBalance.class,
                    shape(
                            field("account", ID, TakeChosen.UntilBalance::account),
                            field("balance", MONEY, TakeChosen.UntilBalance::cap),
                            field("take", ANY, TakeChosen.UntilBalance::take),
                            TakeChosen.UntilBalance::new)),
            when(
                    "marginal",
                    Take.Marginal.class,
                    shape(field("brackets", list(BRACKET), Take.Marginal::brackets), Take.Marginal::new)),
            when(
                    "escalating",
                    TakeStepped.Escalating.class,
                    shape(
                            field("amount", MONEY, TakeStepped.Escalating::first),
                            field("growth", RATIO, TakeStepped.Escalating::growth),
                            field("everyYears", COUNT, TakeStepped.Escalating::everyYears),
                            field("count", Names.of(YearCount.class), TakeStepped.Escalating::count),
                            field("start", DATE, TakeStepped.Escalating::start),
                            TakeStepped.Escalating::new)),
            when("owed", Take.Owed.class, shape(field("account", ID, Take.Owed::account), Take.Owed::new)),
            when(
                    "spread",
                    TakeByClaim.Spread.class,
                    shape(
                            field("take", ANY, TakeByClaim.Spread::take),
                            field("measure", ID, TakeByClaim.Spread::measure),
                            field("among", BaseFormat.WHO, TakeByClaim.Spread::among),
                            TakeByClaim.Spread::new)),
            when(
                    "of",
                    TakeChosen.Of.class,
                    shape(
                            field("of", BaseFormat.BASE, TakeChosen.Of::of),
                            field("take", ANY, TakeChosen.Of::take),
                            TakeChosen.Of::new)),
            when(
                    "larger",
                    TakeChosen.Larger.class,
                    shape(
                            field("one", ANY, TakeChosen.Larger::one),
                            field("other", ANY, TakeChosen.Larger::other),
                            TakeChosen.Larger::new)),
            when(
                    "smaller",
                    TakeChosen.Smaller.class,
                    shape(
                            field("one", ANY, TakeChosen.Smaller::one),
                            field("other", ANY, TakeChosen.Smaller::other),
                            TakeChosen.Smaller::new)),
            when(
                    "by-band",
                    TakeStepped.ByBand.class,
                    shape(
                            field("of", BaseFormat.BASE, TakeStepped.ByBand::of),
                            field("bands", list(BAND), TakeStepped.ByBand::bands),
                            TakeStepped.ByBand::new)),
            when(
                    "by-year",
                    TakeStepped.ByYear.class,
                    shape(
                            field("count", Names.of(YearCount.class), TakeStepped.ByYear::count),
                            field("start", DATE, TakeStepped.ByYear::start),
                            field("steps", list(STEP), TakeStepped.ByYear::steps),
                            TakeStepped.ByYear::new)));

    private TakeFormat() {}
}
