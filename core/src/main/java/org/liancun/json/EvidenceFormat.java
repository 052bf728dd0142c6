// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.DATE_OR_NONE;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.QUANTITY;
import static org.liancun.json.Texts.TEXT;
import static org.liancun.json.Texts.UNIT;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liancun.dossier.Alternative;
import org.liancun.dossier.Ambiguity;
import org.liancun.dossier.Figure;
import org.liancun.dossier.Formula;
import org.liancun.dossier.Recomputation;
import org.liancun.dossier.Source;
import org.liancun.json.Scalar.Repeats;

/** How sources, published figures, recomputations and ambiguities stand in a file. */
final class EvidenceFormat {
    static final Shape<Source> SOURCE = shape(
            field("id", OWN_ID, Source::id),
            field("title", NAME, Source::title),
            optional("publisher", TEXT, Source::publisher, ""),
            optional("date", DATE_OR_NONE, Source::date, ""),
            optional("note", TEXT, Source::note, ""),
            Source::new);

    static final Shape<Figure> FIGURE = shape(
            field("id", OWN_ID, Figure::id),
            field("source", ID, Figure::source),
            field("subject", ID, Figure::subject),
            field("name", NAME, Figure::name),
            field("quantity", QUANTITY, Figure::quantity),
            field("period", PERIOD, Figure::period),
            optional("note", TEXT, Figure::note, ""),
            Figure::new);

    private static final Scalar<Formula> FORMULA =
            new Scalar<>(Expected.FORMULA, Repeats.SELDOM, Formula::parse, Formula::toString);

    private static final Codec<Formula> COUNTED = new Codec<>() {
        @Override
        public @Nullable Formula read(Reading in) throws IOException {
            in.countFormula();
            return FORMULA.read(in);
        }

        @Override
        public void write(Formula formula, Writing out) throws IOException {
            FORMULA.write(formula, out);
        }
    };

    static final Shape<Recomputation> RECOMPUTATION = shape(
            field("id", OWN_ID, Recomputation::id),
            field("name", NAME, Recomputation::name),
            field("formula", COUNTED, Recomputation::formula),
            field("unit", UNIT, Recomputation::unit),
            optional("published", ID_OR_NONE, Recomputation::published, ""),
            optional("note", TEXT, Recomputation::note, ""),
            Recomputation::new);

    static final Shape<Alternative> ALTERNATIVE = shape(
            field("id", OWN_ID, Alternative::id),
            field("name", NAME, Alternative::name),
            optional("recomputations", list(ID), Alternative::recomputations, List.of()),
            Alternative::new);

    static final Shape<Ambiguity> AMBIGUITY = shape(
            field("id", OWN_ID, Ambiguity::id),
            field("question", NAME, Ambiguity::question),
            optional("alternatives", list(ALTERNATIVE), Ambiguity::alternatives, List.of()),
            optional("adopted", ID_OR_NONE, Ambiguity::adopted, ""),
            optional("note", TEXT, Ambiguity::note, ""),
            optional("facts", list(ID), Ambiguity::facts, List.of()),
            Ambiguity::new);

    private EvidenceFormat() {}
}
