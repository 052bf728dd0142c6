// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;

import java.util.List;
import org.liancun.organization.Duty;
import org.liancun.organization.DutyLayer;
import org.liancun.organization.DutySpan;

/** How layers of duty stand in a file. */
final class DutyFormat {
    static final Shape<Duty> DUTY = shape(field("holder", ID, Duty::holder), field("place", ID, Duty::place), Duty::new)
            .onOneLine();

    static final Shape<DutyLayer> LAYER = shape(
            field("id", ID, DutyLayer::id),
            field("name", NAME, DutyLayer::name),
            field("span", Names.of(DutySpan.class), DutyLayer::span),
            optional("duties", list(DUTY), DutyLayer::duties, List.of()),
            optional("facts", list(ID), DutyLayer::facts, List.of()),
            DutyLayer::new);

    private DutyFormat() {}
}
