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
import java.util.Map;
import org.liancun.json.Fitting.Firsts;
import org.liancun.organization.Body;
import org.liancun.organization.BodyKind;
import org.liancun.organization.Command;
import org.liancun.organization.CommandStep;
import org.liancun.organization.DutyLayer;
import org.liancun.organization.DutyLayers;
import org.liancun.organization.Filling;
import org.liancun.organization.Minutes;
import org.liancun.organization.Organizations;
import org.liancun.organization.PostRegister;
import org.liancun.organization.SeatBasis;
import org.liancun.organization.SeatRule;
import org.liancun.organization.Status;
import org.liancun.roster.OfficeService;

/** How bodies, their seats and the chains of command stand in a file, and the section they open. */
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

    static final Shape<Parts> PARTS = shape(
            optional("bodies", section(BODY), Parts::bodies, List.of()),
            optional("commands", section(COMMAND), Parts::commands, List.of()),
            optional("posts", PostFormat.POSTS, Parts::posts, PostRegister.NONE),
            optional("layers", section(DutyFormat.LAYER), Parts::layers, List.of()),
            optional("services", section(ServiceFormat.SERVICE), Parts::services, List.of()),
            optional("minutes", section(MeetingFormat.MINUTES), Parts::minutes, List.of()),
            Parts::new);

    static final Codec<Organizations> ORGANIZATIONS =
            new Fitting<>(PARTS, Parts::problems, Parts::whole, Parts::sound, Parts::of);

    private OrganizationFormat() {}

    /** The parts before it is known whether they fit together. */
    record Parts(
            List<Body> bodies,
            List<Command> commands,
            PostRegister posts,
            List<DutyLayer> layers,
            List<OfficeService> services,
            List<Minutes> minutes) {
        static Parts of(Organizations whole) {
            return new Parts(
                    whole.bodies(),
                    whole.commands(),
                    whole.posts(),
                    whole.duties().layers(),
                    whole.services(),
                    whole.minutes());
        }

        Map<String, String> problems() {
            return Organizations.problems(bodies, commands, posts, layers, services, minutes);
        }

        Organizations whole() {
            return new Organizations(bodies, commands, posts, new DutyLayers(layers), services, minutes);
        }

        /** The bodies each for itself, and of the rest what fits them, so that what else they refer to can still be checked. */
        Organizations sound(Firsts left) {
            List<Body> each = left.of("/bodies", bodies, Body::id);
            return new Parts(
                            each.stream().map(body -> body.under("")).toList(),
                            List.of(),
                            PostFormat.sound(posts, left),
                            left.sound("/layers", layers),
                            left.sound("/services", services),
                            left.sound("/minutes", minutes))
                    .whole();
        }
    }
}
