// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.BOUNDS;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.TEXT;

import java.util.List;
import org.liancun.activity.Factor;
import org.liancun.measure.Period;
import org.liancun.scenario.Belonging;
import org.liancun.scenario.PotRule;
import org.liancun.scenario.PotTerms;
import org.liancun.scenario.Received;
import org.liancun.scenario.TierLimit;
import org.liancun.sharing.Books;

/** How stands in a file of what is divided every year, and to which village parties belong. */
final class PotRuleFormat {
    static final Shape<Belonging> HOME = shape(
                    field("party", ID, Belonging::party), field("village", ID, Belonging::village), Belonging::new)
            .keyedBy("party")
            .onOneLine();

    static final Shape<Received> RECEIVED = shape(
                    field("pot", ID, Received::pot), field("party", ID, Received::party), Received::new)
            .onOneLine();

    static final Entries<String, List<Factor>> FIGURES =
            Entries.of("Figure of a pot", "figure", ID, "amount", ActivityFormat.PRODUCT);

    static final Entries<String, Period> EVENTS = Entries.of("Event of a pot", "event", ID, "during", PERIOD);

    static final Shape<PotTerms> TERMS = shape(
            optional("decided", PotFormat.DECIDED.codec(), terms -> PotFormat.DECIDED.in(terms.decided()), List.of()),
            optional("figures", FIGURES.codec(), terms -> FIGURES.in(terms.figures()), List.of()),
            optional("events", EVENTS.codec(), terms -> EVENTS.in(terms.events()), List.of()),
            optional(
                    "opening",
                    PotFormat.BALANCES.codec(),
                    terms -> PotFormat.BALANCES.in(terms.opening().balances()),
                    List.of()),
            (decided, figures, events, opening) -> new PotTerms(
                    PotFormat.DECIDED.map(decided),
                    FIGURES.map(figures),
                    EVENTS.map(events),
                    new Books(PotFormat.BALANCES.map(opening))));

    static final Shape<TierLimit> LIMIT = shape(
                    field("id", ID, TierLimit::id),
                    field("tiers", list(TEXT), TierLimit::tiers),
                    field("bounds", BOUNDS, TierLimit::bounds),
                    optional("source", TEXT, TierLimit::source, ""),
                    TierLimit::new)
            .onOneLine();

    static final Shape<PotRule> POT = shape(
            field("id", OWN_ID, PotRule::id),
            field("name", NAME, PotRule::name),
            field("agreement", ID, PotRule::agreement),
            optional("parties", list(ID), PotRule::parties, List.of()),
            optional("activities", list(ID), PotRule::activities, List.of()),
            optional("receipts", list(RECEIVED), PotRule::receipts, List.of()),
            optional("terms", TERMS, PotRule::terms, PotTerms.NONE),
            optional("limits", list(LIMIT), PotRule::limits, List.of()),
            PotRule::new);

    private PotRuleFormat() {}
}
