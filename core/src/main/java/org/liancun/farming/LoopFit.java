// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.liancun.measure.Quantity;
import org.liancun.measure.Unit;
import org.liancun.text.Advice;
import org.liancun.text.Clip;

/** Finds what keeps the stages of an order loop from fitting together. */
final class LoopFit {
    private final Map<String, Set<String>> growers;
    private final Map<String, Unit> units;
    private final Map<String, SalesOrder> byId = new LinkedHashMap<>();
    private final Map<String, String> problems = new LinkedHashMap<>();
    private final Advice advice = new Advice();

    private LoopFit(PlantingPlan plan) {
        growers = Maps.toMap(plan.crops(), plan::villagesOf);
        units = Maps.toMap(plan.crops(), crop -> plan.output(crop).unit());
    }

    static Map<String, String> problems(PlantingPlan plan, List<SalesOrder> orders, List<Delivery> deliveries) {
        LoopFit fit = new LoopFit(plan);
        for (int i = 0; i < orders.size(); i++) {
            fit.checkOrder(orders.get(i), "/orders/" + i);
        }
        for (int i = 0; i < deliveries.size(); i++) {
            fit.checkDelivery(deliveries.get(i), "/deliveries/" + i);
        }
        if (fit.problems.isEmpty()) {
            fit.checkFilled(orders, deliveries);
        }
        return ImmutableMap.copyOf(fit.problems);
    }

    private void checkOrder(SalesOrder order, String pointer) {
        if (byId.putIfAbsent(order.id(), order) != null) {
            problems.put(pointer + "/id", "Order id must occur once, but was " + order.id() + " again");
        }
        Unit unit = units.get(order.crop());
        if (unit == null) {
            problems.put(pointer + "/crop", unknown("Crop of " + order.id(), order.crop(), units.keySet()));
        } else {
            checkUnit(order.amount(), unit, "Amount of " + order.id(), pointer);
        }
    }

    private void checkDelivery(Delivery delivery, String pointer) {
        SalesOrder order = byId.get(delivery.order());
        if (order == null) {
            problems.put(
                    pointer + "/order",
                    unknown("Order of a delivery by " + delivery.village(), delivery.order(), byId.keySet()));
            return;
        }
        checkUnit(delivery.amount(), order.amount().unit(), "Delivery for " + order.id(), pointer);
        Set<String> known = growers.get(order.crop());
        if (known != null && !known.contains(delivery.village())) {
            problems.put(
                    pointer + "/village",
                    unknown("Village of a delivery of " + order.crop(), delivery.village(), known));
        }
    }

    private void checkFilled(List<SalesOrder> orders, List<Delivery> deliveries) {
        Map<String, Quantity> delivered = new HashMap<>();
        for (Delivery delivery : deliveries) {
            delivered.merge(delivery.order(), delivery.amount(), (sum, next) -> sum.plus(next));
        }
        for (int i = 0; i < orders.size(); i++) {
            SalesOrder order = orders.get(i);
            Quantity all = delivered.getOrDefault(
                    order.id(), Quantity.of(0, order.amount().unit()));
            if (all.in(order.amount().unit()).value().compareTo(order.amount().value()) > 0) {
                problems.put(
                        "/orders/" + i + "/amount",
                        "Deliveries for " + order.id() + " must be at most " + order.amount() + ", but were " + all);
            }
        }
    }

    private void checkUnit(Quantity amount, Unit unit, String subject, String pointer) {
        if (!amount.unit().convertsTo(unit)) {
            problems.put(pointer + "/amount", subject + " must be in " + unit + ", but was " + amount);
        }
    }

    private String unknown(String subject, String id, Set<String> known) {
        return subject + " must be one of " + Clip.of(known.toString()) + ", but was \"" + Clip.of(id) + "\""
                + advice.sentence(id, known);
    }
}
