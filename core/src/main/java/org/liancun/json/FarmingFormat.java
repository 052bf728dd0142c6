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
import static org.liancun.json.Texts.PERIOD;
import static org.liancun.json.Texts.QUANTITY;

import java.util.List;
import java.util.Map;
import org.liancun.farming.Delivery;
import org.liancun.farming.Farming;
import org.liancun.farming.LandMode;
import org.liancun.farming.OrderLoop;
import org.liancun.farming.Planting;
import org.liancun.farming.PlantingPlan;
import org.liancun.farming.PublishedContract;
import org.liancun.farming.SalesOrder;
import org.liancun.farming.Season;

/** How land contracts and seasons stand in a file. */
final class FarmingFormat {
    static final Shape<PublishedContract> CONTRACT = shape(
            field("id", OWN_ID, PublishedContract::id),
            field("mode", Names.of(LandMode.class), PublishedContract::mode),
            optional("parties", list(ID), PublishedContract::parties, List.of()),
            optional("area", ID_OR_NONE, PublishedContract::area, ""),
            optional("households", ID_OR_NONE, PublishedContract::households, ""),
            optional("term", ID_OR_NONE, PublishedContract::term, ""),
            optional("facts", list(ID), PublishedContract::facts, List.of()),
            PublishedContract::new);

    static final Shape<Planting> PLANTING = shape(
                    field("village", ID, Planting::village),
                    field("crop", ID, Planting::crop),
                    field("area", QUANTITY, Planting::area),
                    field("yield", QUANTITY, Planting::yield),
                    Planting::new)
            .onOneLine();

    static final Shape<SalesOrder> ORDER = shape(
                    field("id", OWN_ID, SalesOrder::id),
                    field("buyer", ID, SalesOrder::buyer),
                    field("crop", ID, SalesOrder::crop),
                    field("amount", QUANTITY, SalesOrder::amount),
                    field("price", QUANTITY, SalesOrder::price),
                    SalesOrder::new)
            .onOneLine();

    static final Shape<Delivery> DELIVERY = shape(
                    field("order", ID, Delivery::order),
                    field("village", ID, Delivery::village),
                    field("amount", QUANTITY, Delivery::amount),
                    Delivery::new)
            .onOneLine();

    static final Shape<Stages> STAGES = shape(
            field("plantings", list(PLANTING), Stages::plantings),
            optional("orders", list(ORDER), Stages::orders, List.of()),
            optional("deliveries", list(DELIVERY), Stages::deliveries, List.of()),
            Stages::new);

    private static final Codec<OrderLoop> LOOP = new Fitting<>(
            STAGES,
            Stages::problems,
            stages -> new OrderLoop(new PlantingPlan(stages.plantings), stages.orders, stages.deliveries),
            (stages, firsts) -> new OrderLoop(PlantingPlan.of(), List.of(), List.of()),
            loop -> new Stages(loop.plan().plantings(), loop.orders(), loop.deliveries()));

    static final Shape<Season> SEASON = shape(
            field("id", OWN_ID, Season::id),
            field("name", NAME, Season::name),
            field("during", PERIOD, Season::during),
            field("loop", LOOP, Season::loop),
            optional("facts", list(ID), Season::facts, List.of()),
            Season::new);

    static final Shape<Farming> FARMING = shape(
            optional("contracts", section(CONTRACT), Farming::contracts, List.of()),
            optional("seasons", section(SEASON), Farming::seasons, List.of()),
            Farming::new);

    private FarmingFormat() {}

    /** The stages of a loop before it is known whether they fit together. */
    record Stages(List<Planting> plantings, List<SalesOrder> orders, List<Delivery> deliveries) {
        private Map<String, String> problems() {
            PlantingPlan plan;
            try {
                plan = new PlantingPlan(plantings);
            } catch (IllegalArgumentException broken) {
                return Map.of("/plantings", String.valueOf(broken.getMessage()));
            }
            return OrderLoop.problems(plan, orders, deliveries);
        }
    }
}
