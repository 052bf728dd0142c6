// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import java.util.List;
import org.liancun.measure.Quantity;

/** A season of two villages, made up, with numbers that can be checked by hand. */
final class OneSeason {
    static final PlantingPlan PLAN = PlantingPlan.of(
            planting("ganxi", "tea", "100亩", "400公斤/亩"),
            planting("xule", "tea", "50亩", "300公斤/亩"),
            planting("xule", "rape", "200亩", "150-200公斤/亩"));
    static final List<SalesOrder> ORDERS =
            List.of(order("spring", "tea", "50吨", "12.5元/公斤"), order("oil", "rape", "20000公斤", "6.25元/公斤"));
    /** 375,000 and 125,000 yuan for tea, 125,000 yuan for rape. */
    static final List<Delivery> DELIVERIES = List.of(
            delivery("spring", "ganxi", "30吨"),
            delivery("spring", "xule", "10000公斤"),
            delivery("oil", "xule", "20000公斤"));

    private OneSeason() {}

    static OrderLoop loop() {
        return new OrderLoop(PLAN, ORDERS, DELIVERIES);
    }

    static Planting planting(String village, String crop, String area, String yield) {
        return new Planting(village, crop, Quantity.parse(area), Quantity.parse(yield));
    }

    static SalesOrder order(String id, String crop, String amount, String price) {
        return new SalesOrder(id, "buyer", crop, Quantity.parse(amount), Quantity.parse(price));
    }

    static Delivery delivery(String order, String village, String amount) {
        return new Delivery(order, village, Quantity.parse(amount));
    }
}
