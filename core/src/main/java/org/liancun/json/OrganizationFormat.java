// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Listing.section;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.ID_OR_NONE;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.QUANTITY;

import java.util.List;
import org.liancun.json.Fitting.Firsts;
import org.liancun.organization.Body;
import org.liancun.organization.BodyKind;
import org.liancun.organization.Command;
import org.liancun.organization.CommandStep;
import org.liancun.organization.Filling;
import org.liancun.organization.Organizations;
import org.liancun.organization.SeatBasis;
import org.liancun.organization.SeatRule;
import org.liancun.organization.Status;

/** How bodies, their posts and the chains of command stand in a file. */
final class OrganizationFormat {
    static final Shape<SeatRule> SEAT_RULE = shape(
                    field("post", NAME, SeatRule::post),
                    field("filling", Names.of(Filling.class), SeatRule::filling),
                    field("basis", Names.of(SeatBasis.class), SeatRule::basis),
                    field("number", QUANTITY, SeatRule::number),
                    SeatRule::new)
            .onOneLine();

    static final Shape<Body> BODY = shape(
            field("id", OWN_ID, Body::id),
            field("name", NAME, Body::name),
            field("kind", Names.of(BodyKind.class), Body::kind),
            field("status", Names.of(Status.class), Body::status),
            optional("above", ID_OR_NONE, Body::above, ""),
            optional("villages", list(ID), Body::villages, List.of()),
            optional("seats", list(SEAT_RULE), Body::seats, List.of()),
            optional("facts", list(ID), Body::facts, List.of()),
            Body::new);

    static final Shape<CommandStep> STEP = shape(
                    field("body", ID, CommandStep::body), field("act", NAME, CommandStep::act), CommandStep::new)
            .onOneLine();

    static final Shape<Command> COMMAND =
            shape(field("id", OWN_ID, Command::id), field("steps", list(STEP), Command::steps), Command::new);

    static final Codec<Organizations> ORGANIZATIONS = new Fitting<>(
            shape(
                    optional("bodies", section(BODY), Parts::bodies, List.of()),
                    optional("commands", section(COMMAND), Parts::commands, List.of()),
                    Parts::new),
            parts -> Organizations.problems(parts.bodies, parts.commands),
            parts -> new Organizations(parts.bodies, parts.commands),
            Parts::unconnected,
            whole -> new Parts(whole.bodies(), whole.commands()));

    private OrganizationFormat() {}

    /** The parts before it is known whether they fit together. */
    private record Parts(List<Body> bodies, List<Command> commands) {
        /** The bodies alone, each for itself, so that what else they refer to can still be checked. */
        Organizations unconnected(Firsts firsts) {
            List<Body> each = firsts.of("/bodies", bodies, Body::id);
            return new Organizations(each.stream().map(body -> body.under("")).toList(), List.of());
        }
    }
}
