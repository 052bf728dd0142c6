// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.WHOLE_NUMBER;
import static org.liancun.json.Texts.YEARS;

import java.util.List;
import org.liancun.chance.Draws;
import org.liancun.money.Money;
import org.liancun.scenario.Indicator;
import org.liancun.scenario.KindIncome;
import org.liancun.scenario.PartyIncome;
import org.liancun.scenario.PotBalance;
import org.liancun.scenario.SingleNumber;
import org.liancun.scenario.Spreading;
import org.liancun.scenario.VillageIncome;
import org.liancun.study.DoneRuns;
import org.liancun.study.RowLayout;
import org.liancun.study.StudyResult;
import org.liancun.village.PartyKind;

/** How stands in a file what the runs of a study came to so far, from which it can be continued. */
final class StudyFormat {
    static final Choice<Indicator> INDICATOR = oneOf(
            when("party", PartyIncome.class, shape(field("party", ID, PartyIncome::party), PartyIncome::new)),
            when(
                    "village",
                    VillageIncome.class,
                    shape(field("village", ID, VillageIncome::village), VillageIncome::new)),
            when(
                    "kind",
                    KindIncome.class,
                    shape(field("kind", Names.of(PartyKind.class), KindIncome::kind), KindIncome::new)),
            when(
                    "villages",
                    Spreading.class,
                    shape(
                            field("figure", Names.of(Spreading.Of.class), Spreading::of),
                            optional("line", MONEY, Spreading::line, Money.ZERO),
                            Spreading::new)),
            when(
                    "balance",
                    PotBalance.class,
                    shape(
                            field("pot", ID, PotBalance::pot),
                            field("account", ID, PotBalance::account),
                            PotBalance::new)),
            when(
                    "number",
                    SingleNumber.class,
                    shape(
                            field("number", Names.of(SingleNumber.Of.class), SingleNumber::of),
                            field("of", ID, SingleNumber::key),
                            SingleNumber::new)));

    static final Shape<RowLayout> LAYOUT = shape(
            field("figures", list(INDICATOR), RowLayout::figures),
            field("firstYear", YEARS, RowLayout::firstYear),
            field("lastYear", YEARS, RowLayout::lastYear),
            RowLayout::new);

    static final Shape<DoneRuns> DONE = shape(
            field("from", WHOLE_NUMBER, DoneRuns::from),
            field("until", WHOLE_NUMBER, DoneRuns::until),
            optional("firstRow", list(WHOLE_NUMBER), DoneRuns::firstRow, List.of()),
            DoneRuns::new);

    static final Shape<StudyResult> CONTENT = shape(
            field("model", ID, StudyResult::model),
            field("seed", WHOLE_NUMBER, result -> result.draws().seed()),
            field("layout", LAYOUT, StudyResult::layout),
            field("done", DONE, StudyResult::done),
            field("tallies", list(TallyFormat.TALLY), StudyResult::tallies),
            (model, seed, layout, done, tallies) -> new StudyResult(model, new Draws(seed), layout, done, tallies));

    static final Format<StudyResult> FILE = Format.of(new Header("liancun-study", 1), CONTENT);

    private StudyFormat() {}
}
