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
import static org.liancun.json.Texts.RATIO;
import static org.liancun.json.Texts.TEXT;
import static org.liancun.json.Texts.UNIT;
import static org.liancun.json.Texts.YEARS;

import java.util.List;
import org.liancun.activity.Activity;
import org.liancun.activity.Cycle;
import org.liancun.activity.Driver;
import org.liancun.activity.Escalation;
import org.liancun.activity.Factor;
import org.liancun.activity.Item;
import org.liancun.activity.ItemKind;
import org.liancun.activity.Order;
import org.liancun.activity.Size;
import org.liancun.json.Scalar.Repeats;
import org.liancun.money.Ratio;

/** How drivers and activities stand in a file. */
final class ActivityFormat {
    static final Entries<Integer, Ratio> VALUES = Entries.of("Year of a driver", "year", YEARS, "value", NUMBER);

    static final Shape<Escalation> ESCALATION = shape(
                    field("rate", RATIO, Escalation::rate),
                    optional("every", YEARS, Escalation::every, 1),
                    Escalation::new)
            .onOneLine();

    static final Shape<Driver> DRIVER = shape(
                    field("id", OWN_ID, Driver::id),
                    field("name", NAME, Driver::name),
                    field("unit", UNIT, Driver::unit),
                    field("values", VALUES.codec(), driver -> VALUES.in(driver.values())),
                    optional("escalation", ESCALATION, Driver::escalation, Escalation.NONE),
                    field("source", TEXT, Driver::source),
                    (id, name, unit, values, escalation, source) ->
                            new Driver(id, name, unit, VALUES.map(values), escalation, source))
            .countedBy("values");

    static final Choice<Factor> FACTOR_PARTS = oneOf(
            when("number", Factor.Fixed.class, shape(field("number", NUMBER, Factor.Fixed::number), Factor.Fixed::new)),
            when("driver", Factor.Of.class, shape(field("driver", ID, Factor.Of::driver), Factor.Of::new)),
            when(
                    "held",
                    Factor.Held.class,
                    shape(
                            field("party", ID, Factor.Held::party),
                            field("measure", ID, Factor.Held::measure),
                            Factor.Held::new)),
            when("total", Factor.Total.class, shape(field("measure", ID, Factor.Total::measure), Factor.Total::new)));

    private static final Scalar<Factor> FACTOR_TEXT =
            new Scalar<>(Expected.FACTOR, Repeats.OFTEN, ActivityFormat::factor, ActivityFormat::text);

    /** A factor: a number or the id of a driver as a text, any other as an object. */
    static final Codec<Factor> FACTOR = new TextOr<>(FACTOR_TEXT, ActivityFormat::isText, Factor.class, FACTOR_PARTS);

    static final Codec<List<Factor>> PRODUCT = list(FACTOR);

    static final Shape<Size> SIZE = shape(
                    field("unit", UNIT, Size::unit),
                    field("quantity", PRODUCT, Size::quantity),
                    optional("capacity", PRODUCT, Size::capacity, Size.NO_LIMIT),
                    Size::new)
            .onOneLine();

    static final Shape<Order> GUARANTEED = shape(
                    field("quantity", PRODUCT, Order::quantity), field("price", PRODUCT, Order::price), Order::new)
            .onOneLine();

    static final Shape<Item> ITEM = shape(
                    field("id", ID, Item::id),
                    field("name", NAME, Item::name),
                    field("kind", Names.of(ItemKind.class), Item::kind),
                    field("price", PRODUCT, Item::price),
                    optional("order", GUARANTEED, Item::order, Order.NONE),
                    Item::new)
            .onOneLine();

    static final Shape<Cycle> CYCLE = shape(
                    field("every", YEARS, Cycle::every), field("year", YEARS, Cycle::year), Cycle::new)
            .onOneLine();

    static final Shape<Activity> ACTIVITY = shape(
            field("id", OWN_ID, Activity::id),
            field("name", NAME, Activity::name),
            field("kind", ID, Activity::kind),
            field("owner", ID, Activity::owner),
            field("size", SIZE, Activity::size),
            optional("items", list(ITEM), Activity::items, List.of()),
            optional("cycle", CYCLE, Activity::cycle, Cycle.YEARLY),
            optional("source", TEXT, Activity::source, ""),
            Activity::new);

    private ActivityFormat() {}

    private static Factor factor(String text) {
        return Scalar.isNumber(text) ? Factor.of(Ratio.parse(text)) : Factor.driver(text);
    }

    private static String text(Factor factor) {
        return factor.asDriver()
                .orElseGet(() -> ((Factor.Fixed) factor).number().plain());
    }

    /** Tells whether a factor can stand as a text: an id that looks like a number cannot. */
    private static boolean isText(Factor factor) {
        return factor instanceof Factor.Fixed
                || factor.asDriver().filter(id -> !Scalar.isNumber(id)).isPresent();
    }
}
