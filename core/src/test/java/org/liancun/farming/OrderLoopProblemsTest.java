// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.liancun.farming.OneSeason.PLAN;
import static org.liancun.farming.OneSeason.delivery;
import static org.liancun.farming.OneSeason.order;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liancun.measure.Quantity;

class OrderLoopProblemsTest {
    private static final SalesOrder OIL = order("oil", "rape", "20000公斤", "6.25元/公斤");

    @Test
    void orders_must_be_for_what_is_planted() {
        List<SalesOrder> orders =
                List.of(OIL, OIL, order("other", "rap", "1公斤", "1元/公斤"), order("plants", "tea", "5株", "1元/株"));

        assertThat(OrderLoop.problems(PLAN, orders, List.of()))
                .containsExactly(
                        entry("/orders/1/id", "Order id must occur once, but was oil again"),
                        entry(
                                "/orders/2/crop",
                                "Crop of other must be one of [rape, tea], but was \"rap\". Did you mean \"rape\"?"),
                        entry("/orders/3/amount", "Amount of plants must be in 公斤, but was 5株"));
    }

    @Test
    void deliveries_must_be_for_orders_and_of_those_who_plant() {
        List<Delivery> deliveries =
                List.of(delivery("oli", "xule", "1公斤"), delivery("oil", "ganxi", "1公斤"), delivery("oil", "xule", "1亩"));

        assertThat(OrderLoop.problems(PLAN, List.of(OIL), deliveries))
                .containsExactly(
                        entry(
                                "/deliveries/0/order",
                                "Order of a delivery by xule must be one of [oil], but was \"oli\". Did you mean \"oil\"?"),
                        entry(
                                "/deliveries/1/village",
                                "Village of a delivery of rape must be one of [xule], but was \"ganxi\""),
                        entry("/deliveries/2/amount", "Delivery for oil must be in 公斤, but was 1亩"));
    }

    @Test
    void no_more_is_delivered_than_ordered() {
        List<Delivery> deliveries = List.of(delivery("oil", "xule", "20吨"), delivery("oil", "xule", "1公斤"));

        assertThatThrownBy(() -> new OrderLoop(PLAN, List.of(OIL), deliveries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Deliveries for oil must be at most 20000公斤, but were 20.001吨");
    }

    @Test
    void amounts_and_prices_are_exact_and_fit() {
        assertThatThrownBy(() -> order("o", "tea", "10余公斤", "1元/公斤"))
                .hasMessage("Amount of o must be one exact number, but was 10余公斤");
        assertThatThrownBy(() -> order("o", "tea", "10公斤", "1-2元/公斤"))
                .hasMessage("Price of o must be one exact number, but was 1-2元/公斤");
        assertThatThrownBy(() -> order("o", "tea", "10公斤", "1元/亩"))
                .hasMessage("Price of o must be money per 公斤, but was 1元/亩");
        assertThatThrownBy(() -> delivery("o", "a", "-1公斤"))
                .hasMessage("Delivery of a for o must not be negative, but was -1公斤");
    }

    @Test
    void a_bill_is_for_what_the_order_counts() {
        assertThatThrownBy(() -> OIL.bill(Quantity.parse("1亩")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Unit must be one that 亩 converts to, but was 公斤");
    }

    @Test
    void ids_keep_the_rule() {
        assertThatThrownBy(() -> order("a b", "tea", "1公斤", "1元/公斤"))
                .hasMessageStartingWith("Order id must be 1 to 64");
        assertThatThrownBy(() -> order("o", "", "1公斤", "1元/公斤")).hasMessageStartingWith("Crop of o must be 1 to 64");
        assertThatThrownBy(() -> delivery("", "a", "1公斤"))
                .hasMessageStartingWith("Order of a delivery must be 1 to 64");
        assertThatThrownBy(() -> delivery("o", "", "1公斤"))
                .hasMessageStartingWith("Village of a delivery must be 1 to 64");
    }
}
