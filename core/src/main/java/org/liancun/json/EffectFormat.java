// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import static org.liancun.json.Choice.oneOf;
import static org.liancun.json.Choice.when;
import static org.liancun.json.Field.field;
import static org.liancun.json.Field.optional;
import static org.liancun.json.Listing.list;
import static org.liancun.json.Shape.shape;
import static org.liancun.json.Texts.ID;
import static org.liancun.json.Texts.NAME;
import static org.liancun.json.Texts.NUMBER;
import static org.liancun.json.Texts.OWN_ID;
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.RATIO;
import static org.liancun.json.Texts.TEXT;

import org.liancun.activity.Among;
import org.liancun.activity.Effect;
import org.liancun.activity.How;
import org.liancun.activity.ItemKind;
import org.liancun.activity.Part;
import org.liancun.measure.Period;
import org.liancun.scenario.ModelMechanism;

/** How mechanisms at work and their effects stand in a file. */
final class EffectFormat {
    static final Shape<ModelMechanism> MECHANISM = shape(
                    field("id", OWN_ID, ModelMechanism::id),
                    field("name", NAME, ModelMechanism::name),
                    optional("during", PERIOD, ModelMechanism::during, Period.ALWAYS),
                    optional("source", TEXT, ModelMechanism::source, ""),
                    ModelMechanism::new)
            .onOneLine();

    static final Choice<Among> AMONG = oneOf(
            when("all", Among.Every.class, Among.Every::new),
            when("of-kind", Among.Kind.class, shape(field("kind", ID, Among.Kind::kind), Among.Kind::new)),
            when("named", Among.Named.class, shape(field("activities", list(ID), Among.Named::ids), Among.Named::new)));

    static final Choice<Part> PART = oneOf(
            when("quantity", Part.Quantity.class, Part.Quantity::new),
            when("capacity", Part.Capacity.class, Part.Capacity::new),
            when("item", Part.OneItem.class, shape(field("item", ID, Part.OneItem::item), Part.OneItem::new)),
            when(
                    "items",
                    Part.ItemsOf.class,
                    shape(field("kind", Names.of(ItemKind.class), Part.ItemsOf::kind), Part.ItemsOf::new)));

    static final Choice<How> HOW = oneOf(
            when("times", How.Times.class, shape(field("factor", RATIO, How.Times::factor), How.Times::new)),
            when("plus", How.Plus.class, shape(field("addend", NUMBER, How.Plus::addend), How.Plus::new)));

    static final Shape<Effect> EFFECT = shape(
            field("id", OWN_ID, Effect::id),
            field("mechanism", ID, Effect::mechanism),
            field("among", AMONG, Effect::among),
            field("part", PART, Effect::part),
            field("how", HOW, Effect::how),
            optional("during", PERIOD, Effect::during, Period.ALWAYS),
            field("source", TEXT, Effect::source),
            Effect::new);

    private EffectFormat() {}
}
