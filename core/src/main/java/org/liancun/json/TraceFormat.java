// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Codec.later;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.MONEY;
import static org.liancun.json.Texts.TEXT;

import java.util.List;
import org.liancun.network.Origin;
import org.liancun.network.Trace;

/** How the way of money through a network stands in a file: payments, each with where it came from. */
final class TraceFormat {
    static final Shape<Origin.Payment> PAYMENT = shape(
            field("hop", ID, Origin.Payment::hop),
            field("party", ID, Origin.Payment::party),
            field("amount", MONEY, Origin.Payment::amount),
            field("steps", list(SettlementFormat.STEP), payment -> ExplanationFormat.steps(payment.reasons())),
            optional("origins", later(() -> list(TraceFormat.ORIGIN)), Origin.Payment::origins, List.of()),
            (hop, party, amount, steps, origins) ->
                    new Origin.Payment(hop, ExplanationFormat.reasons(steps, party), amount, origins));

    static final Choice<Origin> ORIGIN = oneOf(
            when(
                    "outside",
                    Origin.Outside.class,
                    shape(
                            field("hop", ID, Origin.Outside::hop),
                            field("amount", MONEY, Origin.Outside::amount),
                            Origin.Outside::new)),
            when(
                    "paid-in",
                    Origin.PaidIn.class,
                    shape(
                            field("hop", ID, Origin.PaidIn::hop),
                            field("path", TEXT, Origin.PaidIn::path),
                            field("party", ID, Origin.PaidIn::party),
                            field("amount", MONEY, Origin.PaidIn::amount),
                            Origin.PaidIn::new)),
            when("payment", Origin.Payment.class, PAYMENT));

    static final Shape<Trace> CONTENT = shape(
            field("network", ID, Trace::network),
            field("party", ID, Trace::party),
            field("payments", list(PAYMENT), Trace::payments),
            Trace::new);

    static final Format<Trace> FILE = Format.of(new Header("liancun-trace", 1), CONTENT);

    private TraceFormat() {}
}
