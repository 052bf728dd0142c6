// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.TEXT;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.liancun.json.Scalar.Repeats;
import org.liancun.measure.Unit;
import org.liancun.statute.Article;
import org.liancun.statute.Finding;
import org.liancun.statute.Guard;
import org.liancun.statute.Law;
import org.liancun.statute.Measured;
import org.liancun.text.Phrase;
import org.liancun.venture.LegalForm;

/** How the findings of guards stand in a file, each with its article and the figures that broke it. */
final class FindingFormat {
    static final Shape<Phrase> PHRASE = shape(field("zh", TEXT, Phrase::zh), field("en", TEXT, Phrase::en), Phrase::new)
            .onOneLine();

    static final Shape<Law> LAW = shape(
            field("id", ID, Law::id),
            field("name", NAME, Law::name),
            field("place", ID, Law::place),
            field("during", PERIOD, Law::during),
            field(
                    "forms",
                    list(Names.of(LegalForm.class)).sorted(Comparator.naturalOrder()),
                    law -> List.copyOf(law.forms())),
            field("text", Names.of(Law.Text.class), Law::text),
            (id, name, place, during, forms, text) ->
                    new Law(id, name, place, during, ImmutableSortedSet.copyOf(forms), text));

    static final Shape<Article> ARTICLE = shape(
            field("law", LAW, Article::law),
            optional("number", TEXT, Article::number, ""),
            field("text", PHRASE, Article::text),
            Article::new);

    private static final Scalar<BigDecimal> DECIMAL =
            new Scalar<>(Expected.NUMBER, Repeats.SELDOM, FindingFormat::plain, BigDecimal::toPlainString);

    static final Shape<Measured> MEASURED = shape(
                    field("name", PHRASE, Measured::name),
                    field("value", DECIMAL, Measured::value),
                    optional("unit", Texts.UNIT, Measured::unit, Unit.NONE),
                    Measured::new)
            .onOneLine();

    static final Shape<Finding> FINDING = shape(
            field("guard", Names.of(Guard.class), Finding::guard),
            field("place", TEXT, Finding::place),
            field("article", ARTICLE, Finding::article),
            optional("figures", list(MEASURED), Finding::figures, List.of()),
            (guard, place, article, figures) -> new Finding(guard, article, place, figures));

    static final Shape<List<Finding>> CONTENT =
            shape(Field.<List<Finding>, List<Finding>>field("findings", list(FINDING), all -> all), all -> all);

    static final Format<List<Finding>> FILE = Format.of(new Header("liancun-findings", 1), CONTENT);

    private FindingFormat() {}

    private static BigDecimal plain(String text) {
        if (!text.matches("-?\\d{1,40}(\\.\\d{1,20})?")) {
            throw new IllegalArgumentException("Number must be a plain decimal number, but was " + text);
        }
        return new BigDecimal(text);
    }
}
