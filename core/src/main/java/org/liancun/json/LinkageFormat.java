// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Listing.section;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.TEXT;

import java.util.List;
import org.liancun.json.Fitting.Firsts;
import org.liancun.linkage.Dimension;
import org.liancun.linkage.Link;
import org.liancun.linkage.Linkages;
import org.liancun.linkage.LocalMechanism;
import org.liancun.linkage.Mechanism;
import org.liancun.linkage.Practice;
import org.liancun.linkage.Resource;
import org.liancun.linkage.ResourceKind;
import org.liancun.linkage.Scheme;
import org.liancun.linkage.Strength;

/** How local mechanisms, the schemes that count them, linked resources and practices stand in a file. */
final class LinkageFormat {
    static final Shape<Link> LINK = shape(
                    field("mechanism", Names.of(Mechanism.class), Link::mechanism),
                    field("strength", Names.of(Strength.class), Link::strength),
                    Link::new)
            .onOneLine();

    static final Shape<LocalMechanism> MECHANISM = shape(
            field("id", OWN_ID, LocalMechanism::id),
            field("name", NAME, LocalMechanism::name),
            field("dimension", Names.of(Dimension.class), LocalMechanism::dimension),
            optional("links", list(LINK), LocalMechanism::links, List.of()),
            optional("note", TEXT, LocalMechanism::note, ""),
            optional("facts", list(ID), LocalMechanism::facts, List.of()),
            LocalMechanism::new);

    static final Shape<Scheme> SCHEME = shape(
            field("id", OWN_ID, Scheme::id),
            field("name", NAME, Scheme::name),
            field("mechanisms", list(ID), Scheme::mechanisms),
            Scheme::new);

    static final Shape<Resource> RESOURCE = shape(
            field("id", OWN_ID, Resource::id),
            field("name", NAME, Resource::name),
            field("kind", Names.of(ResourceKind.class), Resource::kind),
            optional("villages", list(ID), Resource::villages, List.of()),
            optional("figures", list(ID), Resource::figures, List.of()),
            optional("facts", list(ID), Resource::facts, List.of()),
            Resource::new);

    static final Shape<Practice> PRACTICE = shape(
            field("mechanism", ID, Practice::mechanism),
            optional("villages", list(ID), Practice::villages, List.of()),
            optional("participants", list(ID), Practice::participants, List.of()),
            optional("resources", list(ID), Practice::resources, List.of()),
            optional("outputs", list(ID), Practice::outputs, List.of()),
            Practice::new);

    static final Codec<Linkages> LINKAGES = new Fitting<>(
            shape(
                    optional("mechanisms", section(MECHANISM), Parts::mechanisms, List.of()),
                    optional("schemes", section(SCHEME), Parts::schemes, List.of()),
                    optional("resources", section(RESOURCE), Parts::resources, List.of()),
                    optional("practices", section(PRACTICE), Parts::practices, List.of()),
                    Parts::new),
            parts -> Linkages.problems(parts.mechanisms, parts.schemes, parts.resources, parts.practices),
            parts -> new Linkages(parts.mechanisms, parts.schemes, parts.resources, parts.practices),
            Parts::unconnected,
            whole -> new Parts(whole.mechanisms(), whole.schemes(), whole.resources(), whole.practices()));

    private LinkageFormat() {}

    /** The parts before it is known whether they fit together. */
    private record Parts(
            List<LocalMechanism> mechanisms, List<Scheme> schemes, List<Resource> resources, List<Practice> practices) {
        /** The mechanisms and resources without the schemes and practices, so that what else they refer to can still be checked. */
        Linkages unconnected(Firsts firsts) {
            return new Linkages(
                    firsts.of("/mechanisms", mechanisms, LocalMechanism::id),
                    List.of(),
                    firsts.of("/resources", resources, Resource::id),
                    List.of());
        }
    }
}
