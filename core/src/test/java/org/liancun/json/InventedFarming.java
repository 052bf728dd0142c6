// SPDX-License-Identifier: Apache-2.0
package org.liancun.json;

import java.util.List;
import org.liancun.farming.Delivery;
import org.liancun.farming.Farming;
import org.liancun.farming.LandMode;
import org.liancun.farming.OrderLoop;
import org.liancun.farming.Planting;
import org.liancun.farming.PlantingPlan;
import org.liancun.farming.PublishedContract;
import org.liancun.farming.SalesOrder;
import org.liancun.farming.Season;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;

/** Invents land contracts, and seasons whose stages fit together. */
final class InventedFarming {
    private static final String AREA = "unit-0";
    private static final Unit KILOS = Unit.of("公斤");

    private final Invented invented;
    private final List<String> villages;
    private final List<String> figures;

    InventedFarming(Invented invented, List<String> villages, List<String> figures) {
        this.invented = invented;
        this.villages = villages;
        this.figures = figures;
    }

    Farming farming() {
        return new Farming(
                invented.ids("contract", 0).stream().map(this::contract).toList(),
                invented.ids("season", 0).stream().map(this::season).toList());
    }

    private PublishedContract contract(String id) {
        return new PublishedContract(
                id,
                invented.one(LandMode.class),
                invented.some(villages, 0),
                invented.coin() ? "" : AREA,
                "",
                "",
                invented.some(figures, 0));
    }

    private Season season(String id) {
        List<Planting> plantings = invented.some(villages, 0).stream()
                .map(village -> new Planting(
                        village,
                        "rice",
                        invented.quantity(Unit.MU),
                        Quantity.of(1 + invented.below(500), KILOS.per(Unit.MU))))
                .toList();
        List<SalesOrder> orders = plantings.isEmpty() ? List.of() : List.of(order());
        List<Delivery> deliveries = invented.some(plantings, 0).stream()
                .map(planting -> new Delivery("order", planting.village(), Quantity.of(1 + invented.below(9), KILOS)))
                .toList();
        OrderLoop loop = new OrderLoop(new PlantingPlan(plantings), orders, deliveries);
        return new Season(id, invented.name(), invented.period(), loop, invented.some(figures, 0));
    }

    private SalesOrder order() {
        Quantity price = Quantity.of(1 + invented.below(50), Unit.YUAN.per(KILOS));
        return new SalesOrder("order", invented.one(villages), "rice", Quantity.of(1000, KILOS), price);
    }
}
