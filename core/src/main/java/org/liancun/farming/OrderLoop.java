// SPDX-License-Identifier: Apache-2.0
package org.liancun.farming;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.liancun.measure.Period;
import org.liancun.measure.Quantity;
import org.liancun.money.Money;
import org.liancun.money.Ratio;
import org.liancun.sharing.Holding;
import org.liancun.sharing.Pot;

/**
 * One season from the planting plan through orders and deliveries to the pot that is shared (统筹种植—订单销售—利益分成).
 *
 * <p>Nothing is ordered that nobody plants, nothing is delivered that was not ordered, and a village delivers only what it
 * plants. Every delivery is a bill of its own, rounded half up to the fen. What the order of the lists is makes no difference to
 * any amount. The chain ends in a settlement so:
 *
 * <pre>{@code
 * Register register = Register.asOf(day, parties, loop.holdings());
 * Settlement settlement = Sharing.settle(agreement, loop.pot(costs), register, Books.EMPTY);
 * }</pre>
 *
 * <p>Source: the three stages of a published article (红星网, 2024-09-13), which gives no ratios; these are the agreement's.
 * Immutable and thread-safe.
 *
 * @param plan who grows what
 * @param orders the orders, each id once
 * @param deliveries what was handed over for them
 */
public record OrderLoop(PlantingPlan plan, List<SalesOrder> orders, List<Delivery> deliveries) implements Serializable {
    /** The measure in which {@link #holdings} count: what a village's deliveries brought, in yuan. */
    public static final String SALES = "sales";

    /**
     * Checks that the stages fit together.
     *
     * @throws IllegalArgumentException with every message of {@link #problems} on a line of its own, if there are any
     */
    public OrderLoop {
        requireNonNull(plan, "plan");
        orders = ImmutableList.copyOf(orders);
        deliveries = ImmutableList.copyOf(deliveries);
        Map<String, String> problems = problems(plan, orders, deliveries);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems.values()));
        }
    }

    /**
     * Finds where the stages do not fit together: order ids that occur twice, orders of crops that nobody plants, deliveries for
     * unknown orders or of villages that do not plant the crop, units that do not convert; and, if all that fits, deliveries beyond
     * an order.
     *
     * @return the messages by JSON pointer from the loop, such as {@code "/deliveries/2/order"}; empty if they fit
     */
    public static Map<String, String> problems(PlantingPlan plan, List<SalesOrder> orders, List<Delivery> deliveries) {
        return LoopFit.problems(plan, orders, deliveries);
    }

    /**
     * Returns how a crop stands: planned, ordered and delivered.
     *
     * @throws IllegalArgumentException if nobody plants the crop
     */
    public CropBalance balance(String crop) {
        Quantity planned = plan.output(crop);
        Quantity none = Quantity.of(0, planned.unit());
        Quantity ordered = none;
        Quantity delivered = none;
        for (SalesOrder order : orders) {
            if (order.crop().equals(crop)) {
                ordered = ordered.plus(order.amount());
                delivered = delivered.plus(delivered(order));
            }
        }
        return new CropBalance(crop, planned, ordered, delivered);
    }

    /** Returns what was delivered for an order, in its unit. */
    public Quantity delivered(SalesOrder order) {
        return deliveries.stream()
                .filter(delivery -> delivery.order().equals(order.id()))
                .map(Delivery::amount)
                .reduce(Quantity.of(0, order.amount().unit()), Quantity::plus);
    }

    /** Returns what the deliveries of each village brought, by the id of the village; each village of the plan has an amount. */
    public SortedMap<String, Money> sales() {
        Map<String, SalesOrder> byId = Maps.uniqueIndex(orders, SalesOrder::id);
        SortedMap<String, Money> sales = new TreeMap<>();
        plan.plantings().forEach(planting -> sales.put(planting.village(), Money.ZERO));
        for (Delivery delivery : deliveries) {
            Money bill = requireNonNull(byId.get(delivery.order())).bill(delivery.amount());
            sales.merge(delivery.village(), bill, Money::plus);
        }
        return ImmutableSortedMap.copyOfSorted(sales);
    }

    /** Returns what all deliveries brought: the sum of {@link #sales}. */
    public Money proceeds() {
        return Money.sum(sales().values());
    }

    /** Returns the sales of the villages in yuan, as holdings of the measure {@link #SALES} by which an agreement can divide. */
    public List<Holding> holdings() {
        return sales().entrySet().stream()
                .map(entry -> new Holding(
                        entry.getKey(), SALES, Ratio.of(entry.getValue().fen(), 100), Period.ALWAYS))
                .toList();
    }

    /**
     * Returns what there is to divide: proceeds less costs, a loss if negative, with the figures {@code sales} and {@code costs}.
     *
     * @param costs what was spent in common for seedlings, inputs, machines and the like, zero or positive
     * @throws IllegalArgumentException if the costs are negative
     */
    public Pot pot(Money costs) {
        if (costs.signum() < 0) {
            throw new IllegalArgumentException("Costs of an order loop must not be negative, but were " + costs);
        }
        Money proceeds = proceeds();
        return Pot.of(proceeds.minus(costs)).with(SALES, proceeds).with("costs", costs);
    }

    /** Returns how the crops stand in the language of the locale as a table: planned, ordered, delivered, still due. */
    public String table(Locale locale) {
        return BalanceTable.of(this, locale);
    }

    /** Returns text such as {@code "Order loop: 3 plantings, 2 orders, 4 deliveries, CNY 12500.00"}. */
    @Override
    public String toString() {
        return "Order loop: " + plan.plantings().size() + " plantings, " + orders.size() + " orders, "
                + deliveries.size() + " deliveries, " + proceeds();
    }
}
