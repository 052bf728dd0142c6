// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.PotFormat.BALANCES;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.DATE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.QUANTITY;
import static org.liancun.json.Texts.TEXT;

import java.util.List;
import org.liancun.dossier.Distribution;
import org.liancun.dossier.Expectation;
import org.liancun.dossier.Inputs;
import org.liancun.dossier.Outcome;
import org.liancun.dossier.Provenance;
import org.liancun.dossier.Receipt;
import org.liancun.dossier.RecordDate;
import org.liancun.dossier.Standing;
import org.liancun.json.Scalar.Repeats;
import org.liancun.sharing.Books;
import org.liancun.sharing.Weighting;

/** How distributions stand in a file: with what they are settled, and what is expected of them. */
final class DistributionFormat {
    static final Shape<RecordDate.Over> OVER = shape(
                    field("period", PERIOD, RecordDate.Over::period),
                    field("weighting", Names.of(Weighting.class), RecordDate.Over::weighting),
                    RecordDate.Over::new)
            .onOneLine();

    private static final Scalar<RecordDate> DAY = new Scalar<>(
            Expected.DATE,
            Repeats.OFTEN,
            text -> RecordDate.on(DATE.parse().apply(text)),
            asOf -> asOf.day().toString());

    static final Codec<RecordDate> RECORD_DATE =
            new TextOr<>(DAY, RecordDate.On.class::isInstance, RecordDate.Over.class, OVER);

    static final Shape<Receipt> RECEIPT = shape(
                    field("distribution", ID, Receipt::distribution), field("party", ID, Receipt::party), Receipt::new)
            .onOneLine();

    static final Choice<Outcome> OUTCOME = oneOf(
            when(
                    "party",
                    Outcome.OfParty.class,
                    shape(field("party", ID, Outcome.OfParty::party), Outcome.OfParty::new)),
            when("tier", Outcome.OfTier.class, shape(field("path", TEXT, Outcome.OfTier::path), Outcome.OfTier::new)),
            when(
                    "party-in-tier",
                    Outcome.OfPartyInTier.class,
                    shape(
                            field("party", ID, Outcome.OfPartyInTier::party),
                            field("path", TEXT, Outcome.OfPartyInTier::path),
                            Outcome.OfPartyInTier::new)),
            when(
                    "account",
                    Outcome.OfAccount.class,
                    shape(field("account", ID, Outcome.OfAccount::account), Outcome.OfAccount::new)),
            when("remaining", Outcome.OfRemainder.class, Outcome.OfRemainder::new));

    static final Shape<Expectation> EXPECTATION = shape(
                    field("of", OUTCOME, Expectation::of),
                    field("amount", QUANTITY, Expectation::amount),
                    field("known", Names.of(Provenance.class), Expectation::known),
                    optional("note", TEXT, Expectation::note, ""),
                    Expectation::new)
            .onOneLine();

    static final Shape<Distribution> DISTRIBUTION = shape(
            field("id", OWN_ID, Distribution::id),
            field("agreement", ID, Distribution::agreement),
            field("standing", Names.of(Standing.class), Distribution::standing),
            field("pot", PotFormat.POT, distribution -> distribution.inputs().pot()),
            field("asOf", RECORD_DATE, distribution -> distribution.inputs().asOf()),
            optional(
                    "opening",
                    BALANCES.codec(),
                    distribution -> BALANCES.in(distribution.inputs().opening().balances()),
                    List.of()),
            optional(
                    "receipts",
                    list(RECEIPT),
                    distribution -> distribution.inputs().receipts(),
                    List.of()),
            optional("expected", list(EXPECTATION), Distribution::expected, List.of()),
            optional("note", TEXT, Distribution::note, ""),
            (id, agreement, standing, pot, asOf, opening, receipts, expected, note) -> new Distribution(
                    id,
                    agreement,
                    standing,
                    new Inputs(pot, asOf, new Books(BALANCES.map(opening)), receipts),
                    expected,
                    note));

    private DistributionFormat() {}
}
